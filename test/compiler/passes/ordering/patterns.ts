import * as fc from "fast-check";
import type { SparsePattern } from "../../../../runtime/kernel.js";

/** The pattern of the entries (row, column) and the full diagonal. */
export function patternOf(
  size: number,
  entries: Iterable<readonly [number, number]>,
): SparsePattern {
  const columns = Array.from({ length: size }, (_, j) => new Set([j]));
  for (const [i, j] of entries) columns[j]!.add(i);
  const colPtr = new Int32Array(size + 1);
  columns.forEach((rows, j) => {
    colPtr[j + 1] = colPtr[j]! + rows.size;
  });
  const rowIdx = Int32Array.from(columns.flatMap((rows) => [...rows].toSorted((a, b) => a - b)));
  return { size, colPtr, rowIdx };
}

/** The same with every entry mirrored. */
export function graphOf(
  size: number,
  edges: readonly (readonly [number, number])[],
): SparsePattern {
  return patternOf(
    size,
    edges.flatMap(([i, j]) => [[i, j] as const, [j, i] as const]),
  );
}

/** Neighbours on a square of side × side states. */
export function grid(side: number): SparsePattern {
  const edges: [number, number][] = [];
  for (let state = 0; state < side * side; state++) {
    if (state % side < side - 1) edges.push([state, state + 1]);
    if (state + side < side * side) edges.push([state, state + side]);
  }
  return graphOf(side * side, edges);
}

/** Unsymmetric patterns from empty to crowded; sizes beyond 64 use several words of a bit set. */
export const randomPattern: fc.Arbitrary<SparsePattern> = fc
  .integer({ min: 1, max: 80 })
  .chain((size) => {
    const index = fc.nat(size - 1);
    return fc
      .array(fc.tuple(index, index), { maxLength: 6 * size, size: "max" })
      .map((entries) => patternOf(size, entries));
  });

/** A tree on a random number of states: the parent of each state but the first comes before it. */
export const randomTree: fc.Arbitrary<SparsePattern> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 80, size: "max" })
  .map((picks) =>
    graphOf(
      picks.length + 1,
      picks.map((pick, at) => [at + 1, pick % (at + 1)] as const),
    ),
  );

/** Entry (p, q) of the matrix in elimination order, as truth values. */
export function permutedDense(
  { size, colPtr, rowIdx }: SparsePattern,
  order: Int32Array,
): boolean[][] {
  const step = new Map([...order].map((state, p) => [state, p]));
  const dense = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (let j = 0; j < size; j++) {
    for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
      dense[step.get(rowIdx[entry]!)!]![step.get(j)!] = true;
    }
  }
  return dense;
}

/**
 * The first steps of symbolic elimination by its definition, in place: row i gains the row of
 * every pivot that it has an entry for. Returns the floating-point operations, counted one by one.
 */
export function eliminateDense(dense: boolean[][], steps = dense.length): number {
  const size = dense.length;
  let operations = 0;
  for (let p = 0; p < steps; p++) {
    for (let i = p + 1; i < size; i++) {
      if (!dense[i]![p]) continue;
      operations += 1;
      for (let j = p + 1; j < size; j++) {
        if (!dense[p]![j]) continue;
        dense[i]![j] = true;
        operations += 2;
      }
    }
  }
  return operations;
}
