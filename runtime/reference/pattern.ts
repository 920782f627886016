import type { SparsePattern } from "../kernel.js";

/** The compressed columns of the given entries and the whole diagonal. */
export function patternWithDiagonal(
  size: number,
  entries: readonly { readonly row: number; readonly column: number }[],
): SparsePattern {
  const rowsOf = Array.from({ length: size }, (_, diagonal) => new Set([diagonal]));
  for (const { row, column } of entries) {
    rowsOf[column]!.add(row);
  }
  const sorted = rowsOf.map((rows) => [...rows].toSorted((a, b) => a - b));
  const colPtr = new Int32Array(size + 1);
  sorted.forEach((rows, column) => {
    colPtr[column + 1] = colPtr[column]! + rows.length;
  });
  return { size, colPtr, rowIdx: Int32Array.from(sorted.flat()) };
}

/** A function that gives the position of an entry in a pattern, -1 when the pattern lacks it. */
export function entryFinder(pattern: SparsePattern): (row: number, column: number) => number {
  const positions = new Map<number, number>();
  for (let column = 0; column < pattern.size; column += 1) {
    for (let at = pattern.colPtr[column]!; at < pattern.colPtr[column + 1]!; at += 1) {
      positions.set(column * pattern.size + pattern.rowIdx[at]!, at);
    }
  }
  return (row, column) => positions.get(column * pattern.size + row) ?? -1;
}

/** The column of each entry. */
export function columnOfEntries({ size, colPtr, rowIdx }: SparsePattern): Int32Array {
  const columns = new Int32Array(rowIdx.length);
  for (let column = 0; column < size; column += 1) {
    columns.fill(column, colPtr[column], colPtr[column + 1]);
  }
  return columns;
}

/** What keeps a pattern from being valid compressed columns of the given size, or null. */
export function compressedColumnsProblem(
  { size, colPtr, rowIdx }: SparsePattern,
  states: number,
): string | null {
  if (size !== states || colPtr.length !== states + 1 || colPtr[0] !== 0) {
    return `not of size ${states}`;
  }
  if (colPtr[size] !== rowIdx.length) {
    return `${rowIdx.length} row indices where the columns end at ${colPtr[size]}`;
  }
  for (let column = 0; column < size; column += 1) {
    let previous = -1;
    for (let at = colPtr[column]!; at < colPtr[column + 1]!; at += 1) {
      const row = rowIdx[at]!;
      if (row <= previous || row >= size) {
        return `the rows of column ${column} do not ascend below ${size}`;
      }
      previous = row;
    }
  }
  return colPtr.every((start, column) => column === 0 || colPtr[column - 1]! <= start)
    ? null
    : "column pointers descend";
}
