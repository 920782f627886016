import type { FactorPattern, SparsePattern } from "../../../runtime/kernel.js";
import { compressColumns, permutedRows } from "./permute.js";

/**
 * The pattern of L + U when the states are eliminated on the diagonal in the given order, no
 * entry cancelling by chance. Entry (i, j) is there when a path leads from i to j through states
 * eliminated before both (Rose and Tarjan 1978, SIAM J. Appl. Math. 34, 176); a row of U is
 * searched no further than its first symmetric entry, whose own row holds the rest (Eisenstat and
 * Liu 1992, SIAM J. Matrix Anal. Appl. 13, 202).
 *
 * `operations` counts the floating-point operations of a numeric factorisation: with r entries
 * right of the pivot and c below it, a step takes c divisions, c r multiplications and c r
 * subtractions.
 *
 * @param pattern includes the full diagonal
 * @param order   a permutation of the states: order[p] is eliminated at step p
 */
export function symbolicFactor(pattern: SparsePattern, order: Int32Array): FactorPattern {
  const { size } = pattern;
  const columns: number[][] = Array.from({ length: size }, () => []);
  const upper: number[][] = [];
  const upperCounts = new Int32Array(size);
  const pruned = new Uint8Array(size);
  const reachedFrom = new Int32Array(size).fill(-1);

  permutedRows(pattern, order).forEach((row, i) => {
    const lowerRow: number[] = [];
    const upperRow: number[] = [];
    const pending = row;
    for (let j = pending.pop(); j !== undefined; j = pending.pop()) {
      if (reachedFrom[j] === i) continue;
      reachedFrom[j] = i;
      columns[j]!.push(i);
      if (j > i) upperRow.push(j);
      if (j >= i) continue;
      lowerRow.push(j);
      for (const next of upper[j]!) if (reachedFrom[next] !== i) pending.push(next);
    }
    for (const k of lowerRow) {
      if (pruned[k] === 1 || !upper[k]!.includes(i)) continue;
      upper[k] = upper[k]!.filter((j) => j <= i);
      pruned[k] = 1;
    }
    upper.push(upperRow);
    upperCounts[i] = upperRow.length;
  });

  return { order, lu: compressColumns(columns), ...count(columns, upperCounts) };
}

function count(
  columns: readonly (readonly number[])[],
  upperCounts: Int32Array,
): { operations: number; denseFrom: number } {
  const size = columns.length;
  const lowerCounts = new Int32Array(size);
  columns.forEach((rows, j) => {
    for (const i of rows) if (i > j) lowerCounts[j]!++;
  });
  let operations = 0;
  for (let p = 0; p < size; p++) operations += lowerCounts[p]! * (1 + 2 * upperCounts[p]!);
  let denseFrom = size;
  for (let p = size - 1; p >= 0; p--) {
    if (lowerCounts[p]! + upperCounts[p]! < 2 * (size - 1 - p)) break;
    denseFrom = p;
  }
  return { operations, denseFrom };
}
