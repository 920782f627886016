import type { SparsePattern } from "../kernel.js";

/** A pattern by rows; columns ascend within a row. */
export interface RowPattern {
  /** Row i holds the entries rowPtr[i] up to rowPtr[i + 1]. */
  readonly rowPtr: Int32Array;
  readonly colIdx: Int32Array;
  /** Where each entry stands in the pattern by columns. */
  readonly entry: Int32Array;
}

/**
 * The entries by rows.
 *
 * @param stepOf renumbers rows and columns: state i becomes stepOf[i]
 */
export function byRows({ size, colPtr, rowIdx }: SparsePattern, stepOf: Int32Array): RowPattern {
  const columnAt = new Int32Array(size);
  stepOf.forEach((p, state) => {
    columnAt[p] = state;
  });
  const rowPtr = new Int32Array(size + 1);
  for (const i of rowIdx) rowPtr[stepOf[i]! + 1]!++;
  for (let p = 0; p < size; p++) rowPtr[p + 1]! += rowPtr[p]!;
  const next = rowPtr.slice(0, size);
  const colIdx = new Int32Array(rowIdx.length);
  const entry = new Int32Array(rowIdx.length);
  for (let p = 0; p < size; p++) {
    const j = columnAt[p]!;
    for (let at = colPtr[j]!; at < colPtr[j + 1]!; at++) {
      const place = next[stepOf[rowIdx[at]!]!]!++;
      colIdx[place] = p;
      entry[place] = at;
    }
  }
  return { rowPtr, colIdx, entry };
}
