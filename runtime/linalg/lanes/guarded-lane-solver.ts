import type { FactorPattern, SparsePattern } from "../../kernel.js";
import { createShiftedSolver } from "../create.js";
import type { ShiftedSolver, SolverHealth } from "../shifted-solver.js";
import { createLaneSolver, type LaneSolver, type LaneSolverOptions } from "./lane-solver.js";

/**
 * Solves for several cells as createShiftedSolver does for one by index lists in WebAssembly, and to the
 * same bits: cells whose factorisation without pivoting cannot be trusted are factorised again by
 * themselves, and refined or pivoted.
 */
export interface GuardedLaneSolver extends Omit<LaneSolver, "trust"> {
  /** Whether a cell's last factorisation can be used: its matrix is finite, and not singular. */
  regular(cell: number): boolean;
  /** What the factorisations of all cells met so far. */
  readonly health: SolverHealth;
}

/** What stands in for a cell that cannot be trusted. */
interface Substitute {
  readonly solver: ShiftedSolver;
  readonly jacobian: Float64Array;
  readonly right: Float64Array;
}

/**
 * Parameters, errors and where it returns undefined as for createLaneSolver; `jacobian` is copied for cells
 * that cannot be trusted, and so may change after a factorisation.
 */
export function guardedLaneSolver(
  pattern: SparsePattern,
  factor: FactorPattern,
  count: number,
  options: LaneSolverOptions = {},
): GuardedLaneSolver | undefined {
  const lanes = createLaneSolver(pattern, factor, count, options);
  if (lanes === undefined) return undefined;
  const { jacobian, right } = lanes;
  const { arithmetic } = options;
  const substitutes: (Substitute | undefined)[] = [];
  /** Whether a cell has its substitute in use, and whether it can be used at all. */
  const substituted = Array.from({ length: count }, () => false);
  const usable = Array.from({ length: count }, () => false);

  const substituteOf = (cell: number): Substitute =>
    (substitutes[cell] ??= {
      solver: createShiftedSolver(pattern, factor, undefined, "wasm", { arithmetic }),
      jacobian: new Float64Array(pattern.rowIdx.length),
      right: new Float64Array(pattern.size),
    });

  function judgeCell(cell: number, gamma: number): void {
    substituted[cell] = lanes!.trust(cell) !== "sound";
    usable[cell] = true;
    if (!substituted[cell]) return;
    const { solver, jacobian: own } = substituteOf(cell);
    gather(jacobian, cell, own);
    usable[cell] = solver.factorize(gamma, own);
  }

  /** One cell's values of a structure of arrays. */
  function gather(values: Float64Array, cell: number, own: Float64Array): void {
    for (let at = 0; at < own.length; at++) own[at] = values[at * count + cell]!;
  }

  return {
    count,
    jacobian,
    right,
    factorize: (gamma, from = 0, to = count) => {
      lanes.factorize(gamma, from, to);
      for (let cell = from; cell < to; cell++) judgeCell(cell, gamma[cell]!);
    },
    regular: (cell) => usable[cell]!,
    solve: (from = 0, to = count) => {
      for (let cell = from; cell < to; cell++) {
        if (substituted[cell]) gather(right, cell, substituteOf(cell).right);
      }
      lanes.solve(from, to);
      for (let cell = from; cell < to; cell++) {
        if (!substituted[cell]) continue;
        const { solver, right: own } = substituteOf(cell);
        solver.solve(own);
        for (let at = 0; at < own.length; at++) right[at * count + cell] = own[at]!;
      }
    },
    get health() {
      const found = substitutes.map((each) => each?.solver.health);
      return {
        refined: found.reduce((sum, each) => sum + (each?.refined ?? 0), 0),
        pivoted: found.reduce((sum, each) => sum + (each?.pivoted ?? 0), 0),
      };
    },
  };
}
