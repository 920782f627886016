import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainOperations } from "../../../runtime/vectors/typescript/operations.js";

const number = fc.double({ min: -10, max: 10, noNaN: true });

/** So many vectors of one length. */
function vectors(count: number): fc.Arbitrary<Float64Array[]> {
  return fc.integer({ min: 1, max: 9 }).chain((length) =>
    fc.array(
      fc.array(number, { minLength: length, maxLength: length }).map((v) => Float64Array.from(v)),
      { minLength: count, maxLength: count },
    ),
  );
}

describe("combine", () => {
  it("adds up multiples, however many", () => {
    fc.assert(
      fc.property(vectors(12), fc.array(number, { maxLength: 10 }), ([y, ...others], factors) => {
        const result = others.pop()!;
        plainOperations.combine(y!, 0.5, factors, others, result);
        for (const [i, value] of result.entries()) {
          const terms = factors.map((factor, j) => 0.5 * factor * others[j]![i]!);
          const size = terms.reduce((sum, term) => sum + Math.abs(term), Math.abs(y![i]!));
          const expected = terms.reduce((sum, term) => sum + term, y![i]!);
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-14 * size);
        }
      }),
    );
  });

  it("leaves vectors out whose factor is zero, whatever they hold", () => {
    const spoiled = Float64Array.of(NaN, Infinity);
    const result = new Float64Array(2);
    const factors = [0, 2, 0, 0, 0, 3];
    const stages = [
      spoiled,
      Float64Array.of(1, 2),
      spoiled,
      spoiled,
      spoiled,
      spoiled.map(() => 1),
    ];
    plainOperations.combine(Float64Array.of(10, 20), 1, factors, stages, result);
    expect(Array.from(result)).toEqual([15, 27]);
    plainOperations.combine(Float64Array.of(10, 20), 1, [0, 0], [spoiled, spoiled], result);
    expect(Array.from(result)).toEqual([10, 20]);
  });

  it("overwrites y, or the first of the vectors", () => {
    const y = Float64Array.of(1, 2);
    const stages = Array.from({ length: 6 }, (_, j) => Float64Array.of(j, 10));
    plainOperations.combine(y, 1, [1, 1, 1, 1, 1, 1], stages, y);
    expect(Array.from(y)).toEqual([16, 62]);
    plainOperations.combine(y, 1, [2, 1, 1, 1, 1, 1], stages, stages[0]!);
    expect(Array.from(stages[0]!)).toEqual([31, 132]);
  });
});

describe("norms", () => {
  const tolerances = { relative: Float64Array.of(0.1, 0.01), absolute: Float64Array.of(1, 0) };

  it("weigh errors by what is allowed", () => {
    const weights = new Float64Array(2);
    plainOperations.weigh(Float64Array.of(-10, 200), tolerances, weights);
    expect(Array.from(weights)).toEqual([1 / 2, 1 / 2]);
    expect(plainOperations.norm(Float64Array.of(2, 14), weights)).toBe(5);
    const [a, b] = [Float64Array.of(5, 20), Float64Array.of(1, 2)];
    expect(plainOperations.normOfDifference(a, 3, b, weights)).toBe(5);
  });

  it("weigh by the larger of two states", () => {
    const [a, b] = [Float64Array.of(-10, 3), Float64Array.of(9, -200)];
    expect(plainOperations.normBetween(Float64Array.of(2, 14), a, b, tolerances)).toBe(5);
  });
});

describe("what is not finite", () => {
  it.each([NaN, Infinity, -Infinity])("%d is found anywhere", (spoiled) => {
    for (let at = 0; at < 5; at++) {
      const v = Float64Array.of(1, -1e308, 1e308, 1e308, 0);
      expect(plainOperations.isFinite(v)).toBe(true);
      expect(plainOperations.subtract(new Float64Array(5), v)).toBe(true);
      v[at] = spoiled;
      expect(plainOperations.isFinite(v)).toBe(false);
      expect(plainOperations.subtract(new Float64Array(5), v)).toBe(false);
    }
  });
});

describe("Newton's iteration", () => {
  it("forms residuals and applies what solves for them", () => {
    const [f, slope, correction] = [
      Float64Array.of(3, 5),
      Float64Array.of(1, 2),
      Float64Array.of(4, 8),
    ];
    const residual = new Float64Array(2);
    plainOperations.residual(2, f, 10, slope, correction, residual);
    expect(Array.from(residual)).toEqual([-8, -18]);
    const [update, base, state] = [
      Float64Array.of(6, 8),
      Float64Array.of(100, 200),
      new Float64Array(2),
    ];
    const weights = Float64Array.of(1, 1);
    const norm = plainOperations.improve(correction, 0.5, update, base, 2, state, weights);
    expect(norm).toBe(Math.sqrt(50));
    expect(Array.from(correction)).toEqual([7, 12]);
    expect(Array.from(state)).toEqual([114, 224]);
  });
});
