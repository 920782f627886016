import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bdfCoefficients, setBdfCoefficients } from "../../../runtime/solvers/bdf/coefficients.js";
import { evaluateNordsieck } from "../../../runtime/solvers/bdf/nordsieck.js";
import { lowerOrder, raiseOrder } from "../../../runtime/solvers/bdf/order-change.js";
import { nordsieckArray } from "../../../runtime/vectors/operations.js";
import { plainOperations } from "../../../runtime/vectors/typescript/operations.js";

const { predict, rescale, retract } = plainOperations;

const orders = [1, 2, 3, 4, 5];
const ratio = fc.double({ min: 0.2, max: 5, noNaN: true });
const history = fc.array(ratio, { minLength: 6, maxLength: 6 }).map((r) => Float64Array.from(r));
const coefficient = fc.double({ min: -2, max: 2, noNaN: true });

function coefficientsOf(order: number, h: number, steps: Float64Array) {
  const coefficients = bdfCoefficients(new Float64Array(6));
  setBdfCoefficients(coefficients, order, h, steps);
  return coefficients;
}

function horner(coefficients: ArrayLike<number>, x: number): number {
  return Array.from(coefficients).reduceRight((sum, c) => sum * x + c, 0);
}

/** Nordsieck array, at the origin with step h, of the polynomial with the given coefficients. */
function arrayOf(polynomial: readonly number[], h: number) {
  const z = nordsieckArray((length) => new Float64Array(length), 1);
  polynomial.forEach((c, j) => (z[j]![0] = c * h ** j));
  return z;
}

function valueAt(z: ReturnType<typeof nordsieckArray>, order: number, x: number): number {
  const value = new Float64Array(1);
  evaluateNordsieck(z, order, x, value);
  return value[0]!;
}

describe("coefficients of variable-step BDF", () => {
  it.each([
    [1, [1, 1]],
    [2, [1, 3 / 2, 1 / 2]],
    [3, [1, 11 / 6, 1, 1 / 6]],
    [4, [1, 25 / 12, 35 / 24, 5 / 12, 1 / 24]],
    [5, [1, 137 / 60, 15 / 8, 17 / 24, 1 / 8, 1 / 120]],
  ])("are those of Gear 1971, table 11.1, for constant steps of order %i", (order, expected) => {
    const { lambda } = coefficientsOf(order, 1, new Float64Array(6).fill(1));
    expected.forEach((value, j) => expect(lambda[j]).toBeCloseTo(value, 14));
  });

  it.each(orders)("error constants for constant steps of order %i", (order) => {
    const leading = Array.from({ length: order }, (_, j) => 1 / (j + 1)).reduce((a, b) => a + b);
    const { error } = coefficientsOf(order, 1, new Float64Array(6).fill(1));
    expect(error).toBeCloseTo(1 / (leading * (order + 1)), 14);
  });

  it("keep the past: the correction vanishes at the ends of the steps before", () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 4, 5), ratio, history, (order, h, steps) => {
        const { lambda } = coefficientsOf(order, h, steps);
        const scale = (x: number): number => horner(lambda.map(Math.abs), Math.abs(x));
        let x = -1;
        for (let i = 1; i < order; i++) {
          expect(Math.abs(horner(lambda, x))).toBeLessThan(1e-13 * scale(x));
          x -= steps[i - 1]! / h;
        }
      }),
    );
  });
});

describe("the Nordsieck array", () => {
  it("predicts by moving the origin of its polynomial, and takes it back", () => {
    fc.assert(
      fc.property(fc.array(coefficient, { minLength: 6, maxLength: 6 }), ratio, (polynomial, h) => {
        const z = arrayOf(polynomial, h);
        predict(z, 5);
        const size = horner(polynomial.map(Math.abs), 2 * h) + 1e-300;
        for (const x of [-1, 0, 0.5, 1]) {
          const difference = valueAt(z, 5, x) - horner(polynomial, h * (1 + x));
          expect(Math.abs(difference)).toBeLessThan(1e-13 * size);
        }
        retract(z, 5);
        polynomial.forEach((c, j) =>
          expect(Math.abs(z[j]![0]! - c * h ** j)).toBeLessThan(1e-13 * size),
        );
      }),
    );
  });

  it("represents the same polynomial for every step", () => {
    const z = arrayOf([1, -2, 3, -1, 0.5, 2], 0.5);
    const before = valueAt(z, 5, 0.8);
    rescale(z, 5, 4);
    expect(valueAt(z, 5, 0.2)).toBeCloseTo(before, 12);
  });

  it("keeps values at the ends of the last steps, and the last slope, when the order falls", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(3, 4, 5),
        fc.array(coefficient, { minLength: 6, maxLength: 6 }),
        history,
        (order, polynomial, steps) => {
          const h = steps[0]!;
          const z = arrayOf(polynomial.slice(0, order + 1), h);
          const slope = z[1]![0]!;
          const ends = [0];
          for (let j = 0; j < order - 2; j++) ends.push(ends[j]! - steps[j]! / h);
          const before = ends.map((x) => valueAt(z, order, x));
          lowerOrder(z, order, h, steps);
          const size = horner(polynomial.map(Math.abs), 25) + 1e-300;
          ends.forEach((x, j) =>
            expect(Math.abs(valueAt(z, order - 1, x) - before[j]!)).toBeLessThan(1e-12 * size),
          );
          expect(z[1]![0]).toBe(slope);
        },
      ),
    );
  });

  it("keeps the same values, and the slope, when the order rises, and falls back to where it was", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2, 3, 4),
        fc.array(coefficient, { minLength: 6, maxLength: 6 }),
        history,
        coefficient,
        (order, polynomial, steps, correction) => {
          const h = steps[0]!;
          const z = arrayOf(polynomial.slice(0, order + 1), h);
          const before = z.map((column) => column[0]!);
          const ends = [0];
          for (let j = 0; j < order - 1; j++) ends.push(ends[j]! - steps[j]! / h);
          const values = ends.map((x) => valueAt(z, order, x));
          raiseOrder(z, order, h, steps, Float64Array.of(correction));
          const size = z.reduce((sum, column) => sum + Math.abs(column[0]!), 1e-300) * 25 ** 5;
          ends.forEach((x, j) =>
            expect(Math.abs(valueAt(z, order + 1, x) - values[j]!)).toBeLessThan(1e-13 * size),
          );
          expect(z[1]![0]).toBe(before[1]);
          lowerOrder(z, order + 1, h, steps);
          before
            .slice(0, order + 1)
            .forEach((value, j) => expect(Math.abs(z[j]![0]! - value)).toBeLessThan(1e-13 * size));
        },
      ),
    );
  });
});
