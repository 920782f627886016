import type { SparsePattern } from "../kernel.js";
import type { Factorization } from "./factorization.js";
import { noise } from "./noise.js";
import { reachableSteps } from "./reach.js";

/** The diagonal is the pivot if it is no smaller than this part of the largest candidate. */
const threshold = 0.1;

/**
 * Sparse left-looking LU with threshold partial pivoting, each column by a sparse triangular solution
 * whose pattern is found by depth-first search (Gilbert and Peierls 1988, SIAM J. Sci. Stat. Comput. 9,
 * 862).
 *
 * @param order order[p] is the column that is eliminated at step p
 */
export function pivotingFactorization(pattern: SparsePattern, order: Int32Array): Factorization {
  const { size, colPtr, rowIdx } = pattern;
  /** Columns of L below its unit diagonal, by step; rows are numbered as in the matrix. */
  const lower = growingColumns(size);
  /** Columns of U above its diagonal, by step; rows are steps. */
  const upper = growingColumns(size);
  const reciprocals = new Float64Array(size);
  /** The row that is the pivot of each step, and the step of each row, -1 before it has one. */
  const rowOfStep = new Int32Array(size);
  const stepOfRow = new Int32Array(size);
  const reach = reachableSteps(size, lower.start, lower.rows, stepOfRow);
  const column = new Float64Array(size);
  /** The largest term that each entry of the column has been summed of. */
  const largestTerm = new Float64Array(size);
  const work = new Float64Array(size);

  function scatter(j: number, gamma: number, jacobian: Float64Array): void {
    for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
      const i = rowIdx[entry]!;
      column[i] = (i === j ? 1 : 0) - gamma * jacobian[entry]!;
      largestTerm[i] = Math.abs(column[i]!);
    }
  }

  /** Subtracts the columns of L that the column reaches, and moves what belongs to U there. */
  function eliminate(p: number, steps: Int32Array, first: number): void {
    for (let at = first; at < size; at++) {
      const k = steps[at]!;
      const value = column[rowOfStep[k]!]!;
      upper.rows.push(k);
      upper.values.push(value);
      for (let entry = lower.start[k]!; entry < lower.start[k + 1]!; entry++) {
        const i = lower.rows[entry]!;
        const term = lower.values[entry]! * value;
        column[i]! -= term;
        largestTerm[i] = Math.max(largestTerm[i]!, Math.abs(term));
      }
    }
    upper.start[p + 1] = upper.rows.length;
  }

  /** The pivot among the rows that are none yet; undefined when there is none. */
  function pivotRow(j: number, rows: readonly number[]): number | undefined {
    let best: number | undefined;
    let largest = 0;
    let diagonal = 0;
    for (const i of rows) {
      const candidate = Math.abs(column[i]!);
      if (!(candidate < Infinity)) return undefined;
      if (candidate <= noise * largestTerm[i]!) continue;
      if (i === j) diagonal = candidate;
      if (candidate <= largest) continue;
      largest = candidate;
      best = i;
    }
    return diagonal > 0 && diagonal >= threshold * largest ? j : best;
  }

  return {
    factorize: (gamma, jacobian) => {
      stepOfRow.fill(-1);
      lower.clear();
      upper.clear();
      for (let p = 0; p < size; p++) {
        const j = order[p]!;
        const { steps, first, rows } = reach(rowIdx.subarray(colPtr[j]!, colPtr[j + 1]!));
        for (const i of rows) column[i] = largestTerm[i] = 0;
        for (let at = first; at < size; at++) {
          const i = rowOfStep[steps[at]!]!;
          column[i] = largestTerm[i] = 0;
        }
        scatter(j, gamma, jacobian);
        eliminate(p, steps, first);
        const pivot = pivotRow(j, rows);
        if (pivot === undefined) return "failed";
        const reciprocal = 1 / column[pivot]!;
        if (!Number.isFinite(reciprocal)) return "failed";
        reciprocals[p] = reciprocal;
        rowOfStep[p] = pivot;
        stepOfRow[pivot] = p;
        for (const i of rows) {
          if (i === pivot || column[i] === 0) continue;
          lower.rows.push(i);
          lower.values.push(column[i]! * reciprocal);
        }
        lower.start[p + 1] = lower.rows.length;
      }
      return "sound";
    },
    solve: (b) => {
      for (let p = 0; p < size; p++) {
        const value = b[rowOfStep[p]!]!;
        work[p] = value;
        for (let entry = lower.start[p]!; entry < lower.start[p + 1]!; entry++) {
          b[lower.rows[entry]!]! -= lower.values[entry]! * value;
        }
      }
      for (let p = size - 1; p >= 0; p--) {
        const value = work[p]! * reciprocals[p]!;
        b[order[p]!] = value;
        for (let entry = upper.start[p]!; entry < upper.start[p + 1]!; entry++) {
          work[upper.rows[entry]!]! -= upper.values[entry]! * value;
        }
      }
    },
  };
}

/** Compressed columns whose entries are appended. */
interface GrowingColumns {
  readonly start: Int32Array;
  readonly rows: number[];
  readonly values: number[];
  clear(): void;
}

function growingColumns(size: number): GrowingColumns {
  const rows: number[] = [];
  const values: number[] = [];
  return {
    start: new Int32Array(size + 1),
    rows,
    values,
    clear: () => {
      rows.length = 0;
      values.length = 0;
    },
  };
}
