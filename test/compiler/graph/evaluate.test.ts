import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constant, power, state, sum } from "../../../compiler/graph/builders.js";
import { evaluate, reachable } from "../../../compiler/graph/evaluate.js";
import { Graph } from "../../../compiler/graph/graph.js";
import { evaluateTree, Undecided, type Dual } from "./dual.js";
import { build, inputCount, randomExpression, stateCount } from "./random-expression.js";
import { graphProblems } from "./verify-graph.js";

const number = fc.double({ min: -4, max: 4, noNaN: true }).filter((x) => Math.abs(x) > 1e-3);

const bindings = fc.record({
  state: fc.array(number, { minLength: stateCount, maxLength: stateCount }),
  input: fc.array(number, { minLength: inputCount, maxLength: inputCount }),
  time: number,
});

function decidedOr<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

describe("evaluation", () => {
  it("agrees with the tree in plain arithmetic, over every operation", () => {
    let compared = 0;
    fc.assert(
      fc.property(randomExpression, bindings, (expression, values) => {
        const expected = decidedOr<Dual>(() => evaluateTree(expression, values));
        if (expected === undefined) return;
        const graph = new Graph();
        const [found] = evaluate(graph, [build(graph, expression)], values);
        const bound = 8 * expected.error + 1e-12 * Math.abs(expected.value);
        expect(Math.abs(found! - expected.value)).toBeLessThanOrEqual(bound);
        expect(graphProblems(graph).filter((problem) => !problem.includes("not finite"))).toEqual(
          [],
        );
        compared += 1;
      }),
      { numRuns: 3000, seed: 3 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("names a symbol without a value", () => {
    const graph = new Graph();
    const x = state(graph, 2, "CO");
    expect(() => evaluate(graph, [x], { state: [1, 2] })).toThrow(/no value for state CO/);
  });

  it("lists what the roots need, operands first, definitions of quantities included", () => {
    const graph = new Graph();
    const x = state(graph, 0, "x");
    const squared = power(graph, x, 2);
    constant(graph, 5);
    const quantity = graph.addQuantity("q", squared);
    const root = sum(graph, [{ coefficient: 2, node: quantity }], 1);
    expect(reachable(graph, [root])).toEqual([x, squared, quantity, root]);
  });
});
