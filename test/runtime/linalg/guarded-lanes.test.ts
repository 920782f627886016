import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createShiftedSolver } from "../../../runtime/linalg/create.js";
import { guardedLaneSolver } from "../../../runtime/linalg/lanes/guarded-lane-solver.js";
import { read, write } from "./lanes.js";
import {
  anySystem,
  balancedCells,
  keys,
  shuffledFactor,
  systemOf,
  type System,
} from "./systems.js";

/** Solves systems of one pattern together and one by one, and expects the same bits and the same health. */
function expectSame(systems: readonly System[], order: readonly number[]) {
  const { pattern } = systems[0]!;
  const factor = shuffledFactor(pattern, order);
  const lanes = guardedLaneSolver(pattern, factor, systems.length)!;
  const sum = { refined: 0, pivoted: 0 };
  lanes.factorize(write(lanes, systems));
  // What stands there may change while the factorisation is in use.
  lanes.jacobian.fill(NaN);
  lanes.solve();
  systems.forEach(({ gamma, jacobian, b }, cell) => {
    const alone = createShiftedSolver(pattern, factor, undefined, "wasm");
    const regular = alone.factorize(gamma, jacobian);
    expect(lanes.regular(cell)).toBe(regular);
    const x = b.slice();
    if (regular) alone.solve(x);
    if (regular) expect(read(lanes, cell)).toEqual(x);
    sum.refined += alone.health.refined;
    sum.pivoted += alone.health.pivoted;
  });
  expect(lanes.health).toEqual(sum);
  return sum;
}

describe("solver for several cells that cannot all be trusted", () => {
  it("gives each cell the bits that it has alone, after pivoting or when it is singular too", () => {
    let pivoted = 0;
    fc.assert(
      fc.property(anySystem, keys, fc.integer({ min: -3, max: 3 }), (system, order, gamma) => {
        pivoted += expectSame([system, { ...system, gamma }], order).pivoted;
      }),
      { numRuns: 200 },
    );
    expect(pivoted).toBeGreaterThan(0);
  });

  it("refines the cells alone that ask for it", () => {
    const doubtful = systemOf([
      [2 ** -30, 1],
      [1, 1],
    ]);
    const sound = { ...doubtful, jacobian: Float64Array.of(3, 1, 1, 3) };
    expect(expectSame([sound, doubtful, doubtful, sound], [0]).refined).toBe(2);
  });

  it("knows no other cells when all are sound", () => {
    fc.assert(
      fc.property(balancedCells, keys, (systems, order) => {
        expect(expectSame(systems, order)).toEqual({ refined: 0, pivoted: 0 });
      }),
      { numRuns: 30 },
    );
  });

  it("refuses matrices that are not finite", () => {
    const system = systemOf([
      [2, 1],
      [1, 2],
    ]);
    const broken = { ...system, jacobian: Float64Array.of(1, Infinity, 1, 1) };
    expect(expectSame([system, broken, system, { ...system, gamma: NaN }], [0]).pivoted).toBe(0);
  });
});
