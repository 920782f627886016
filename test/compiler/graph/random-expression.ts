import * as fc from "fast-check";
import {
  call,
  constant,
  input,
  power,
  product,
  state,
  sum,
  time,
} from "../../../compiler/graph/builders.js";
import type { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import type { CallName } from "../../../compiler/graph/operations.js";

/** An expression as a plain tree, to be built as a graph and evaluated apart from it. */
export type Expression =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "state" | "input"; readonly index: number }
  | { readonly kind: "time" }
  | {
      readonly kind: "sum";
      readonly offset: number;
      readonly terms: readonly (readonly [coefficient: number, term: Expression])[];
    }
  | {
      readonly kind: "product";
      readonly coefficient: number;
      readonly factors: readonly Expression[];
    }
  | { readonly kind: "power"; readonly base: Expression; readonly exponent: number }
  | { readonly kind: "call"; readonly name: CallName; readonly operands: readonly Expression[] };

export const stateCount = 3;
export const inputCount = 2;

const coefficient = fc.constantFrom(1, 1, -1, 2, 0.5, -3.25);

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 0.75, 300).map((value) => ({ kind: "constant" as const, value })),
  fc.nat(stateCount - 1).map((index) => ({ kind: "state" as const, index })),
  fc.nat(stateCount - 1).map((index) => ({ kind: "state" as const, index })),
  fc.nat(inputCount - 1).map((index) => ({ kind: "input" as const, index })),
  fc.constant({ kind: "time" as const }),
);

export const unaryCalls = [
  "exp",
  "log",
  "log10",
  "sqrt",
  "abs",
  "tanh",
  "sin",
  "cos",
  "atan",
  "floor",
] as const;
export const binaryCalls = ["pow", "min", "max", "less", "lessOrEqual"] as const;

/** Trees over every operation of the graph. */
export const randomExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>(
  (tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, depthSize: "medium" },
      leaf,
      fc.record({
        kind: fc.constant("sum" as const),
        offset: fc.constantFrom(0, 0, 1, -2.5),
        terms: fc.array(fc.tuple(coefficient, tie("tree")), { minLength: 1, maxLength: 6 }),
      }),
      fc.record({
        kind: fc.constant("product" as const),
        coefficient,
        factors: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
      }),
      fc.record({
        kind: fc.constant("power" as const),
        base: tie("tree"),
        exponent: fc.constantFrom(-2, -1, -0.5, 0, 0.5, 1, 2, 3, 1.5),
      }),
      fc.record({
        kind: fc.constant("call" as const),
        name: fc.constantFrom(...unaryCalls),
        operands: fc.tuple(tie("tree")),
      }),
      fc.record({
        kind: fc.constant("call" as const),
        name: fc.constantFrom(...binaryCalls),
        operands: fc.tuple(tie("tree"), tie("tree")),
      }),
      fc.record({
        kind: fc.constant("call" as const),
        name: fc.constant("select" as const),
        operands: fc.tuple(tie("tree"), tie("tree"), tie("tree")),
      }),
    ),
  }),
).tree;

export function build(graph: Graph, expression: Expression): NodeId {
  switch (expression.kind) {
    case "constant":
      return constant(graph, expression.value);
    case "state":
      return state(graph, expression.index, `x${expression.index}`);
    case "input":
      return input(graph, expression.index, `p${expression.index}`);
    case "time":
      return time(graph);
    case "sum": {
      const terms = expression.terms.map(([weight, term]) => ({
        coefficient: weight,
        node: build(graph, term),
      }));
      return sum(graph, terms, expression.offset);
    }
    case "product": {
      const factors = expression.factors.map((factor) => build(graph, factor));
      return product(graph, factors, expression.coefficient);
    }
    case "power":
      return power(graph, build(graph, expression.base), expression.exponent);
    case "call":
      return call(
        graph,
        expression.name,
        expression.operands.map((operand) => build(graph, operand)),
      );
  }
}
