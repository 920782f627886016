import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Conserved } from "../../../runtime/kernel.js";
import { projection, watchInvariants } from "../../../runtime/solvers/invariants.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { handWrittenKernel, robertson } from "./test-kernels.js";

function sumOf({ weights }: Conserved, y: Float64Array): number {
  return weights.reduce((sum, weight, i) => sum + weight * y[i]!, 0);
}

function sizeOf({ weights }: Conserved, y: Float64Array): number {
  return weights.reduce((sum, weight, i) => sum + Math.abs(weight * y[i]!), 0);
}

describe("the drift of invariants", () => {
  it("is the largest difference from the start", () => {
    const conserved = [
      { name: "H", weights: [1, 2, 0] },
      { name: "charge", weights: [0, -1, 1] },
    ];
    const watch = watchInvariants(conserved, Float64Array.of(1, 2, 2));
    watch.record(Float64Array.of(1, 2.5, 2));
    watch.record(Float64Array.of(1, 2, 2));
    expect(watch.drift(Float64Array.of(1, 2, 2))).toEqual([
      { name: "H", initial: 5, largest: 1, relative: 0.2 },
      { name: "charge", initial: 0, largest: 0.5, relative: 0.125 },
    ]);
  });

  it("is relative to what is there at the end when nothing was at the start", () => {
    const watch = watchInvariants([{ name: "charge", weights: [-1, 1] }], new Float64Array(2));
    watch.record(Float64Array.of(1, 1.5));
    const [charge] = watch.drift(Float64Array.of(2, 2));
    expect(charge).toEqual({ name: "charge", initial: 0, largest: 0.5, relative: 0.125 });
  });

  it("appears in the solution", () => {
    // A leak of 1e-3 a second from what is declared to be conserved.
    const leaking = handWrittenKernel({
      states: ["a", "b"],
      conserved: [{ name: "sum", weights: [1, 1] }],
      derivative: (_t, [a]) => [-a!, a! - 1e-3],
      jacobian: () => [
        [-1, 0],
        [1, 0],
      ],
    });
    const { drift } = solveSync({
      kernel: leaking,
      inputs: new Float64Array(0),
      initial: Float64Array.of(1, 1),
      span: [0, 100],
      tolerances: { relative: 1e-8, absolute: 1e-10 },
    });
    expect(drift[0]!.largest).toBeCloseTo(0.1, 6);
    expect(drift[0]!.relative).toBeCloseTo(0.05, 6);
  });
});

describe("projection", () => {
  const value = fc.double({ min: -20, max: 0, noNaN: true }).map((exponent) => 10 ** exponent);
  const weight = fc.integer({ min: 0, max: 6 });

  it("restores the sums to rounding by small relative changes, and keeps zeros and signs", () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 8, maxLength: 8 }),
        fc.array(fc.array(weight, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.double({ min: -1e-6, max: 1e-6, noNaN: true }), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 0, max: 7 }),
        (initial, weights, noise, empty) => {
          const start = Float64Array.from(initial);
          start[empty] = 0;
          const conserved = weights.map((row, j) => ({ name: `w${j}`, weights: row }));
          const y = start.map((each, i) => each * (1 + noise[i]!));
          projection(conserved, start)(y);
          for (const row of conserved) {
            const difference = Math.abs(sumOf(row, y) - sumOf(row, start));
            expect(difference).toBeLessThanOrEqual(1e-13 * sizeOf(row, start));
          }
          y.forEach((each, i) => {
            if (start[i] === 0) expect(each).toBe(0);
            else expect(each).toBeGreaterThan(0);
          });
        },
      ),
    );
  });

  it("keeps a run's sums to rounding", () => {
    const problem = {
      kernel: robertson,
      inputs: new Float64Array(0),
      initial: Float64Array.of(1, 0, 0),
      span: [0, 1e6],
      tolerances: { relative: 1e-4, absolute: 1e-10 },
    } as const;
    const projected = solveSync(problem, { project: true });
    expect(projected.outcome).toEqual({ kind: "completed" });
    expect(projected.drift[0]!.relative).toBeLessThan(1e-15);
    const free = solveSync(problem);
    projected.final.state.forEach((each, i) =>
      expect(Math.abs(each - free.final.state[i]!)).toBeLessThan(2e-3 * each),
    );
  });
});
