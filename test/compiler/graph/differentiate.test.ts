import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  call,
  constant,
  input,
  power,
  product,
  state,
  sum,
} from "../../../compiler/graph/builders.js";
import { gradients } from "../../../compiler/graph/differentiate.js";
import { evaluate } from "../../../compiler/graph/evaluate.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import type { CallName } from "../../../compiler/graph/operations.js";
import { evaluateTree, Undecided } from "./dual.js";
import { build, inputCount, randomExpression, stateCount } from "./random-expression.js";
import { graphProblems } from "./verify-graph.js";

/** Gradient of a node as a full vector of numbers. */
function slopesOf(graph: Graph, root: NodeId, values: Parameters<typeof evaluate>[2]): number[] {
  const [gradient] = gradients(graph, [root]);
  const numbers = evaluate(
    graph,
    gradient!.map(([, node]) => node),
    values,
  );
  const full = Array.from({ length: stateCount }, () => 0);
  gradient!.forEach(([index], i) => {
    full[index] = numbers[i]!;
  });
  return full;
}

/** Domains [from, to] of each operand, away from poles; kinks are avoided by the points. */
const domains: Readonly<Record<CallName, readonly (readonly [number, number])[]>> = {
  exp: [[-5, 5]],
  log: [[0.1, 50]],
  log10: [[0.1, 50]],
  sqrt: [[0.1, 50]],
  abs: [[-5, 5]],
  tanh: [[-3, 3]],
  sin: [[-10, 10]],
  cos: [[-10, 10]],
  atan: [[-10, 10]],
  floor: [[0.02, 0.98]],
  pow: [
    [0.2, 5],
    [-3, 3],
  ],
  min: [
    [-5, 5],
    [-5, 5],
  ],
  max: [
    [-5, 5],
    [-5, 5],
  ],
  less: [
    [-5, 5],
    [-5, 5],
  ],
  lessOrEqual: [
    [-5, 5],
    [-5, 5],
  ],
  select: [
    [-5, 5],
    [-5, 5],
    [-5, 5],
  ],
};

/** Central difference with one step of Richardson extrapolation: error of order h^4. */
function difference(f: (x: number) => number, x: number): number {
  const h = 1e-3;
  const slope = (step: number): number => (f(x + step) - f(x - step)) / (2 * step);
  return (4 * slope(h / 2) - slope(h)) / 3;
}

describe("derivatives of every operation", () => {
  const names = Object.keys(domains) as CallName[];
  it.each(names)("%s agrees with differences of its own values", (name) => {
    const graph = new Graph();
    const operands = domains[name].map((_, i) => state(graph, i, `x${i}`));
    const root = call(graph, name, operands);
    const point = fc.tuple(
      ...domains[name].map(([min, max]) => fc.double({ min, max, noNaN: true })),
    );
    fc.assert(
      fc.property(point, (values) => {
        const kinks = [0, ...values.slice(1)];
        fc.pre(kinks.every((kink) => Math.abs(values[0]! - kink) > 0.01));
        const found = slopesOf(graph, root, { state: values });
        values.forEach((value, i) => {
          const f = (x: number): number =>
            evaluate(graph, [root], { state: values.with(i, x) })[0]!;
          const expected = difference(f, value);
          expect(Math.abs(found[i]! - expected)).toBeLessThanOrEqual(
            1e-7 * (1 + Math.abs(expected)),
          );
        });
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it.each([-2, -1, -0.5, 0.5, 1.5, 2, 3])("a power of %d", (exponent) => {
    const graph = new Graph();
    const root = power(graph, state(graph, 0, "x0"), exponent);
    for (const x of [0.3, 1, 2.7]) {
      const [found] = slopesOf(graph, root, { state: [x] });
      const expected = difference((value) => value ** exponent, x);
      expect(found).toBeCloseTo(expected, 7);
    }
  });

  it("the power of a state that is zero, by a symbol as exponent", () => {
    const graph = new Graph();
    const root = call(graph, "pow", [state(graph, 0, "x"), input(graph, 0, "p")]);
    expect(slopesOf(graph, root, { state: [0], input: [1.5] })[0]).toBe(0);
    expect(slopesOf(graph, root, { state: [-2], input: [3] })[0]).toBe(12);
  });

  it("of the branch that is taken, even where the other has no value", () => {
    const graph = new Graph();
    const x = state(graph, 0, "x");
    const c = (value: number): NodeId => constant(graph, value);
    const guarded = call(graph, "select", [
      call(graph, "lessOrEqual", [x, c(0)]),
      product(graph, [x], 3),
      call(graph, "log", [x]),
    ]);
    expect(slopesOf(graph, guarded, { state: [0] })[0]).toBe(3);
    expect(slopesOf(graph, guarded, { state: [2] })[0]).toBe(0.5);
    const floored = call(graph, "max", [call(graph, "sqrt", [x]), product(graph, [x], 1e3)]);
    expect(slopesOf(graph, floored, { state: [4] })[0]).toBe(1000);
    const limited = call(graph, "min", [power(graph, x, -1), c(1e6)]);
    expect(slopesOf(graph, limited, { state: [0] })[0]).toBe(0);
  });

  it("the first operand's on a tie of min and max", () => {
    const graph = new Graph();
    const [x, y] = [state(graph, 0, "x"), state(graph, 1, "y")];
    for (const name of ["min", "max"] as const) {
      expect(slopesOf(graph, call(graph, name, [x, y]), { state: [2, 2] })).toEqual([1, 0, 0]);
    }
  });
});

const number = fc.double({ min: -4, max: 4, noNaN: true }).filter((x) => Math.abs(x) > 1e-3);

describe("gradients", () => {
  it("agree with forward differentiation of the tree", () => {
    let compared = 0;
    const values = fc.record({
      state: fc.array(number, { minLength: stateCount, maxLength: stateCount }),
      input: fc.array(number, { minLength: inputCount, maxLength: inputCount }),
      time: number,
    });
    fc.assert(
      fc.property(randomExpression, values, (expression, point) => {
        const graph = new Graph();
        const root = build(graph, expression);
        try {
          const expected = evaluateTree(expression, point);
          const found = slopesOf(graph, root, point);
          found.forEach((slope, i) => {
            const bound = 1e-6 * expected.scales[i]! + 1e-12;
            expect(Math.abs(slope - expected.slopes[i]!)).toBeLessThanOrEqual(bound);
          });
          expect(graphProblems(graph).filter((problem) => !problem.includes("not finite"))).toEqual(
            [],
          );
          compared += 1;
        } catch (error) {
          if (!(error instanceof Undecided)) throw error;
        }
      }),
      { numRuns: 3000, seed: 5 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("hold only the states that a node depends on, in ascending order", () => {
    const graph = new Graph();
    const states = Array.from({ length: 50 }, (_, i) => state(graph, i, `x${i}`));
    const roots = [
      product(graph, [states[40]!, states[3]!, input(graph, 0, "p")]),
      sum(graph, [{ coefficient: 1, node: states[7]! }], 2),
      input(graph, 0, "p"),
    ];
    const found = gradients(graph, roots).map((gradient) => gradient.map(([index]) => index));
    expect(found).toEqual([[3, 40], [7], []]);
  });

  it("drop derivatives that are zero", () => {
    const graph = new Graph();
    const x = state(graph, 0, "x");
    const cancelled = call(graph, "less", [x, input(graph, 0, "p")]);
    expect(gradients(graph, [cancelled])).toEqual([[]]);
  });

  it("go through quantities", () => {
    const graph = new Graph();
    const [x, y] = [state(graph, 0, "x"), state(graph, 1, "y")];
    const rate = graph.addQuantity("rate", call(graph, "exp", [x]));
    const root = product(graph, [rate, x, y]);
    expect(slopesOf(graph, root, { state: [0, 3] })).toEqual([3, 0, 0]);
    expect(slopesOf(graph, root, { state: [1, 3] })).toEqual([6 * Math.E, Math.E, 0]);
  });
});
