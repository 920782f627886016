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
import { wasmFactorization } from "./wasm/factorization.js";

/** Below this number of states, index lists cost more than the zeros that they leave out. */
const sparseFrom = 40;

/** Share of the entries from which a matrix counts as full. */
const fullFrom = 0.3;

/**
 * Operations of a factorisation up to which straight-line code is worth it: it is faster by ten times at
 * 500 of them and by a third at 4000, and slower at 20 000, where V8 hardly gets round to compiling it
 * (bench/results/linalg.md).
 */
const mostDirect = 8000;

/**
 * Operations of a factorisation from which WebAssembly is worth its instance and memory: it is faster by
 * two times at 500 of them and by three to seven above 3000, copies of J and of the right-hand side
 * included, but each solver takes about 0.3 ms more to set up.
 */
const leastWasm = 2000;

/**
 * Which of the two forms of index lists works through them: WebAssembly where the engine has it, always
 * TypeScript, or always WebAssembly.
 */
export type IndexListForm = "auto" | "typescript" | "wasm";

/**
 * A solver for I - gamma J: without pivoting where there is a compile-time factor, falling back on
 * refinement and pivoting where that cannot be trusted; otherwise with pivoting, dense for small or full
 * matrices and sparse for others.
 *
 * @param pattern pattern of J, includes the full diagonal
 * @param factor  order and pattern for a factorisation without pivoting
 * @param direct  straight-line code for it, used where it is faster
 * @param form    what works through index lists; anything but "auto" rules out straight-line code
 * @throws Error when WebAssembly is asked for and the engine has none
 */
export function createShiftedSolver(
  pattern: SparsePattern,
  factor?: FactorPattern,
  direct?: DirectSolver,
  form: IndexListForm = "auto",
): ShiftedSolver {
  const pivoting = (): Factorization => pivotingChoice(pattern, factor);
  if (factor === undefined) return pivotingSolver(pivoting());
  const fast =
    form !== "auto" || direct === undefined || factor.operations > mostDirect
      ? byIndexLists(pattern, factor, form)
      : directFactorization(pattern, factor, direct);
  return guardedSolver(shiftedMatrix(pattern), fast, pivoting);
}

function byIndexLists(
  pattern: SparsePattern,
  factor: FactorPattern,
  form: IndexListForm,
): Factorization {
  if (form === "wasm" || (form === "auto" && factor.operations >= leastWasm)) {
    const fast = wasmFactorization(pattern, factor);
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
