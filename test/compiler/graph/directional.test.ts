import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  argument,
  call,
  constant,
  input,
  power,
  product,
  sum,
} from "../../../compiler/graph/builders.js";
import { directionalDerivatives } from "../../../compiler/graph/directional.js";
import { evaluate, reachable } from "../../../compiler/graph/evaluate.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import { evaluateTree, Undecided } from "./dual.js";
import { build, inputCount, randomExpression, stateCount } from "./random-expression.js";

/** Derivative along a direction in the states, which is made of constants. */
function alongStates(graph: Graph, root: NodeId, direction: readonly number[]): NodeId {
  const [derivative] = directionalDerivatives(graph, [root], {
    ofSymbol: ({ role, index }) => constant(graph, role === "state" ? direction[index]! : 0),
    known: new Map(),
  });
  return derivative!;
}

/** Derivative along the first input alone. */
function alongInput(graph: Graph, root: NodeId): NodeId {
  const [derivative] = directionalDerivatives(graph, [root], {
    ofSymbol: ({ role }) => constant(graph, role === "input" ? 1 : 0),
    known: new Map(),
  });
  return derivative!;
}

const number = fc.double({ min: -4, max: 4, noNaN: true }).filter((x) => Math.abs(x) > 1e-3);
const vector = fc.array(number, { minLength: stateCount, maxLength: stateCount });

describe("directional derivatives", () => {
  it("agree with forward differentiation of the tree", () => {
    let compared = 0;
    const values = fc.record({
      state: vector,
      input: fc.array(number, { minLength: inputCount, maxLength: inputCount }),
      time: number,
    });
    fc.assert(
      fc.property(randomExpression, values, vector, (expression, point, direction) => {
        const graph = new Graph();
        const derivative = alongStates(graph, build(graph, expression), direction);
        try {
          const { slopes, scales } = evaluateTree(expression, point);
          const [found] = evaluate(graph, [derivative], point);
          const along = (parts: readonly number[], sign: (x: number) => number): number =>
            parts.reduce((total, part, i) => total + part * sign(direction[i]!), 0);
          const expected = along(slopes, (x) => x);
          const bound = 1e-6 * along(scales, Math.abs) + 1e-12;
          expect(Math.abs(found! - expected)).toBeLessThanOrEqual(bound);
          compared += 1;
        } catch (error) {
          if (!(error instanceof Undecided)) throw error;
        }
      }),
      { numRuns: 3000, seed: 21 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("of powers and products at zero are finite where the function is smooth", () => {
    const graph = new Graph();
    const x = input(graph, 0, "x");
    const rooted = product(graph, [power(graph, x, 1.5), call(graph, "exp", [x])]);
    for (const [root, expected] of [
      [power(graph, x, 2), 0],
      [power(graph, x, 1.5), 0],
      [rooted, 0],
      [product(graph, [x, call(graph, "exp", [x])], 3), 3],
    ] as const) {
      expect(evaluate(graph, [alongInput(graph, root)], { input: [0] })[0]).toBe(expected);
    }
  });

  it("at a kink are those of the branch taken, even where the other has no value", () => {
    const graph = new Graph();
    const x = input(graph, 0, "x");
    const guarded = call(graph, "select", [
      call(graph, "lessOrEqual", [x, constant(graph, 0)]),
      product(graph, [x], 3),
      call(graph, "log", [x]),
    ]);
    const derivative = alongInput(graph, guarded);
    const at = (value: number): number => evaluate(graph, [derivative], { input: [value] })[0]!;
    expect([at(-1), at(0), at(2)]).toEqual([3, 3, 0.5]);
    const limited = alongInput(graph, call(graph, "min", [x, constant(graph, 100)]));
    const slopes = [99, 100, 101].map((T) => evaluate(graph, [limited], { input: [T] })[0]);
    expect(slopes).toEqual([1, 1, 0]);
  });

  it("of an Arrhenius coefficient need neither its power nor its exponential", () => {
    const graph = new Graph();
    const T = input(graph, 0, "T");
    const barrier = call(graph, "exp", [product(graph, [power(graph, T, -1)], -1900)]);
    const root = product(graph, [power(graph, product(graph, [T], 1 / 300), -0.5), barrier], 1e-10);
    const staged = argument(graph, "staged", 0, "k");
    const [derivative] = directionalDerivatives(graph, [root], {
      ofSymbol: ({ index }) => argument(graph, "inputSlope", index, "T_slope"),
      known: new Map([[root, staged]]),
    });
    const nodes = reachable(graph, [derivative!]).map((id) => graph.node(id));
    expect(nodes.some(({ kind }) => kind === "call")).toBe(false);
    expect(nodes.flatMap((node) => (node.kind === "power" ? [node.exponent] : []))).toEqual([-1]);
  });

  it("are zero where nothing changes", () => {
    const graph = new Graph();
    const y = argument(graph, "staged", 0, "k");
    const root = sum(graph, [{ coefficient: 2, node: call(graph, "exp", [y]) }], 1);
    expect(graph.node(alongInput(graph, root))).toEqual({ kind: "constant", value: 0 });
  });
});
