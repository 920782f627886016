import { product } from "./products.js";

/** Columns that are eliminated before the rest of the block is updated. */
const panel = 8;

/** A dense matrix, factorised without pivoting. */
export interface DenseBlock {
  /** In row-major order; after factorize L and U, with the reciprocals of the pivots. */
  readonly matrix: Float64Array;
  /** @returns sum of the absolute multipliers. */
  factorize(): number;
  /** Overwrites x[offset...] with the solution. */
  solve(x: Float64Array, offset: number): void;
}

/** LU in place, in panels of columns (Golub and Van Loan 2013, Matrix Computations, algorithm 3.2.3). */
export function denseBlock(size: number): DenseBlock {
  const matrix = new Float64Array(size * size);

  /** Eliminates with the rows from..to-1: these to their ends, the rows below within the panel. */
  function eliminatePanel(from: number, to: number): number {
    let multipliers = 0;
    for (let p = from; p < to; p++) {
      const pivot = p * size;
      const reciprocal = 1 / matrix[pivot + p]!;
      matrix[pivot + p] = reciprocal;
      for (let i = p + 1; i < size; i++) {
        const row = i * size;
        const multiplier = matrix[row + p]! * reciprocal;
        matrix[row + p] = multiplier;
        multipliers += Math.abs(multiplier);
        const end = i < to ? size : to;
        for (let j = p + 1; j < end; j++) matrix[row + j]! -= multiplier * matrix[pivot + j]!;
      }
    }
    return multipliers;
  }

  function updateEntry(row: number, j: number, from: number, to: number): void {
    let value = matrix[row + j]!;
    for (let p = from; p < to; p++) value -= matrix[row + p]! * matrix[p * size + j]!;
    matrix[row + j] = value;
  }

  /** Subtracts the panel's L times U from 2 by 4 entries, which stay in registers meanwhile. */
  function updateTile(a: number, j: number, from: number, to: number): void {
    const b = a + size;
    let a0 = matrix[a + j]!;
    let a1 = matrix[a + j + 1]!;
    let a2 = matrix[a + j + 2]!;
    let a3 = matrix[a + j + 3]!;
    let b0 = matrix[b + j]!;
    let b1 = matrix[b + j + 1]!;
    let b2 = matrix[b + j + 2]!;
    let b3 = matrix[b + j + 3]!;
    for (let p = from, upper = from * size + j; p < to; p++, upper += size) {
      const la = matrix[a + p]!;
      const lb = matrix[b + p]!;
      const u0 = matrix[upper]!;
      const u1 = matrix[upper + 1]!;
      const u2 = matrix[upper + 2]!;
      const u3 = matrix[upper + 3]!;
      a0 -= la * u0;
      a1 -= la * u1;
      a2 -= la * u2;
      a3 -= la * u3;
      b0 -= lb * u0;
      b1 -= lb * u1;
      b2 -= lb * u2;
      b3 -= lb * u3;
    }
    matrix[a + j] = a0;
    matrix[a + j + 1] = a1;
    matrix[a + j + 2] = a2;
    matrix[a + j + 3] = a3;
    matrix[b + j] = b0;
    matrix[b + j + 1] = b1;
    matrix[b + j + 2] = b2;
    matrix[b + j + 3] = b3;
  }

  /** Updates the rows and columns behind the panel. */
  function updateRest(from: number, to: number): void {
    let i = to;
    for (; i + 1 < size; i += 2) {
      const row = i * size;
      let j = to;
      for (; j + 3 < size; j += 4) updateTile(row, j, from, to);
      for (; j < size; j++) {
        updateEntry(row, j, from, to);
        updateEntry(row + size, j, from, to);
      }
    }
    if (i < size) for (let j = to; j < size; j++) updateEntry(i * size, j, from, to);
  }

  return {
    matrix,
    factorize: () => {
      let multipliers = 0;
      for (let from = 0; from < size; from += panel) {
        const to = Math.min(size, from + panel);
        multipliers += eliminatePanel(from, to);
        updateRest(from, to);
      }
      return multipliers;
    },
    solve: (x, offset) => {
      for (let i = 1; i < size; i++) x[offset + i]! -= product(matrix, i * size, x, offset, i);
      for (let i = size - 1; i >= 0; i--) {
        const diagonal = i * size + i;
        const after = product(matrix, diagonal + 1, x, offset + i + 1, size - 1 - i);
        x[offset + i] = (x[offset + i]! - after) * matrix[diagonal]!;
      }
    },
  };
}
