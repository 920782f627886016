import type { Kernel } from "../kernel.js";
import { createShiftedSolver } from "../linalg/create.js";
import type { SolverPlace } from "../linalg/factorization.js";
import type { ShiftedSolver } from "../linalg/shifted-solver.js";
import type { VectorOperations } from "../vectors/operations.js";
import { recycledVectors } from "../vectors/recycling.js";
import { plainWorkspace } from "../vectors/typescript/operations.js";
import { arenaWorkspace } from "../vectors/workspace.js";
import { ArenaFullError, type Arena } from "../wasm/arena.js";
import { placedIn } from "../wasm/wasm-kernel.js";
import { arenaFor, vectorForm } from "./arena-for.js";
import type { Evaluator, LinearSolver } from "./evaluator.js";

/** An evaluator for one integration after the other. */
export interface SingleEvaluator extends Evaluator {
  /** Takes back what the last integration had of it, for the next one. */
  takeBack(): void;
}

/**
 * Evaluates a kernel for one integration by itself: nothing is ever pending. Vectors, linear solvers and
 * the memory of a kernel in WebAssembly are in one arena where that pays, so that nothing is copied.
 */
export function singleEvaluator(given: Kernel): SingleEvaluator {
  const arena = arenaFor(given);
  const kernel = arena === undefined ? given : placedIn(arena, given);
  const { operations, vector: make } =
    arena === undefined ? plainWorkspace : arenaWorkspace(arena, vectorForm(given));
  const k = make(kernel.rateCount);
  const { vector, takeBack } = recycledVectors(make);
  const solvers: LinearSolver[] = [];
  let solversInUse = 0;
  return {
    kernel,
    operations,
    vector,
    setConditions: (inputs, t) => kernel.rates(inputs, k, t),
    staged: () => k,
    rhs: (t, y, dy) => void kernel.rhs(t, y, k, dy),
    jacobian: (t, y, values) => void kernel.jacobian(t, y, k, values),
    linearSolver: () => (solvers[solversInUse++] ??= singleSolver(kernel, arena, operations)),
    takeBack: () => {
      takeBack();
      solversInUse = 0;
    },
  };
}

/**
 * Solves for one integration by itself.
 *
 * @param arena where the integration's vectors are; by default in arrays of their own
 * @param operations that work on them
 */
export function singleSolver(
  kernel: Pick<Kernel, "pattern" | "factor" | "direct">,
  arena?: Arena,
  operations?: VectorOperations,
): LinearSolver {
  const { solver, place } = shiftedSolver(kernel, arena, operations);
  let regular = false;
  return {
    place,
    get regular() {
      return regular;
    },
    factorize: (gamma, jacobian) => {
      regular = solver.factorize(gamma, jacobian);
      return undefined;
    },
    solve: (b) => void solver.solve(b),
  };
}

/** In the arena where it has room; only then there is a place in it. */
function shiftedSolver(
  { pattern, factor, direct }: Pick<Kernel, "pattern" | "factor" | "direct">,
  arena: Arena | undefined,
  operations: VectorOperations | undefined,
): { readonly solver: ShiftedSolver; readonly place?: SolverPlace | undefined } {
  const isFinite =
    operations && ((jacobian: Float64Array): boolean => operations.isFinite(jacobian));
  try {
    const solver = createShiftedSolver(pattern, factor, direct, "auto", { arena, isFinite });
    return { solver, place: arena && solver.place };
  } catch (error) {
    if (!(error instanceof ArenaFullError)) throw error;
    return { solver: createShiftedSolver(pattern, factor, direct, "auto", { isFinite }) };
  }
}
