import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsByCount } from "../../../runtime/linalg/column-order.js";
import { denseFactorization } from "../../../runtime/linalg/dense.js";
import type { Factorization } from "../../../runtime/linalg/factorization.js";
import { pivotingFactorization } from "../../../runtime/linalg/pivoting.js";
import type { SparsePattern } from "../../../runtime/kernel.js";
import { patternOf } from "../../compiler/passes/ordering/patterns.js";
import { anySystem, balancedSystem, gauss, normwiseError, systemOf } from "./systems.js";

const kinds: readonly [string, (pattern: SparsePattern) => Factorization][] = [
  ["dense", denseFactorization],
  ["sparse", (pattern) => pivotingFactorization(pattern, columnsByCount(pattern))],
];

function valuesOf(rows: readonly (readonly number[])[]): Float64Array {
  return systemOf(rows).jacobian;
}

describe.each(kinds)("%s factorisation with pivoting", (_, create) => {
  it("solves every regular system of small integers", () => {
    let solved = 0;
    fc.assert(
      fc.property(fc.oneof(anySystem, balancedSystem), (system) => {
        const { factorize, solve } = create(system.pattern);
        if (factorize(system.gamma, system.jacobian) === "failed") {
          const x = gauss(system);
          // Singular, or so to rounding: elimination breaks down or its solution is out of all measure.
          expect(x === undefined || x.some((value) => !(Math.abs(value) < 1e9))).toBe(true);
          return;
        }
        solved++;
        const x = system.b.slice();
        solve(x);
        expect(normwiseError(system, x)).toBeLessThan(1e-11);
      }),
      { numRuns: 300 },
    );
    expect(solved).toBeGreaterThan(100);
  });

  it("needs no diagonal at all", () => {
    const cycle = [
      [0, 0, 0, 4],
      [2, 0, 0, 0],
      [0, 4, 0, 0],
      [0, 0, 8, 0],
    ];
    const { pattern, gamma, jacobian, b } = systemOf(cycle);
    const { factorize, solve } = create(pattern);
    expect(factorize(gamma, jacobian)).toBe("sound");
    solve(b);
    expect([...b]).toEqual([1, 0.75, 0.5, 0.25]);
  });

  it("fails on singular matrices, and goes on afterwards", () => {
    const { pattern, gamma, jacobian, b } = systemOf([
      [4, 1, 2],
      [1, 3, 1],
      [2, 1, 5],
    ]);
    const { factorize, solve } = create(pattern);
    const duplicateRow = valuesOf([
      [4, 1, 2],
      [4, 1, 2],
      [2, 1, 5],
    ]);
    const duplicateColumn = valuesOf([
      [7, 7, 2],
      [3, 3, 1],
      [1, 1, 5],
    ]);
    const sumOfRows = valuesOf([
      [4, 1, 2],
      [1, 3, 1],
      [5, 4, 3],
    ]);
    const infinite = jacobian.map((value, entry) => (entry === 4 ? Infinity : value));
    const unknown = jacobian.map((value, entry) => (entry === 4 ? NaN : value));
    for (const singular of [duplicateRow, duplicateColumn, sumOfRows, infinite, unknown]) {
      expect(factorize(gamma, singular)).toBe("failed");
      expect(factorize(gamma, jacobian)).toBe("sound");
      const x = b.slice();
      solve(x);
      expect(normwiseError({ pattern, gamma, jacobian, b }, x)).toBeLessThan(1e-15);
    }
  });

  it("repeats itself to the last bit", () => {
    fc.assert(
      fc.property(anySystem, ({ pattern, gamma, jacobian, b }) => {
        const solutions = [0, 1].map(() => {
          const { factorize, solve } = create(pattern);
          const x = b.slice();
          if (factorize(gamma, jacobian) === "sound") solve(x);
          return x;
        });
        expect(solutions[1]).toEqual(solutions[0]);
      }),
    );
  });
});

describe("columnsByCount", () => {
  it("puts the emptiest column first and keeps the order of equals", () => {
    const pattern = patternOf(4, [
      [1, 0],
      [2, 0],
      [3, 2],
    ]);
    expect([...columnsByCount(pattern)]).toEqual([1, 3, 2, 0]);
  });
});
