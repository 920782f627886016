import type { DirectSolver, FactorPattern, SparsePattern } from "../../../runtime/kernel.js";

/** What a kernel's straight-line code does, by elimination in a full matrix. */
export function plainDirectSolver(
  { size, colPtr, rowIdx }: SparsePattern,
  { order, lu }: FactorPattern,
): DirectSolver {
  const stepOf = new Int32Array(size);
  order.forEach((state, p) => {
    stepOf[state] = p;
  });

  function eachEntry(visit: (entry: number, row: number, column: number) => void): void {
    for (let j = 0; j < size; j++) {
      for (let entry = lu.colPtr[j]!; entry < lu.colPtr[j + 1]!; entry++) {
        visit(entry, lu.rowIdx[entry]!, j);
      }
    }
  }

  return {
    entries: lu.rowIdx.length,
    factorize: (gamma, jacobian, values) => {
      const rows = Array.from({ length: size }, () => new Float64Array(size));
      for (let j = 0; j < size; j++) {
        for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
          const i = rowIdx[entry]!;
          rows[stepOf[i]!]![stepOf[j]!] = (i === j ? 1 : 0) - gamma * jacobian[entry]!;
        }
      }
      for (let p = 0; p < size; p++) {
        for (let i = p + 1; i < size; i++) {
          if (rows[i]![p] === 0) continue;
          const multiplier = (rows[i]![p]! /= rows[p]![p]!);
          for (let j = p + 1; j < size; j++) rows[i]![j]! -= multiplier * rows[p]![j]!;
        }
      }
      eachEntry((entry, i, j) => {
        values[entry] = i === j ? 1 / rows[i]![j]! : rows[i]![j]!;
      });
    },
    solve: (values, b) => {
      const x = Float64Array.from(order, (state) => b[state]!);
      const lower: [number, number, number][] = [];
      const upper: [number, number, number][] = [];
      eachEntry((entry, i, j) => (i > j ? lower : upper).push([values[entry]!, i, j]));
      for (const [value, i, j] of lower) x[i]! -= value * x[j]!;
      for (const [value, i, j] of upper.toSorted((a, b2) => b2[2] - a[2] || b2[1] - a[1])) {
        if (i === j) x[j]! *= value;
        else x[i]! -= value * x[j]!;
      }
      x.forEach((value, p) => {
        b[order[p]!] = value;
      });
    },
  };
}
