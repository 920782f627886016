import { expect } from "vitest";
import type { Factorization, Trust } from "../../../runtime/linalg/factorization.js";
import type { LaneSolver } from "../../../runtime/linalg/lanes/lane-solver.js";
import type { System } from "./systems.js";

/** Writes one system into each cell, and returns their multiples of the Jacobian. */
export function write(
  { count, jacobian, right }: Pick<LaneSolver, "count" | "jacobian" | "right">,
  systems: readonly System[],
): Float64Array {
  systems.forEach((system, cell) => {
    system.jacobian.forEach((value, at) => (jacobian[at * count + cell] = value));
    system.b.forEach((value, at) => (right[at * count + cell] = value));
  });
  return Float64Array.from(systems, ({ gamma }) => gamma);
}

/** The right-hand side, or solution, of a cell. */
export function read(
  { count, right }: Pick<LaneSolver, "count" | "right">,
  cell: number,
): Float64Array {
  return right.filter((_, at) => at % count === cell);
}

/**
 * Factorises and solves all cells together and one by one, and expects the same trust of each, and the same
 * bits where there is any. Returns what is trusted.
 */
export function expectBitsOfOneCell(
  lanes: LaneSolver,
  alone: Factorization,
  systems: readonly System[],
): Trust[] {
  lanes.factorize(write(lanes, systems));
  lanes.solve();
  return systems.map(({ gamma, jacobian, b }, cell) => {
    const trust = alone.factorize(gamma, jacobian);
    const x = b.slice();
    alone.solve(x);
    expect(lanes.trust(cell)).toBe(trust);
    if (trust !== "failed") expect(read(lanes, cell)).toEqual(x);
    return trust;
  });
}
