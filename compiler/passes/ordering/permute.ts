import type { SparsePattern } from "../../../runtime/kernel.js";

/** The inverse permutation: the step at which each state is eliminated. */
export function inverse(order: Int32Array): Int32Array {
  const step = new Int32Array(order.length);
  order.forEach((state, p) => {
    step[state] = p;
  });
  return step;
}

/** The columns of each row, both in elimination order; not sorted within a row. */
export function permutedRows(
  { size, colPtr, rowIdx }: SparsePattern,
  order: Int32Array,
): number[][] {
  const step = inverse(order);
  const rows: number[][] = Array.from({ length: size }, () => []);
  for (let j = 0; j < size; j++) {
    for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
      rows[step[rowIdx[entry]!]!]!.push(step[j]!);
    }
  }
  return rows;
}

/** Compressed columns from the ascending row lists of each column. */
export function compressColumns(columns: readonly (readonly number[])[]): SparsePattern {
  const size = columns.length;
  const colPtr = new Int32Array(size + 1);
  columns.forEach((rows, j) => {
    colPtr[j + 1] = colPtr[j]! + rows.length;
  });
  const rowIdx = new Int32Array(colPtr[size]!);
  columns.forEach((rows, j) => rowIdx.set(rows, colPtr[j]!));
  return { size, colPtr, rowIdx };
}
