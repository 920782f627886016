import { plainWorkspace } from "../vectors/typescript/operations.js";
import type { Workspace } from "../vectors/operations.js";
import type { Tolerances } from "./problem.js";

/**
 * The weighted root-mean-square norm sqrt(mean((v_i / (rtol_i |y_i| + atol_i))^2)), as in Hindmarsh et
 * al. 2005, ACM TOMS 31, 363, section 2.1: a vector of local errors is acceptable up to 1.
 */
export interface ErrorNorm {
  /** Norm of v with the weights of the last update. */
  of(v: Float64Array): number;
  /** Norm of a - factor b with the weights of the last update. */
  ofDifference(a: Float64Array, factor: number, b: Float64Array): number;
  /** Norm of v with weights for whichever of |a_i| and |b_i| is larger. */
  between(v: Float64Array, a: Float64Array, b: Float64Array): number;
  /** Weights for the state y. */
  update(y: Float64Array): void;
  /** 1 / (rtol_i |y_i| + atol_i) of the last update. */
  readonly weights: Float64Array;
}

/**
 * @param size number of states
 * @param workspace where its vectors, and those that it is given, are
 * @throws RangeError unless every tolerance is finite, none is negative, and no state has both zero.
 */
export function errorNorm(
  { relative, absolute }: Tolerances,
  size: number,
  { vector, operations }: Workspace = plainWorkspace,
): ErrorNorm {
  const tolerances = {
    relative: perState(relative, vector(size), "relative"),
    absolute: perState(absolute, vector(size), "absolute"),
  };
  if (tolerances.relative.some((value, i) => value === 0 && tolerances.absolute[i] === 0)) {
    throw new RangeError("a state has neither a relative nor an absolute tolerance");
  }
  const weights = vector(size);
  return {
    weights,
    of: (v) => operations.norm(v, weights),
    ofDifference: (a, factor, b) => operations.normOfDifference(a, factor, b, weights),
    between: (v, a, b) => operations.normBetween(v, a, b, tolerances),
    update: (y) => operations.weigh(y, tolerances, weights),
  };
}

/** Writes the tolerances of all states. */
function perState(
  tolerance: number | Float64Array,
  values: Float64Array,
  kind: string,
): Float64Array {
  const given = typeof tolerance === "number" ? values.fill(tolerance) : tolerance;
  if (given.length !== values.length || given.some((value) => !(value >= 0 && value < Infinity))) {
    throw new RangeError(
      `expected ${values.length} ${kind} tolerances, or one for all, finite and not negative`,
    );
  }
  values.set(given);
  return values;
}
