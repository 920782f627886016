import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MathFunction } from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import {
  symbolicArithmetic,
  Symbolic,
} from "../../../../../compiler/frontend/systems/arithmetic/symbolic.js";
import { state } from "../../../../../compiler/graph/builders.js";
import { gradients } from "../../../../../compiler/graph/differentiate.js";
import { evaluate } from "../../../../../compiler/graph/evaluate.js";
import { Graph } from "../../../../../compiler/graph/graph.js";

const unit = 2 ** -52;

/** A function of symbols, to be evaluated and differentiated at points. */
function symbolicFunctionOf(name: MathFunction, arity: number) {
  const graph = new Graph();
  const symbols = Array.from({ length: arity }, (_, i) => new Symbolic(state(graph, i, `x${i}`)));
  const result = symbolicArithmetic(graph).call(name, symbols) as Symbolic;
  const [gradient] = gradients(graph, [result.node]);
  return {
    value: (point: readonly number[]): number =>
      evaluate(graph, [result.node], { state: point })[0]!,
    slopes: (point: readonly number[]): number[] => {
      const slopes = Array.from({ length: arity }, () => 0);
      const nodes = gradient!.map(([, node]) => node);
      evaluate(graph, nodes, { state: point }).forEach((slope, i) => {
        slopes[gradient![i]![0]] = slope;
      });
      return slopes;
    },
  };
}

/** Distance in units in the last place of the expected value. */
function unitsApart(found: number, expected: number): number {
  if (Object.is(found, expected) || found === expected) return 0;
  if (Number.isNaN(found) && Number.isNaN(expected)) return 0;
  const size = Math.max(Math.abs(expected), Number.MIN_VALUE / unit);
  return Math.abs(found - expected) / (size * unit);
}

/** Numbers of either sign whose magnitudes spread evenly over decades. */
function spread(least: number, most: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.double({ min: Math.log10(least), max: Math.log10(most), noNaN: true }), fc.boolean())
    .map(([exponent, negative]) => (negative ? -1 : 1) * Math.min(most, 10 ** exponent));
}

const positive = spread(1e-300, 1e300).map(Math.abs);
/** Between -1 and 1, close to both ends and to zero. */
const fraction = fc.oneof(
  spread(1e-300, 1),
  spread(1e-16, 1).map((distance) => Math.sign(distance) * (1 - Math.abs(distance))),
);

/** Arguments, units in the last place that are allowed, and partial derivatives from calculus. */
const functions: readonly (readonly [
  MathFunction,
  readonly fc.Arbitrary<number>[],
  number,
  readonly ((x: number, y: number) => number)[],
])[] = [
  ["tan", [spread(1e-300, 1e6)], 4, [(x) => 1 / Math.cos(x) ** 2]],
  ["asin", [fraction], 4, [(x) => 1 / Math.sqrt((1 - x) * (1 + x))]],
  ["acos", [fraction], 4, [(x) => -1 / Math.sqrt((1 - x) * (1 + x))]],
  ["atan", [spread(1e-300, 1e150)], 1, [(x) => 1 / (1 + x * x)]],
  ["sinh", [spread(1e-300, 700)], 4, [Math.cosh]],
  ["cosh", [spread(1e-300, 700)], 4, [Math.sinh]],
  ["tanh", [spread(1e-300, 15)], 1, [(x) => 1 / Math.cosh(x) ** 2]],
  ["log2", [positive], 3, [(x) => Math.LOG2E / x]],
  [
    "atan2",
    [spread(1e-100, 1e100), spread(1e-100, 1e100)],
    3,
    [(y, x) => x / (x * x + y * y), (y, x) => -y / (x * x + y * y)],
  ],
  [
    "hypot",
    [spread(1e-140, 1e150), spread(1e-140, 1e150)],
    3,
    [(x, y) => x / Math.hypot(x, y), (x, y) => y / Math.hypot(x, y)],
  ],
  ["sign", [spread(1e-300, 1e300)], 0, [() => 0]],
  ["ceil", [spread(1e-3, 1e17)], 0, [() => 0]],
  ["floor", [spread(1e-3, 1e17)], 0, [() => 0]],
  ["trunc", [spread(1e-3, 1e17)], 0, [() => 0]],
];

describe("functions of symbols", () => {
  it.each(functions)("%s has the value of Math", (name, domain, allowed) => {
    const { value } = symbolicFunctionOf(name, domain.length);
    fc.assert(
      fc.property(fc.tuple(...domain), (point) => {
        const expected = Math[name](...(point as [number, number]));
        expect(unitsApart(value(point), expected)).toBeLessThanOrEqual(allowed);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  it.each(functions)("%s has the derivative of calculus", (name, domain, _allowed, partials) => {
    const { slopes } = symbolicFunctionOf(name, domain.length);
    fc.assert(
      fc.property(fc.tuple(...domain), (point) => {
        const [x, y] = point as unknown as readonly [number, number];
        slopes(point).forEach((found, i) => {
          const expected = partials[i]!(x, y);
          fc.pre(Number.isFinite(expected));
          // These two are differences of numbers near 1 or above.
          const least = name === "tanh" || name === "cosh" ? unit : 1e-290;
          expect(Math.abs(found - expected)).toBeLessThanOrEqual(
            64 * unit * Math.abs(expected) + least,
          );
        });
      }),
      { numRuns: 1000, seed: 12 },
    );
  });

  it("at their critical points", () => {
    for (const [name, ...points] of [
      ["asin", [-1], [0], [1], [1.5]],
      ["acos", [-1], [0], [1], [-1.5]],
      ["atan2", [0, 0], [0, 1], [0, -1], [1, 0], [-1, 0], [-1, -1], [1e-320, -1], [5, 5]],
      ["sinh", [0], [1], [-1], [1 - unit], [800]],
      ["hypot", [0, 0], [3, -4]],
      ["sign", [0], [-0.0]],
      ["ceil", [0.5], [-0.5], [3]],
      ["trunc", [-2.5], [2.5], [0]],
      ["log2", [0], [1], [-1]],
    ] as const) {
      const { value } = symbolicFunctionOf(name, points[0].length);
      for (const point of points) {
        const expected = Math[name](...(point as unknown as [number, number]));
        const found = value(point);
        const what = `${name}(${point.join(", ")}) = ${found}, expected ${expected}`;
        expect(unitsApart(found + 0, expected + 0), what).toBeLessThanOrEqual(2);
      }
    }
  });

  it("take any number of operands for min, max and hypot", () => {
    const operands = [3, -7, 0.5, 12];
    for (const name of ["min", "max", "hypot"] as const) {
      for (let count = 1; count <= 4; count++) {
        const point = operands.slice(0, count);
        const { value } = symbolicFunctionOf(name, count);
        expect(unitsApart(value(point), Math[name](...point))).toBeLessThanOrEqual(2);
      }
    }
  });

  it("the derivative of atan2 on the axes", () => {
    const { slopes } = symbolicFunctionOf("atan2", 2);
    expect(slopes([0, 2])).toEqual([0.5, 0]);
    expect(slopes([0, -2])).toEqual([-0.5, 0]);
    expect(slopes([2, 0])).toEqual([0, -0.5]);
    expect(slopes([-4, 0])).toEqual([0, 0.25]);
  });
});

describe("arithmetic of symbols", () => {
  const graph = new Graph();
  const m = symbolicArithmetic(graph);
  const x = new Symbolic(state(graph, 0, "x"));
  const y = new Symbolic(state(graph, 1, "y"));
  const valueAt = (value: unknown, point: readonly number[]): number =>
    typeof value === "object"
      ? evaluate(graph, [(value as Symbolic).node], { state: point })[0]!
      : Number(value);
  const number = fc.oneof(fc.constantFrom(0, 1, -1), spread(1e-3, 1e3));

  it("keeps known numbers", () => {
    expect(m.add(0.1, 0.2)).toBe(0.1 + 0.2);
    expect(m.divide(1, 3)).toBe(1 / 3);
    expect(m.negate(2)).toBe(-2);
    expect(m.call("atan2", [1, -1])).toBe(Math.atan2(1, -1));
    expect(m.call("max", [1, 5, 2])).toBe(5);
    expect(m.less(1, 2)).toBe(true);
    expect(m.equal(1, 2)).toBe(false);
    expect(m.select(false, x, 3)).toBe(3);
    expect(m.subtract(x, x)).toBe(0);
    expect(m.multiply(0, x)).toBe(0);
    expect(m.owns(x)).toBe(true);
    expect([1, undefined, { node: 1 }, [x]].some((value) => m.owns(value))).toBe(false);
  });

  it("agrees with numbers", () => {
    const operations = ["add", "subtract", "multiply", "divide"] as const;
    const plain = {
      add: (a: number, b: number) => a + b,
      subtract: (a: number, b: number) => a - b,
      multiply: (a: number, b: number) => a * b,
      divide: (a: number, b: number) => a / b,
    };
    fc.assert(
      fc.property(number, spread(1e-3, 1e3), (a, b) => {
        for (const name of operations) {
          const expected = plain[name](a, b);
          for (const [left, right] of [[x, y] as const, [a, y] as const, [x, b] as const]) {
            const found = valueAt(m[name](left, right), [a, b]);
            expect(unitsApart(found, expected)).toBeLessThanOrEqual(2);
          }
        }
      }),
      { numRuns: 300, seed: 13 },
    );
  });

  it("decides conditions as booleans do", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const less = m.less(x, y);
        const equal = m.equal(x, y);
        const point = [a, b];
        const truth = (value: unknown): boolean => valueAt(value, point) === 1;
        expect(truth(less)).toBe(a < b);
        expect(truth(m.lessOrEqual(x, y))).toBe(a <= b);
        expect(truth(equal)).toBe(a === b);
        expect(truth(m.not(less))).toBe(!(a < b));
        expect(truth(m.not(m.not(equal)))).toBe(a === b);
        expect(truth(m.or(less, equal))).toBe(a <= b);
        expect(truth(m.and(m.not(less), m.not(equal)))).toBe(a > b);
        expect(truth(m.or(true, less))).toBe(true);
        expect(truth(m.and(less, true))).toBe(a < b);
        expect(truth(m.and(false, less))).toBe(false);
        expect(valueAt(m.select(m.not(less), x, 7), point)).toBe(a < b ? 7 : a);
        expect(valueAt(m.select(m.or(less, equal), x, y), point)).toBe(Math.min(a, b));
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});
