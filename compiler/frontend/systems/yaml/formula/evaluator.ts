import type { Arithmetic, Operand } from "../../arithmetic/arithmetic.js";
import type { Scope, Value } from "../../component/component.js";
import { evaluate } from "./evaluate.js";
import {
  elementExpression,
  type ArrayExpression,
  type Expression,
  type Indices,
  type ResolvedName,
} from "./expression.js";
import { indexValue } from "./indices.js";
import { tableValue } from "./tables.js";

/** What a formula is evaluated by. */
export interface Evaluator<V extends object> {
  add(a: Operand<V>, b: Operand<V>): Operand<V>;
  /** @param read the value of a name of the expression */
  value(expression: Expression, read: (name: ResolvedName) => Operand<V>): Operand<V>;
}

/** What names stand for in one call of a behaviour. */
export interface Frame<V extends object> {
  readonly scope: Scope<V>;
  readonly derivatives: Scope<V>;
  readonly definitions: ReadonlyMap<string, Value<V>>;
}

/** Evaluates in an arithmetic, following the formula's tree. */
export function treeEvaluator<V extends object>(arithmetic: Arithmetic<V>): Evaluator<V> {
  return {
    add: (a, b) => arithmetic.add(a, b),
    value: (expression, read) =>
      evaluate(expression.tree, arithmetic, {
        symbol: (name) => read(expression.names[Number(name.slice(1))]!),
        table: (name, argument) => tableValue(expression, name, argument, arithmetic),
      }),
  };
}

/** The number or nested array that expressions give. */
export function arrayValue<V extends object>(
  array: ArrayExpression,
  frame: Frame<V>,
  evaluator: Evaluator<V>,
  indices: Indices = new Map(),
): Value<V> {
  const number = (expression: Expression, around: Indices): Operand<V> =>
    evaluator.value(expression, (name) => numberOf(name, frame, evaluator, around));
  switch (array.kind) {
    case "one":
      return number(array.expression, indices);
    case "whole":
      return lookUp(array.expression.names[0]!, frame, indices);
    case "list":
      return array.items.map((item) => arrayValue(item, frame, evaluator, indices));
    case "elements": {
      const nested = (dimension: number, around: Indices): Value<V> => {
        const range = array.ranges[dimension];
        if (!range) return number(elementExpression(array, around), around);
        return Array.from({ length: range.last - range.first + 1 }, (_, position) =>
          nested(dimension + 1, new Map(around).set(range.name, range.first + position)),
        );
      };
      return nested(0, indices);
    }
  }
}

function numberOf<V extends object>(
  name: ResolvedName,
  frame: Frame<V>,
  { add }: Evaluator<V>,
  indices: Indices,
): Operand<V> {
  const value = lookUp(name, frame, indices);
  if (!Array.isArray(value)) return value as Operand<V>;
  return (value.flat(Infinity) as Operand<V>[]).reduce(add);
}

function lookUp<V extends object>(
  { source, path }: ResolvedName,
  frame: Frame<V>,
  indices: Indices,
): Value<V> {
  let value: Scope<V>[string];
  switch (source.kind) {
    case "number":
      return source.value;
    case "index":
      return indices.get(source.name)!;
    case "definition":
      value = frame.definitions.get(source.name)!;
      break;
    case "scope":
      value = frame.scope[source.name]!;
      break;
    case "derivatives":
      value = frame.derivatives[source.name]!;
  }
  for (const step of path) {
    if (step.kind === "element") {
      value = (value as readonly Scope<V>[string][])[indexValue(step.index, indices)]!;
    } else if (Array.isArray(value)) {
      value = (value as readonly Scope<V>[]).map((each) => each[step.name] as Value<V>);
    } else {
      value = (value as Scope<V>)[step.name]!;
    }
  }
  return value as Value<V>;
}
