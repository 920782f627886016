/** A sparse matrix in compressed rows. */
export interface CompressedRows {
  readonly rows: number;
  readonly columns: number;
  /** Length rows + 1: row i holds the entries rowPtr[i] up to rowPtr[i + 1]. */
  readonly rowPtr: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** One entry of a matrix under construction. */
export interface Triplet {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Compressed rows of the given entries; within a row they keep the order in which they come. */
export function compressRows(
  rows: number,
  columns: number,
  triplets: readonly Triplet[],
): CompressedRows {
  const rowPtr = new Int32Array(rows + 1);
  for (const { row } of triplets) {
    rowPtr[row + 1]! += 1;
  }
  for (let row = 0; row < rows; row += 1) {
    rowPtr[row + 1]! += rowPtr[row]!;
  }
  const next = rowPtr.slice(0, rows);
  const column = new Int32Array(triplets.length);
  const value = new Float64Array(triplets.length);
  for (const triplet of triplets) {
    const at = next[triplet.row]!;
    column[at] = triplet.column;
    value[at] = triplet.value;
    next[triplet.row] = at + 1;
  }
  return { rows, columns, rowPtr, column, value };
}

/** result = matrix * vector; result has one entry per row, vector one per column. */
export function multiply(
  { rows, rowPtr, column, value }: CompressedRows,
  vector: Float64Array,
  result: Float64Array,
): void {
  let entry = 0;
  for (let row = 0; row < rows; row += 1) {
    const end = rowPtr[row + 1]!;
    let sum = 0;
    for (; entry < end; entry += 1) {
      sum += value[entry]! * vector[column[entry]!]!;
    }
    result[row] = sum;
  }
}

/**
 * result = matrix * vector with compensated summation, and absolute = |matrix| * |vector|: the
 * measure of what rounding may do to a sum of these terms.
 *
 * Source: Neumaier 1974, ZAMM 54, 39 (algorithm IV).
 */
export function multiplyAccurately(
  { rows, rowPtr, column, value }: CompressedRows,
  vector: Float64Array,
  result: Float64Array,
  absolute: Float64Array,
): void {
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    let lost = 0;
    let sumOfAbsolutes = 0;
    for (let entry = rowPtr[row]!; entry < rowPtr[row + 1]!; entry += 1) {
      const term = value[entry]! * vector[column[entry]!]!;
      const next = sum + term;
      lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
      sum = next;
      sumOfAbsolutes += Math.abs(term);
    }
    result[row] = sum + lost;
    absolute[row] = sumOfAbsolutes;
  }
}
