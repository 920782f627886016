import type { SparsePattern } from "../kernel.js";

/** The matrix I - gamma J in the pattern of J. */
export interface ShiftedMatrix {
  readonly pattern: SparsePattern;
  /** The matrix becomes I - gamma J; the values of J are kept by reference. */
  assign(gamma: number, jacobian: Float64Array): void;
  /** residual = b - (I - gamma J) x, and magnitude = |b| + |I - gamma J| |x|, term by term. */
  residual(x: Float64Array, b: Float64Array, residual: Float64Array, magnitude: Float64Array): void;
}

/** @param pattern includes the full diagonal */
export function shiftedMatrix(pattern: SparsePattern): ShiftedMatrix {
  const { size, colPtr, rowIdx } = pattern;
  let shift = 0;
  let values: Float64Array = new Float64Array(rowIdx.length);
  return {
    pattern,
    assign: (gamma, jacobian) => {
      shift = gamma;
      values = jacobian;
    },
    residual: (x, b, residual, magnitude) => {
      for (let i = 0; i < size; i++) {
        residual[i] = b[i]! - x[i]!;
        magnitude[i] = Math.abs(b[i]!) + Math.abs(x[i]!);
      }
      for (let j = 0; j < size; j++) {
        const scaled = shift * x[j]!;
        for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
          const term = values[entry]! * scaled;
          const i = rowIdx[entry]!;
          residual[i]! += term;
          magnitude[i]! += Math.abs(term);
        }
      }
    },
  };
}

/** Whether gamma and all values of J are finite: no other value differs from itself by zero. */
export function allFinite(gamma: number, jacobian: Float64Array): boolean {
  // Four sums side by side, since each addition waits for the one before it.
  let [a, b, c, d] = [gamma - gamma, 0, 0, 0];
  const whole = jacobian.length - (jacobian.length % 4);
  for (let entry = 0; entry < whole; entry += 4) {
    a += jacobian[entry]! - jacobian[entry]!;
    b += jacobian[entry + 1]! - jacobian[entry + 1]!;
    c += jacobian[entry + 2]! - jacobian[entry + 2]!;
    d += jacobian[entry + 3]! - jacobian[entry + 3]!;
  }
  for (let entry = whole; entry < jacobian.length; entry++) {
    a += jacobian[entry]! - jacobian[entry]!;
  }
  return a + b + c + d === 0;
}
