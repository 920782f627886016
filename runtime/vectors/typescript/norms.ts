import type { VectorOperations } from "../operations.js";

/** sqrt of the mean of squares that were added up apart for even and for odd indices. */
export function rootMean(even: number, odd: number, size: number): number {
  return Math.sqrt((even + odd) / size);
}

export const normOperations: Pick<
  VectorOperations,
  "weigh" | "norm" | "normOfDifference" | "normBetween" | "isFinite"
> = {
  weigh: (y, { relative, absolute }, weights) => {
    for (let i = 0; i < weights.length; i++) {
      weights[i] = 1 / (relative[i]! * Math.abs(y[i]!) + absolute[i]!);
    }
  },
  norm: (v, weights) => {
    let [even, odd] = [0, 0];
    for (let i = 0; i < v.length; i++) {
      const scaled = v[i]! * weights[i]!;
      if (i % 2 === 0) even += scaled * scaled;
      else odd += scaled * scaled;
    }
    return rootMean(even, odd, v.length);
  },
  normOfDifference: (a, factor, b, weights) => {
    let [even, odd] = [0, 0];
    for (let i = 0; i < a.length; i++) {
      const scaled = (a[i]! - factor * b[i]!) * weights[i]!;
      if (i % 2 === 0) even += scaled * scaled;
      else odd += scaled * scaled;
    }
    return rootMean(even, odd, a.length);
  },
  normBetween: (v, a, b, { relative, absolute }) => {
    let [even, odd] = [0, 0];
    for (let i = 0; i < v.length; i++) {
      const larger = Math.max(Math.abs(a[i]!), Math.abs(b[i]!));
      const scaled = v[i]! / (relative[i]! * larger + absolute[i]!);
      if (i % 2 === 0) even += scaled * scaled;
      else odd += scaled * scaled;
    }
    return rootMean(even, odd, v.length);
  },
  isFinite: (v) => {
    // No finite value differs from itself, and no other equals itself when it is subtracted.
    let sum = 0;
    for (let i = 0; i < v.length; i++) sum += v[i]! - v[i]!;
    return sum === 0;
  },
};
