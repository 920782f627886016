import type { FactorPattern, Kernel, SparsePattern } from "../../kernel.js";
import { compressedColumnsProblem } from "../pattern.js";

/**
 * Whether the kernel's factorisation pattern can hold L + U of a Jacobian of the given pattern: the order is a
 * permutation, the pattern contains the permuted Jacobian and is closed under elimination (where
 * (r, p) of L and (p, c) of U are entries, (r, c) is one), and the trailing block is full.
 *
 * Source: Duff, Erisman and Reid 2017, Direct Methods for Sparse Matrices, chapter 7.
 */
export function factorProblems({ factor, states, meta }: Kernel, pattern: SparsePattern): string[] {
  if (factor === undefined) {
    return [];
  }
  const size = states.length;
  const { order, lu } = factor;
  const position = new Int32Array(size).fill(-1);
  order.forEach((state, step) => {
    position[state] = step;
  });
  if (order.length !== size || position.includes(-1)) {
    return ["factor.order is no permutation of the states"];
  }
  const form = compressedColumnsProblem(lu, size);
  if (form !== null) {
    return [`factor.lu: ${form}`];
  }
  const problems: string[] = [];
  if (meta.counts.factorEntries !== lu.rowIdx.length) {
    problems.push(`meta counts ${meta.counts.factorEntries} factor entries of ${lu.rowIdx.length}`);
  }
  const diagonal = diagonalPositions(factor);
  const present = new Int32Array(size).fill(-1);
  for (let column = 0; column < size; column += 1) {
    for (let at = lu.colPtr[column]!; at < lu.colPtr[column + 1]!; at += 1) {
      present[lu.rowIdx[at]!] = column;
    }
    const state = order[column]!;
    const jacobianRows = pattern.rowIdx.subarray(pattern.colPtr[state]!, pattern.colPtr[state + 1]);
    if (diagonal[column]! < 0 || jacobianRows.some((row) => present[position[row]!] !== column)) {
      problems.push(`factor.lu: column ${column} lacks entries of the Jacobian`);
    } else if (lacksFill(factor, diagonal, column, present)) {
      problems.push(`factor.lu: column ${column} lacks fill-in`);
    }
    const trailing = lu.colPtr[column + 1]! - diagonal[column]! - 1;
    if (column >= factor.denseFrom && trailing !== size - 1 - column) {
      problems.push(`factor.denseFrom: the trailing block is not full at column ${column}`);
    }
  }
  return problems;
}

/** Position of each diagonal entry in lu.rowIdx, -1 where there is none. */
function diagonalPositions({ lu }: FactorPattern): Int32Array {
  return Int32Array.from({ length: lu.size }, (_, column) => {
    return lu.rowIdx.subarray(0, lu.colPtr[column + 1]).indexOf(column, lu.colPtr[column]);
  });
}

/** Whether eliminating the entries of U in a column meets rows that the column does not have. */
function lacksFill(
  { lu }: FactorPattern,
  diagonal: Int32Array,
  column: number,
  present: Int32Array,
): boolean {
  for (let upper = lu.colPtr[column]!; upper < diagonal[column]!; upper += 1) {
    const pivot = lu.rowIdx[upper]!;
    for (let below = diagonal[pivot]! + 1; below < lu.colPtr[pivot + 1]!; below += 1) {
      if (present[lu.rowIdx[below]!] !== column) {
        return true;
      }
    }
  }
  return false;
}
