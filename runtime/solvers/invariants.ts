import type { Conserved } from "../kernel.js";
import type { Drift } from "./solution.js";

/** The nonzero weights of a conserved vector. */
interface SparseWeights {
  readonly name: string;
  readonly states: Int32Array;
  readonly weights: Float64Array;
}

export interface InvariantWatch {
  /** Takes note of what has become of the conserved sums. */
  record(y: Float64Array): void;
  /** From here on sums are compared with those of this state. */
  startFrom(y: Float64Array): void;
  /** @param last the last state */
  drift(last: Float64Array): Drift[];
}

export function watchInvariants(
  conserved: readonly Conserved[],
  initial: Float64Array,
): InvariantWatch {
  const rows = conserved.map(sparseWeights);
  const initialSums = rows.map((row) => weightedSum(row, initial));
  let sums = initialSums;
  const largest = rows.map(() => 0);
  return {
    startFrom: (y) => {
      sums = rows.map((row) => weightedSum(row, y));
    },
    record: (y) => {
      for (const [index, row] of rows.entries()) {
        const difference = Math.abs(weightedSum(row, y) - sums[index]!);
        largest[index] = Math.max(largest[index]!, difference);
      }
    },
    drift: (last) =>
      rows.map((row, index) => {
        const scale = Math.max(weightedSize(row, initial), weightedSize(row, last));
        const difference = largest[index]!;
        return {
          name: row.name,
          initial: initialSums[index]!,
          largest: difference,
          relative: difference === 0 ? 0 : difference / scale,
        };
      }),
  };
}

/**
 * A projection onto the states with the conserved sums of the initial one, by the smallest relative
 * changes: y_i becomes y_i + |y_i| sum_j lambda_j w_ji, with lambda from the sums. Signs and zeros
 * stay as they are. What cannot be restored (all states of an element zero) is left alone.
 *
 * @returns what projects a state in place
 */
export function projection(
  conserved: readonly Conserved[],
  initial: Float64Array,
): (y: Float64Array) => void {
  const rows = conserved.map(sparseWeights);
  const initialSums = rows.map((row) => weightedSum(row, initial));
  const dense = conserved.map(({ weights }) => Float64Array.from(weights));
  return (y) => {
    // Rounding of the first correction leaves a residue, which the second removes.
    for (let sweep = 0; sweep < 2; sweep++) {
      const residues = rows.map((row, j) => initialSums[j]! - weightedSum(row, y));
      const multipliers = solveSymmetric(gramMatrix(rows, dense, y), residues);
      const changes = new Float64Array(y.length);
      for (const [j, { states, weights }] of rows.entries()) {
        for (const [at, i] of states.entries()) changes[i]! += weights[at]! * multipliers[j]!;
      }
      for (let i = 0; i < y.length; i++) y[i]! += Math.abs(y[i]!) * changes[i]!;
    }
  };
}

/** Entries (j, l): the sum over states of w_j w_l |y|. */
function gramMatrix(
  rows: readonly SparseWeights[],
  dense: readonly Float64Array[],
  y: Float64Array,
): Float64Array[] {
  return rows.map(({ states, weights }) =>
    Float64Array.from(dense, (other) => {
      let total = 0;
      for (let at = 0; at < states.length; at++) {
        const i = states[at]!;
        total += weights[at]! * other[i]! * Math.abs(y[i]!);
      }
      return total;
    }),
  );
}

/** Relative size of a pivot below which its equation depends on those before it. */
const dependent = 1e-12;

/** Solves a positive semidefinite system by Cholesky's elimination; dependent unknowns become zero. */
function solveSymmetric(matrix: Float64Array[], right: number[]): number[] {
  const size = right.length;
  const pivots = matrix.map((row, j) => row[j]!);
  const usable = pivots.map(() => true);
  for (let p = 0; p < size; p++) {
    const pivot = matrix[p]![p]!;
    usable[p] = pivot > dependent * pivots[p]!;
    if (usable[p] !== true) continue;
    for (let r = p + 1; r < size; r++) {
      const factor = matrix[r]![p]! / pivot;
      for (let c = p; c < size; c++) matrix[r]![c]! -= factor * matrix[p]![c]!;
      right[r]! -= factor * right[p]!;
    }
  }
  const solution = right.map(() => 0);
  for (let p = size - 1; p >= 0; p--) {
    if (usable[p] !== true) continue;
    let rest = right[p]!;
    for (let c = p + 1; c < size; c++) rest -= matrix[p]![c]! * solution[c]!;
    solution[p] = rest / matrix[p]![p]!;
  }
  return solution;
}

function sparseWeights({ name, weights }: Conserved): SparseWeights {
  const states = Int32Array.from(weights.flatMap((weight, i) => (weight === 0 ? [] : [i])));
  return { name, states, weights: Float64Array.from(states, (i) => weights[i]!) };
}

function weightedSum({ states, weights }: SparseWeights, y: Float64Array): number {
  let total = 0;
  for (let at = 0; at < states.length; at++) total += weights[at]! * y[states[at]!]!;
  return total;
}

function weightedSize({ states, weights }: SparseWeights, y: Float64Array): number {
  return states.reduce((total, i, at) => total + Math.abs(weights[at]! * y[i]!), 0);
}
