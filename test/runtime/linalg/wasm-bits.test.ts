import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createShiftedSolver, shiftedSolverBytes } from "../../../runtime/linalg/create.js";
import type { Factorization } from "../../../runtime/linalg/factorization.js";
import { staticFactorization } from "../../../runtime/linalg/static.js";
import { judge } from "../../../runtime/linalg/trust.js";
import { wasmFactorization } from "../../../runtime/linalg/wasm/factorization.js";
import { createArena } from "../../../runtime/wasm/arena.js";
import {
  anySystem,
  backwardError,
  balancedSystem,
  blockingOf,
  blockings,
  keys,
  shuffledFactor,
  systemOf,
  type System,
} from "./systems.js";

// Both forms hand diagonal, pivots and growth to the same judge, where they can be compared.
vi.mock(import("../../../runtime/linalg/trust.js"), async (original) => ({
  judge: vi.fn((await original()).judge),
}));

/** What the judge was shown of a factorisation, and how it ruled. */
function judged({ factorize }: Factorization, { gamma, jacobian }: System) {
  const trust = factorize(gamma, jacobian);
  const [diagonal, reciprocals, multipliers] = vi.mocked(judge).mock.lastCall!;
  return { trust, diagonal: diagonal.slice(), reciprocals: reciprocals.slice(), multipliers };
}

function solution({ solve }: Pick<Factorization, "solve">, b: Float64Array): Float64Array {
  const x = b.slice();
  solve(x);
  return x;
}

function trustIn(rows: readonly (readonly number[])[]): string {
  const system = systemOf(rows);
  const factor = shuffledFactor(system.pattern, [0]);
  return judged(wasmFactorization(system.pattern, factor)!, system).trust;
}

describe("factorisation in WebAssembly", () => {
  it("has the pivots of the TypeScript form to the bit, however steps are ordered and grouped", () => {
    fc.assert(
      fc.property(balancedSystem, keys, blockings, (system, order, [widths, dense]) => {
        const { pattern, b } = system;
        const factor = shuffledFactor(pattern, order);
        const chosen = blockingOf(pattern.size, widths, Math.min(dense, pattern.size));
        const pivots = [chosen, undefined].map((blocking) => {
          const plain = staticFactorization(pattern, factor, blocking);
          const wasm = wasmFactorization(pattern, factor, blocking)!;
          const expected = judged(plain, system);
          const found = judged(wasm, system);
          expect(found.trust).toBe(expected.trust);
          expect(found.diagonal).toEqual(expected.diagonal);
          expect(found.reciprocals).toEqual(expected.reciprocals);
          const apart = Math.abs(found.multipliers - expected.multipliers);
          expect(apart).toBeLessThanOrEqual(1e-12 * expected.multipliers);
          expect(backwardError(system, solution(wasm, b))).toBeLessThan(
            pattern.size * 4 * Number.EPSILON,
          );
          return found.reciprocals;
        });
        expect(pivots[0]).toEqual(pivots[1]);
      }),
    );
  });

  it("trusts exactly what the TypeScript form trusts, pivots of zero included", () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(anySystem, keys, (system, order) => {
        const factor = shuffledFactor(system.pattern, order);
        const expected = judged(staticFactorization(system.pattern, factor), system);
        const found = judged(wasmFactorization(system.pattern, factor)!, system);
        expect(found.trust).toBe(expected.trust);
        verdicts.add(found.trust);
      }),
      { numRuns: 300 },
    );
    expect(verdicts).toContain("failed");
    expect(verdicts).toContain("sound");
  });

  it("sees growth and rounding noise", () => {
    const doubtful = [
      [2 ** -30, 1],
      [1, 1],
    ];
    const noisy = [
      [9, 9],
      [3, 3 + 2 ** -51],
    ];
    const overflowing = [
      [1e308, 1],
      [1e308, 1],
    ];
    expect([doubtful, noisy, overflowing].map(trustIn)).toEqual(["doubtful", "failed", "failed"]);
  });

  it("repeats itself to the last bit, whatever it and others factorised in between", () => {
    fc.assert(
      fc.property(balancedSystem, balancedSystem, keys, (system, other, order) => {
        const { pattern, gamma, jacobian, b } = system;
        const solver = wasmFactorization(pattern, shuffledFactor(pattern, order))!;
        const neighbour = wasmFactorization(other.pattern, shuffledFactor(other.pattern, order))!;
        solver.factorize(gamma, jacobian);
        const first = solution(solver, b);
        neighbour.factorize(other.gamma, other.jacobian);
        const beside = solution(neighbour, other.b);
        expect(solution(solver, b)).toEqual(first);
        for (const poison of [NaN, Infinity, 0, 17 * gamma]) solver.factorize(poison, jacobian);
        solution(
          solver,
          b.map(() => NaN),
        );
        solver.factorize(gamma, jacobian);
        expect(solution(solver, b)).toEqual(first);
        expect(solution(neighbour, other.b)).toEqual(beside);
      }),
      { numRuns: 50 },
    );
  });

  it("takes its vectors where they are, in memory that it shares", () => {
    fc.assert(
      fc.property(
        balancedSystem,
        keys,
        fc.nat(99),
        ({ pattern, gamma, jacobian, b }, order, gap) => {
          const factor = shuffledFactor(pattern, order);
          const arena = createArena(2 * shiftedSolverBytes(pattern, factor) + 8 * gap + 16);
          arena.doubles(gap);
          const options = { arena };
          const neighbour = createShiftedSolver(pattern, factor, undefined, "wasm", options);
          const solver = createShiftedSolver(pattern, factor, undefined, "wasm", options);
          const { jacobian: ownJacobian, right } = solver.place!;
          expect([ownJacobian.buffer, right.buffer]).toEqual([0, 1].map(() => arena.memory.buffer));
          ownJacobian.set(jacobian);
          right.set(b);
          neighbour.factorize(2 * gamma, jacobian);
          const alone = createShiftedSolver(pattern, factor, undefined, "wasm");
          expect(solver.factorize(gamma, ownJacobian)).toBe(alone.factorize(gamma, jacobian));
          neighbour.solve(b.slice());
          solver.solve(right);
          expect(right.slice()).toEqual(solution(alone, b));
          expect(ownJacobian.slice()).toEqual(jacobian);
          expect(solution(solver, b)).toEqual(solution(alone, b));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("refines in place what it doubts", () => {
    const { pattern, gamma, jacobian, b } = systemOf([
      [2 ** -30, 1],
      [1, 1],
    ]);
    const solver = createShiftedSolver(pattern, shuffledFactor(pattern, [0]), undefined, "wasm");
    const { place } = solver;
    place!.jacobian.set(jacobian);
    place!.right.set(b);
    solver.factorize(gamma, place!.jacobian);
    solver.solve(place!.right);
    expect(solver.health).toEqual({ refined: 1, pivoted: 0 });
    const x = place!.right.slice();
    expect(x[0]).toBeCloseTo(1 / (1 - 2 ** -30), 14);
    expect(solution(solver, b)).toEqual(x);
  });

  it("fits matrices of many pages of memory", () => {
    const size = 301;
    const system = systemOf(
      Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (_value, j) => (i === j ? 2 * size : 1 + ((i * j) % 3) / 4)),
      ),
    );
    const factor = shuffledFactor(system.pattern, [0]);
    const wasm = wasmFactorization(system.pattern, factor)!;
    const expected = judged(staticFactorization(system.pattern, factor), system);
    expect(judged(wasm, system).reciprocals).toEqual(expected.reciprocals);
    expect(backwardError(system, solution(wasm, system.b))).toBeLessThan(size * Number.EPSILON);
  });
});
