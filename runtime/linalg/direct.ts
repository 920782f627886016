import type { DirectSolver, FactorPattern, SparsePattern } from "../kernel.js";
import type { Factorization } from "./factorization.js";
import { judge } from "./trust.js";

/** LU without pivoting by a kernel's straight-line code. */
export function directFactorization(
  { size, colPtr, rowIdx }: SparsePattern,
  { order, lu }: FactorPattern,
  direct: DirectSolver,
): Factorization {
  const values = new Float64Array(direct.entries);
  const diagonal = new Float64Array(size);
  const reciprocals = new Float64Array(size);
  const jacobianDiagonal = Int32Array.from(order, (j) => diagonalEntry(j, colPtr, rowIdx));
  const factorDiagonal = Int32Array.from(order, (_, p) => diagonalEntry(p, lu.colPtr, lu.rowIdx));

  return {
    factorize: (gamma, jacobian) => {
      direct.factorize(gamma, jacobian, values);
      let multipliers = 0;
      for (let p = 0; p < size; p++) {
        const at = factorDiagonal[p]!;
        diagonal[p] = 1 - gamma * jacobian[jacobianDiagonal[p]!]!;
        reciprocals[p] = values[at]!;
        const end = lu.colPtr[p + 1]!;
        for (let below = at + 1; below < end; below++) multipliers += Math.abs(values[below]!);
      }
      return judge(diagonal, reciprocals, multipliers);
    },
    solve: (b) => direct.solve(values, b),
  };
}

/** Where entry (j, j) stands. */
function diagonalEntry(j: number, colPtr: Int32Array, rowIdx: Int32Array): number {
  return rowIdx.indexOf(j, colPtr[j]);
}
