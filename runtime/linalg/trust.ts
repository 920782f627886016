import type { Trust } from "./factorization.js";
import { noise } from "./noise.js";

/** Growth by which half of the digits may be lost. */
const limit = 2 ** 26;

/**
 * Judges an LU without pivoting. Elimination is stable as long as neither multipliers nor pivots are
 * large against what they are made of (Higham 2002, Accuracy and Stability of Numerical Algorithms,
 * section 9.3); both are measured without regard to how the states are scaled, the pivots against the
 * diagonal of the matrix. For the diagonally dominant matrices of small steps both are at most 1. A pivot
 * that is mere rounding noise of its diagonal fails.
 *
 * @param diagonal    diagonal of the matrix, in elimination order
 * @param reciprocals of the pivots
 * @param multipliers sum of the absolute entries of L below its diagonal
 * @param stride      distance between the values of neighbouring steps
 */
export function judge(
  diagonal: Float64Array,
  reciprocals: Float64Array,
  multipliers: number,
  stride = 1,
): Trust {
  let growth = 0;
  for (let p = 0; p < diagonal.length; p += stride) {
    const reciprocal = Math.abs(reciprocals[p]!);
    const shrinkage = reciprocal * Math.abs(diagonal[p]!);
    if (!(reciprocal > 0 && reciprocal < Infinity && noise * shrinkage < 1)) return "failed";
    growth = Math.max(growth, 1 / shrinkage);
  }
  if (!(multipliers < Infinity)) return "failed";
  return multipliers <= limit && growth <= limit ? "sound" : "doubtful";
}
