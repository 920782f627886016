import type { FormulaTree } from "../../../../model/formula.js";
import type { TextValue } from "../../../yaml-values.js";
import type { Shape } from "../../component/component.js";
import type { IndexRange, WrittenTable } from "../written/written.js";
import type { Mention } from "./names.js";

/** A formula all of whose names have a meaning. */
export interface Expression {
  readonly written: TextValue;
  /** With v0, v1, ... in place of names and f0, f1, ... in place of tables. */
  readonly text: string;
  readonly tree: FormulaTree<string>;
  /** What v0, v1, ... are. */
  readonly names: readonly ResolvedName[];
  /** What f0, f1, ... are. */
  readonly tables: readonly WrittenTable[];
}

export interface ResolvedName {
  readonly mention: Mention;
  readonly source:
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "index" | "definition" | "scope" | "derivatives"; readonly name: string };
  /** From the source to a number, or for sums to an array of them. */
  readonly path: readonly PathStep[];
  /** Of what the path leads to. */
  readonly shape: Shape;
}

export type PathStep =
  /** A part of a subsystem, or of each of an array of them. */
  | { readonly kind: "member"; readonly name: string }
  | {
      readonly kind: "element";
      /** A formula of the indices around it. */
      readonly index: FormulaTree<never>;
      /** Number of elements to choose from. */
      readonly length: number;
      readonly offset: number;
    };

/** A number or an array, as expressions. */
export type ArrayExpression =
  | { readonly kind: "one"; readonly expression: Expression }
  /** All of an array. */
  | { readonly kind: "whole"; readonly expression: Expression }
  | { readonly kind: "list"; readonly items: readonly ArrayExpression[] }
  | {
      readonly kind: "elements";
      readonly ranges: readonly IndexRange[];
      readonly value: Expression;
      readonly first: Expression | undefined;
      readonly last: Expression | undefined;
    };

/** Values of the indices around an expression. */
export type Indices = ReadonlyMap<string, number>;

/** The formula of one element, whose indices are known. */
export function elementExpression(
  array: Extract<ArrayExpression, { kind: "elements" }>,
  indices: Indices,
): Expression {
  const { ranges, value, first, last } = array;
  const range = ranges[0]!;
  const index = indices.get(range.name);
  if (first && index === range.first) return first;
  if (last && index === range.last) return last;
  return value;
}

/** Every combination of the indices of some ranges, the last one varying fastest. */
export function* combinations(
  ranges: readonly IndexRange[],
  around: Indices = new Map(),
): Generator<Indices> {
  const [range, ...inner] = ranges;
  if (!range) {
    yield around;
    return;
  }
  for (let index = range.first; index <= range.last; index++) {
    yield* combinations(inner, new Map(around).set(range.name, index));
  }
}

/** Every single expression of an array with the indices that it is evaluated with. */
export function* evaluations(
  array: ArrayExpression,
  around: Indices,
): Generator<readonly [Expression, Indices]> {
  switch (array.kind) {
    case "one":
    case "whole":
      yield [array.expression, around];
      return;
    case "list":
      for (const item of array.items) yield* evaluations(item, around);
      return;
    case "elements":
      for (const indices of combinations(array.ranges, around)) {
        yield [elementExpression(array, indices), indices];
      }
  }
}
