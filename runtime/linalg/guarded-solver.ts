import type { Factorization } from "./factorization.js";
import { allFinite, type ShiftedMatrix } from "./shifted-matrix.js";
import type { ShiftedSolver } from "./shifted-solver.js";
import { iterativeRefinement } from "./refinement.js";

/**
 * Factorises without pivoting as long as that can be trusted: doubtful solutions are refined, and what
 * refinement does not mend, or what cannot be factorised, is factorised again with pivoting.
 *
 * @param fallback makes the pivoting factorisation when it is first needed
 * @param isFinite whether all values of J are finite; by default found in TypeScript
 */
export function guardedSolver(
  matrix: ShiftedMatrix,
  fast: Factorization,
  fallback: () => Factorization,
  isFinite = (jacobian: Float64Array): boolean => allFinite(0, jacobian),
): ShiftedSolver {
  const refine = iterativeRefinement(matrix);
  const health = { refined: 0, pivoted: 0 };
  let pivoting: Factorization | undefined;
  let current = fast;
  let doubtful = false;
  let gamma = 0;
  let jacobian: Float64Array = new Float64Array(0);

  function pivot(): boolean {
    doubtful = false;
    health.pivoted++;
    pivoting ??= fallback();
    if (pivoting.factorize(gamma, jacobian) === "failed") return false;
    current = pivoting;
    return true;
  }

  return {
    health,
    ...(fast.place && { place: fast.place }),
    factorize: (newGamma, newJacobian) => {
      gamma = newGamma;
      jacobian = newJacobian;
      if (!(Number.isFinite(gamma) && isFinite(jacobian))) return false;
      matrix.assign(gamma, jacobian);
      current = fast;
      const trust = fast.factorize(gamma, jacobian);
      if (trust === "failed") return pivot();
      doubtful = trust === "doubtful";
      if (doubtful) health.refined++;
      return true;
    },
    solve: (b) => {
      if (!doubtful) return current.solve(b);
      // Refinement solves for other vectors meanwhile, which would overwrite b in the solver's own place.
      const apart = b.buffer === fast.place?.right.buffer ? b.slice() : b;
      if (!refine(current, apart)) {
        pivot();
        current.solve(apart);
      }
      if (apart !== b) b.set(apart);
    },
  };
}
