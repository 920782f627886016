import type { Tolerances } from "./problem.js";

/**
 * The weighted root-mean-square norm sqrt(mean((v_i / (rtol_i |y_i| + atol_i))^2)), as in Hindmarsh et
 * al. 2005, ACM TOMS 31, 363, section 2.1: a vector of local errors is acceptable up to 1.
 */
export interface ErrorNorm {
  /** Norm of v with the weights of the last update. */
  of(v: Float64Array): number;
  /** Weights for the state y. */
  update(y: Float64Array): void;
  /** Weights for whichever of |a_i| and |b_i| is larger. */
  updateLarger(a: Float64Array, b: Float64Array): void;
  /** 1 / (rtol_i |y_i| + atol_i) of the last update. */
  readonly weights: Float64Array;
}

/**
 * @param size number of states
 * @throws RangeError unless every tolerance is finite, none is negative, and no state has both zero.
 */
export function errorNorm({ relative, absolute }: Tolerances, size: number): ErrorNorm {
  const rtol = perState(relative, size, "relative");
  const atol = perState(absolute, size, "absolute");
  if (rtol.some((value, i) => value === 0 && atol[i] === 0)) {
    throw new RangeError("a state has neither a relative nor an absolute tolerance");
  }
  const weights = new Float64Array(size);
  return {
    weights,
    of: (v) => {
      let sum = 0;
      for (let i = 0; i < size; i++) {
        const scaled = v[i]! * weights[i]!;
        sum += scaled * scaled;
      }
      return Math.sqrt(sum / size);
    },
    update: (y) => {
      for (let i = 0; i < size; i++) weights[i] = 1 / (rtol[i]! * Math.abs(y[i]!) + atol[i]!);
    },
    updateLarger: (a, b) => {
      for (let i = 0; i < size; i++) {
        weights[i] = 1 / (rtol[i]! * Math.max(Math.abs(a[i]!), Math.abs(b[i]!)) + atol[i]!);
      }
    },
  };
}

function perState(tolerance: number | Float64Array, size: number, kind: string): Float64Array {
  const values = typeof tolerance === "number" ? new Float64Array(size).fill(tolerance) : tolerance;
  if (values.length !== size || values.some((value) => !(value >= 0 && value < Infinity))) {
    throw new RangeError(
      `expected ${size} ${kind} tolerances, or one for all, finite and not negative`,
    );
  }
  return values;
}
