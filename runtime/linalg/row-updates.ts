/**
 * Sparse updates row[columns[at]] -= l u, the inner loops of a factorisation by rows. Each works on the
 * columns from..to-1 of the list, with the values of U from `u` on; unrolled, because V8 neither unrolls
 * nor drops the bounds checks of a loop.
 */

/** Subtracts a multiple of one row. */
export function subtractOne(
  row: Float64Array,
  columns: Int32Array,
  from: number,
  to: number,
  upper: Float64Array,
  u: number,
  l: number,
): void {
  let at = from;
  let v = u;
  for (; at + 3 < to; at += 4, v += 4) {
    const a = columns[at]!;
    const b = columns[at + 1]!;
    const c = columns[at + 2]!;
    const d = columns[at + 3]!;
    const valueA = row[a]! - l * upper[v]!;
    const valueB = row[b]! - l * upper[v + 1]!;
    const valueC = row[c]! - l * upper[v + 2]!;
    const valueD = row[d]! - l * upper[v + 3]!;
    row[a] = valueA;
    row[b] = valueB;
    row[c] = valueC;
    row[d] = valueD;
  }
  for (; at < to; at++, v++) {
    const j = columns[at]!;
    row[j] = row[j]! - l * upper[v]!;
  }
}

/** Subtracts multiples of two rows, whose values are interleaved. */
export function subtractTwo(
  row: Float64Array,
  columns: Int32Array,
  from: number,
  to: number,
  upper: Float64Array,
  u: number,
  l0: number,
  l1: number,
): void {
  let at = from;
  let v = u;
  for (; at + 1 < to; at += 2, v += 4) {
    const a = columns[at]!;
    const b = columns[at + 1]!;
    const valueA = row[a]! - l0 * upper[v]! - l1 * upper[v + 1]!;
    const valueB = row[b]! - l0 * upper[v + 2]! - l1 * upper[v + 3]!;
    row[a] = valueA;
    row[b] = valueB;
  }
  if (at < to) {
    const j = columns[at]!;
    row[j] = row[j]! - l0 * upper[v]! - l1 * upper[v + 1]!;
  }
}

/** Subtracts multiples of four rows, whose values are interleaved. */
export function subtractFour(
  row: Float64Array,
  columns: Int32Array,
  from: number,
  to: number,
  upper: Float64Array,
  u: number,
  l0: number,
  l1: number,
  l2: number,
  l3: number,
): void {
  let v = u;
  for (let at = from; at < to; at++, v += 4) {
    const j = columns[at]!;
    const half = row[j]! - l0 * upper[v]! - l1 * upper[v + 1]!;
    row[j] = half - l2 * upper[v + 2]! - l3 * upper[v + 3]!;
  }
}
