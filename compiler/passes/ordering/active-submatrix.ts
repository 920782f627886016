import type { SparsePattern } from "../../../runtime/kernel.js";

/**
 * What is left of a matrix during symbolic elimination on diagonal pivots: rows and columns as
 * bit sets without the diagonal. One union of two rows covers 32 entries at a time, so that the
 * exact pattern of the fill-in is affordable: size² / 4 bytes, and for each entry of L + U
 * size / 32 words of work.
 */
export interface ActiveSubmatrix {
  readonly size: number;
  /** Words in one bit set. */
  readonly words: number;
  /** Bit j of row i tells of entry (i, j); length size * words. */
  readonly rows: Int32Array;
  /** Bit i of column j tells of entry (i, j); length size * words. */
  readonly columns: Int32Array;
  /** Off-diagonal entries of each row, length size. */
  readonly rowCounts: Int32Array;
  /** Off-diagonal entries of each column, length size. */
  readonly columnCounts: Int32Array;
  /** 1 where a state was eliminated, length size. */
  readonly eliminated: Uint8Array;
}

/**
 * Eliminates one state after the other on the structurally unsymmetric pattern, each time the one
 * that `choosePivot` names. Once the active submatrix is full no choice matters, and the rest
 * follows in ascending order.
 */
export function greedyOrdering(
  pattern: SparsePattern,
  choosePivot: (active: ActiveSubmatrix) => number,
): Int32Array {
  const active = activeSubmatrix(pattern);
  const order: number[] = [];
  let entries = active.rowCounts.reduce((sum, count) => sum + count, 0);
  for (let left = active.size; entries < left * (left - 1); left--) {
    const pivot = choosePivot(active);
    entries += eliminate(active, pivot);
    order.push(pivot);
  }
  active.eliminated.forEach((gone, state) => {
    if (gone === 0) order.push(state);
  });
  return Int32Array.from(order);
}

function activeSubmatrix({ size, colPtr, rowIdx }: SparsePattern): ActiveSubmatrix {
  const words = Math.ceil(size / 32);
  const rows = new Int32Array(size * words);
  const columns = new Int32Array(size * words);
  const rowCounts = new Int32Array(size);
  const columnCounts = new Int32Array(size);
  for (let j = 0; j < size; j++) {
    for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
      const i = rowIdx[entry]!;
      if (i === j) continue;
      rows[i * words + (j >>> 5)]! |= 1 << (j & 31);
      columns[j * words + (i >>> 5)]! |= 1 << (i & 31);
      rowCounts[i]!++;
      columnCounts[j]!++;
    }
  }
  const eliminated = new Uint8Array(size);
  return { size, words, rows, columns, rowCounts, columnCounts, eliminated };
}

/**
 * Removes the pivot and adds the fill-in: every row of its column gains its row.
 *
 * @returns the change of the number of off-diagonal entries.
 */
function eliminate(active: ActiveSubmatrix, pivot: number): number {
  const { words, rows, columns, rowCounts, columnCounts, eliminated } = active;
  const pivotRow = members(rows, pivot, words);
  const pivotColumn = members(columns, pivot, words);
  let change = -pivotRow.length;
  for (const i of pivotColumn) {
    change -= rowCounts[i]!;
    rowCounts[i] = unite(rows, i, pivot, words);
    change += rowCounts[i]!;
  }
  for (const j of pivotRow) columnCounts[j] = unite(columns, j, pivot, words);
  eliminated[pivot] = 1;
  return change;
}

/** Adds set `pivot` to set `target`, less the pivot and the diagonal; returns the new count. */
function unite(sets: Int32Array, target: number, pivot: number, words: number): number {
  const to = target * words;
  const from = pivot * words;
  for (let word = 0; word < words; word++) sets[to + word]! |= sets[from + word]!;
  sets[to + (pivot >>> 5)]! &= ~(1 << (pivot & 31));
  sets[to + (target >>> 5)]! &= ~(1 << (target & 31));
  let count = 0;
  for (let word = 0; word < words; word++) count += bitCount(sets[to + word]!);
  return count;
}

/**
 * Number of fill-ins that eliminating `pivot` now would cause; counting stops above `limit`,
 * where the result is only known to exceed it.
 */
export function localFill(active: ActiveSubmatrix, pivot: number, limit: number): number {
  const { words, rows, columns } = active;
  const pivotRow = pivot * words;
  const occupied: number[] = [];
  for (let word = 0; word < words; word++) if (rows[pivotRow + word] !== 0) occupied.push(word);
  let fill = 0;
  for (const i of members(columns, pivot, words)) {
    const row = i * words;
    for (const word of occupied) fill += bitCount(rows[pivotRow + word]! & ~rows[row + word]!);
    fill -= (rows[pivotRow + (i >>> 5)]! >>> (i & 31)) & 1;
    if (fill > limit) break;
  }
  return fill;
}

function members(sets: Int32Array, index: number, words: number): number[] {
  const found: number[] = [];
  for (let word = 0; word < words; word++) {
    let bits = sets[index * words + word]!;
    while (bits !== 0) {
      found.push(word * 32 + 31 - Math.clz32(bits & -bits));
      bits &= bits - 1;
    }
  }
  return found;
}

/** Number of ones in a 32-bit word, by parallel summation (Knuth, TAOCP 4A, section 7.1.3). */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
