import type { SparsePattern } from "../kernel.js";
import type { Factorization } from "./factorization.js";
import { noise } from "./noise.js";

/**
 * Dense LU with partial pivoting, row by row in place (Golub and Van Loan 2013, Matrix Computations,
 * algorithm 3.4.1).
 */
export function denseFactorization({ size, colPtr, rowIdx }: SparsePattern): Factorization {
  /** Row-major; reciprocals of the pivots on the diagonal. */
  const lu = new Float64Array(size * size);
  /** The largest term that each entry has been summed of. */
  const largestTerm = new Float64Array(size * size);
  /** Row exchanged with row p at step p. */
  const exchanges = new Int32Array(size);

  function assemble(gamma: number, jacobian: Float64Array): void {
    lu.fill(0);
    for (let j = 0; j < size; j++) {
      for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
        lu[rowIdx[entry]! * size + j] = -gamma * jacobian[entry]!;
      }
      lu[j * size + j]! += 1;
    }
    for (let entry = 0; entry < lu.length; entry++) largestTerm[entry] = Math.abs(lu[entry]!);
  }

  /** The row of the pivot of column p; undefined when there is none. */
  function pivotRow(p: number): number | undefined {
    let best: number | undefined;
    let largest = 0;
    for (let i = p; i < size; i++) {
      const candidate = Math.abs(lu[i * size + p]!);
      if (!(candidate < Infinity)) return undefined;
      if (candidate <= largest || candidate <= noise * largestTerm[i * size + p]!) continue;
      largest = candidate;
      best = i;
    }
    return best;
  }

  function eliminate(p: number): void {
    const pivot = p * size;
    const reciprocal = 1 / lu[pivot + p]!;
    lu[pivot + p] = reciprocal;
    for (let row = pivot + size; row < lu.length; row += size) {
      const multiplier = lu[row + p]! * reciprocal;
      lu[row + p] = multiplier;
      if (multiplier === 0) continue;
      for (let j = p + 1; j < size; j++) {
        const term = multiplier * lu[pivot + j]!;
        lu[row + j]! -= term;
        largestTerm[row + j] = Math.max(largestTerm[row + j]!, Math.abs(term));
      }
    }
  }

  return {
    factorize: (gamma, jacobian) => {
      assemble(gamma, jacobian);
      for (let p = 0; p < size; p++) {
        const row = pivotRow(p);
        if (row === undefined) return "failed";
        exchanges[p] = row;
        if (row !== p) {
          exchangeRows(lu, size, p, row);
          exchangeRows(largestTerm, size, p, row);
        }
        eliminate(p);
      }
      return "sound";
    },
    solve: (b) => {
      for (let p = 0; p < size; p++) {
        const row = exchanges[p]!;
        const value = b[row]!;
        b[row] = b[p]!;
        b[p] = value;
      }
      for (let i = 1; i < size; i++) {
        let sum = b[i]!;
        for (let j = 0; j < i; j++) sum -= lu[i * size + j]! * b[j]!;
        b[i] = sum;
      }
      for (let i = size - 1; i >= 0; i--) {
        let sum = b[i]!;
        for (let j = i + 1; j < size; j++) sum -= lu[i * size + j]! * b[j]!;
        b[i] = sum * lu[i * size + i]!;
      }
    },
  };
}

function exchangeRows(matrix: Float64Array, size: number, p: number, row: number): void {
  const kept = matrix.slice(p * size, (p + 1) * size);
  matrix.copyWithin(p * size, row * size, (row + 1) * size);
  matrix.set(kept, row * size);
}
