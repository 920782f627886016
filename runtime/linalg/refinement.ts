import type { Factorization } from "./factorization.js";
import type { ShiftedMatrix } from "./shifted-matrix.js";

/** Componentwise backward error at which there is nothing left to refine. */
const accurate = 8 * Number.EPSILON;

/** Backward error with which a solution is taken when refinement makes no more progress. */
const acceptable = 2 ** -26;

/** Each iteration has to reduce the backward error at least by this factor. */
const contraction = 0.5;

/** Below this a term may have lost digits to underflow: the smallest normal number over the round-off. */
const underflow = 2 ** -969;

/**
 * Solves by iterative refinement in fixed precision until the componentwise backward error
 * max_i |r_i| / (|A| |x| + |b|)_i (Oettli and Prager 1964, Numer. Math. 6, 405) is at rounding level,
 * as in Skeel 1980, Math. Comp. 35, 817.
 *
 * @returns a function that overwrites b with the solution, or leaves it as it is and returns false when
 *   the iteration stalls before its error is acceptable
 */
export function iterativeRefinement(
  matrix: ShiftedMatrix,
): (factorization: Factorization, b: Float64Array) => boolean {
  const { size } = matrix.pattern;
  const x = new Float64Array(size);
  const residual = new Float64Array(size);
  const magnitude = new Float64Array(size);

  return (factorization, b) => {
    x.set(b);
    factorization.solve(x);
    let last = Infinity;
    for (;;) {
      matrix.residual(x, b, residual, magnitude);
      const error = backwardError(residual, magnitude);
      if (error <= accurate || !(error <= contraction * last)) {
        if (!(error <= acceptable)) return false;
        b.set(x);
        return true;
      }
      last = error;
      factorization.solve(residual);
      for (let i = 0; i < size; i++) x[i]! += residual[i]!;
    }
  };
}

/** NaN when a component is. */
function backwardError(residual: Float64Array, magnitude: Float64Array): number {
  let error = 0;
  for (let i = 0; i < residual.length; i++) {
    error = Math.max(error, Math.abs(residual[i]!) / (magnitude[i]! + underflow));
  }
  return error;
}
