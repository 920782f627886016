import type { DirectSolver, FactorPattern, SparsePattern } from "../kernel.js";
import { columnsByCount } from "./column-order.js";
import { denseFactorization } from "./dense.js";
import { directFactorization } from "./direct.js";
import type { Factorization } from "./factorization.js";
import { guardedSolver } from "./guarded-solver.js";
import { pivotingFactorization } from "./pivoting.js";
import { allFinite, shiftedMatrix } from "./shifted-matrix.js";
import type { ShiftedSolver } from "./shifted-solver.js";
import { staticFactorization } from "./static.js";
import {
  wasmFactorization,
  wasmFactorizationBytes,
  type WasmFactorizationOptions,
} from "./wasm/factorization.js";

/** Below this number of states, index lists cost more than the zeros that they leave out. */
const sparseFrom = 40;

/** Share of the entries from which a matrix counts as full. */
const fullFrom = 0.3;

/**
 * Operations of a factorisation from which WebAssembly is worth its instance, which takes about 0.3 ms more
 * to set up: a solution of 200 factorisations and 1600 Newton iterations wins that back at 500
 * operations and five times as much at 1400.
 */
const leastWasm = 500;

/**
 * Which of the two forms of index lists works through them: WebAssembly where the engine has it, always
 * TypeScript, or always WebAssembly.
 */
export type IndexListForm = "auto" | "typescript" | "wasm";

export interface ShiftedSolverOptions extends WasmFactorizationOptions {
  /** Whether all values of J are finite; by default found in TypeScript. */
  readonly isFinite?: ((jacobian: Float64Array) => boolean) | undefined;
}

/**
 * A solver for I - gamma J: without pivoting where there is a compile-time factor, falling back on
 * refinement and pivoting where that cannot be trusted; otherwise with pivoting, dense for small or full
 * matrices and sparse for others.
 *
 * @param pattern pattern of J, includes the full diagonal
 * @param factor  order and pattern for a factorisation without pivoting
 * @param direct  straight-line code for it, which kernels have where it is faster
 * @param form    what works through index lists; anything but "auto" rules out straight-line code
 * @param options of the form in WebAssembly, where that is what is chosen
 * @throws Error when WebAssembly is asked for and the engine has none; ArenaFullError when the arena has less
 *   room than shiftedSolverBytes asks for
 */
export function createShiftedSolver(
  pattern: SparsePattern,
  factor?: FactorPattern,
  direct?: DirectSolver,
  form: IndexListForm = "auto",
  options: ShiftedSolverOptions = {},
): ShiftedSolver {
  const pivoting = (): Factorization => pivotingChoice(pattern, factor);
  if (factor === undefined) return pivotingSolver(pivoting());
  const fast =
    form !== "auto" || direct === undefined
      ? byIndexLists(pattern, factor, form, options)
      : directFactorization(pattern, factor, direct);
  return guardedSolver(shiftedMatrix(pattern), fast, pivoting, options.isFinite);
}

/** Room that a solver for these takes in an arena, at most [bytes]. */
export function shiftedSolverBytes(pattern: SparsePattern, factor?: FactorPattern): number {
  return factor === undefined ? 0 : wasmFactorizationBytes(pattern, factor);
}

function byIndexLists(
  pattern: SparsePattern,
  factor: FactorPattern,
  form: IndexListForm,
  options: WasmFactorizationOptions,
): Factorization {
  if (form === "wasm" || (form === "auto" && factor.operations >= leastWasm)) {
    const fast = wasmFactorization(pattern, factor, undefined, options);
    if (fast !== undefined) return fast;
    if (form === "wasm") throw new Error("this engine has no WebAssembly with SIMD");
  }
  return staticFactorization(pattern, factor);
}

function pivotingChoice(pattern: SparsePattern, factor: FactorPattern | undefined): Factorization {
  const { size, rowIdx } = pattern;
  return size < sparseFrom || rowIdx.length > fullFrom * size * size
    ? denseFactorization(pattern)
    : pivotingFactorization(pattern, factor?.order ?? columnsByCount(pattern));
}

function pivotingSolver({ factorize, solve }: Factorization): ShiftedSolver {
  return {
    health: { refined: 0, pivoted: 0 },
    factorize: (gamma, jacobian) =>
      allFinite(gamma, jacobian) && factorize(gamma, jacobian) === "sound",
    solve,
  };
}
