import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  breakEven,
  chooseForm,
  formCosts,
  singleSolution,
} from "../../../runtime/forms/choose-form.js";

const rate22 = { rates: 8768, jacobianEntries: 25166 };
const mid = { rates: 3064, jacobianEntries: 7454 };

const sizes = fc
  .record({ rates: fc.integer({ min: 1, max: 50_000 }), each: fc.integer({ min: 1, max: 5 }) })
  .map(({ rates, each }) => ({ rates, jacobianEntries: rates * each }));
const calls = fc.record({
  rhs: fc.integer({ min: 0, max: 1e9 }),
  jacobian: fc.integer({ min: 0, max: 1e7 }),
});

describe("chooseForm", () => {
  it("interprets for a single solution, whatever the size", () => {
    fc.assert(
      fc.property(sizes, (size) => {
        expect(chooseForm(size, singleSolution)).toBe("interpreted");
      }),
    );
  });

  it("compiles for thousands of solutions of a network of hundreds of species", () => {
    const grid = { rhs: 2000 * singleSolution.rhs, jacobian: 2000 * singleSolution.jacobian };
    expect(chooseForm(mid, grid)).toBe("fused");
  });

  it("does not compile for Jacobians alone where the loop is faster", () => {
    expect(chooseForm(rate22, { rhs: 0, jacobian: 1e9 })).toBe("interpreted");
  });

  it("keeps to the fused form once it is worth it", () => {
    fc.assert(
      fc.property(sizes, calls, (size, expected) => {
        const more = { ...expected, rhs: 2 * expected.rhs };
        if (chooseForm(size, expected) === "fused") expect(chooseForm(size, more)).toBe("fused");
      }),
    );
  });
});

describe("breakEven", () => {
  it("is where the loop has cost as much more as the warm-up costs", () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const { interpreted, fused } = formCosts(size);
        for (const name of ["rhs", "jacobian"] as const) {
          const after = breakEven(size)[name];
          const gain = interpreted.call[name] - fused.call[name];
          if (after === Infinity) {
            expect(gain).toBeLessThanOrEqual(0);
          } else {
            expect(after * gain).toBeGreaterThanOrEqual(fused.warmUp[name] * (1 - 1e-12));
            expect((after - 1) * gain).toBeLessThan(fused.warmUp[name]);
          }
        }
      }),
    );
  });

  it("never leaves the loop for the Jacobian of RATE22", () => {
    expect(breakEven(rate22).jacobian).toBe(Infinity);
    expect(breakEven(rate22).rhs).toBeLessThan(Infinity);
  });
});
