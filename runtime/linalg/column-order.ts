import type { SparsePattern } from "../kernel.js";

/** The columns by their number of entries, the emptiest first; of equals, the first in the matrix. */
export function columnsByCount({ size, colPtr }: SparsePattern): Int32Array {
  const count = (j: number): number => colPtr[j + 1]! - colPtr[j]!;
  return Int32Array.from({ length: size }, (_, j) => j).toSorted(
    (a, b) => count(a) - count(b) || a - b,
  );
}
