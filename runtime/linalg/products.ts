/**
 * Scalar products, the inner loops of substitution: in several sums that do not wait for each other, and
 * unrolled, because V8 neither unrolls nor drops the bounds checks of a loop.
 */

/** Sum of a[fromA + i] b[fromB + i] over `length` values. */
export function product(
  a: Float64Array,
  fromA: number,
  b: Float64Array,
  fromB: number,
  length: number,
): number {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    sum0 += a[fromA + i]! * b[fromB + i]!;
    sum1 += a[fromA + i + 1]! * b[fromB + i + 1]!;
    sum2 += a[fromA + i + 2]! * b[fromB + i + 2]!;
    sum3 += a[fromA + i + 3]! * b[fromB + i + 3]!;
  }
  for (; i < length; i++) sum0 += a[fromA + i]! * b[fromB + i]!;
  return sum0 + sum1 + (sum2 + sum3);
}

/** Sum of values[v + i] x[indices[from + i]] over the indices from..to-1. */
export function sparseProduct(
  values: Float64Array,
  v: number,
  indices: Int32Array,
  from: number,
  to: number,
  x: Float64Array,
): number {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let at = from;
  let value = v;
  for (; at + 3 < to; at += 4, value += 4) {
    sum0 += values[value]! * x[indices[at]!]!;
    sum1 += values[value + 1]! * x[indices[at + 1]!]!;
    sum2 += values[value + 2]! * x[indices[at + 2]!]!;
    sum3 += values[value + 3]! * x[indices[at + 3]!]!;
  }
  for (; at < to; at++, value++) sum0 += values[value]! * x[indices[at]!]!;
  return sum0 + sum1 + (sum2 + sum3);
}

/** Subtracts from x[p] and x[p + 1] their rows' sparse products with x; values interleaved. */
export function subtractTwoProducts(
  x: Float64Array,
  p: number,
  values: Float64Array,
  v: number,
  indices: Int32Array,
  from: number,
  to: number,
): void {
  let sum0 = 0;
  let sum1 = 0;
  for (let at = from, value = v; at < to; at++, value += 2) {
    const factor = x[indices[at]!]!;
    sum0 += values[value]! * factor;
    sum1 += values[value + 1]! * factor;
  }
  x[p]! -= sum0;
  x[p + 1]! -= sum1;
}

/** Subtracts from x[p] to x[p + 3] their rows' sparse products with x; values interleaved. */
export function subtractFourProducts(
  x: Float64Array,
  p: number,
  values: Float64Array,
  v: number,
  indices: Int32Array,
  from: number,
  to: number,
): void {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let at = from, value = v; at < to; at++, value += 4) {
    const factor = x[indices[at]!]!;
    sum0 += values[value]! * factor;
    sum1 += values[value + 1]! * factor;
    sum2 += values[value + 2]! * factor;
    sum3 += values[value + 3]! * factor;
  }
  x[p]! -= sum0;
  x[p + 1]! -= sum1;
  x[p + 2]! -= sum2;
  x[p + 3]! -= sum3;
}
