import type { SparsePattern } from "../../../runtime/kernel.js";
import { greedyOrdering, type ActiveSubmatrix } from "./active-submatrix.js";

/**
 * Greedy ordering on diagonal pivots by the product (r - 1)(c - 1) of the entries beside the pivot
 * in its row and in its column of the active submatrix: the multiply-adds of that step, and a
 * bound on its fill-in. Ties go to the lowest index.
 *
 * Source: Markowitz 1957, Management Science 3, 255.
 */
export function markowitz(pattern: SparsePattern): Int32Array {
  return greedyOrdering(pattern, leastProduct);
}

function leastProduct({ size, rowCounts, columnCounts, eliminated }: ActiveSubmatrix): number {
  let pivot = -1;
  let least = Infinity;
  for (let state = 0; state < size; state++) {
    if (eliminated[state] === 1) continue;
    const product = rowCounts[state]! * columnCounts[state]!;
    if (product < least) {
      least = product;
      pivot = state;
    }
  }
  return pivot;
}
