import type { FactorPattern, SparsePattern } from "../kernel.js";
import type { Blocking } from "./blocking.js";
import { denseBlock } from "./dense-block.js";
import type { Factorization } from "./factorization.js";
import { subtractFour, subtractOne, subtractTwo } from "./row-updates.js";
import { staticPlan } from "./static-plan.js";
import { staticSolve } from "./static-solve.js";
import { judge } from "./trust.js";

/**
 * LU without pivoting on the compile-time order and pattern, row by row: a row of I - gamma J is spread
 * over a dense row of work, the groups of rows above that reach it are subtracted, and what remains is
 * gathered into U. The trailing block is dense.
 *
 * @param blocking chosen by estimated time when not given
 */
export function staticFactorization(
  pattern: SparsePattern,
  factor: FactorPattern,
  blocking?: Blocking,
): Factorization {
  const plan = staticPlan(pattern, factor, blocking);
  const { size, first, denseFrom, rowPtr, colIdx, entry } = plan;
  const { groupStart, groups, columnStart, columns, upperStart } = plan;
  const denseSize = size - denseFrom;
  const values = {
    lower: new Float64Array(plan.lowerSteps.length),
    upper: new Float64Array(upperStart.at(-1)!),
    reciprocals: new Float64Array(size),
  };
  const { lower, upper, reciprocals } = values;
  const dense = denseBlock(denseSize);
  const denseRows = dense.matrix;
  const diagonal = new Float64Array(size);
  /** Zero between rows, also where a group's list has columns that the row lacks. */
  const row = new Float64Array(size);
  /** Next multiplier to be written, and the sum of the absolute ones so far. */
  let next = 0;
  let multipliers = 0;

  function scatter(p: number, gamma: number, jacobian: Float64Array): void {
    const end = rowPtr[p + 1]!;
    for (let at = rowPtr[p]!; at < end; at++) row[colIdx[at]!] = -gamma * jacobian[entry[at]!]!;
    row[p]! += 1;
    diagonal[p] = row[p]!;
  }

  /** The multiplier of a step whose row has been subtracted from all before it. */
  function multiplierOf(p: number, value: number): number {
    const multiplier = value * reciprocals[p]!;
    row[p] = 0;
    lower[next++] = multiplier;
    multipliers += Math.abs(multiplier);
    return multiplier;
  }

  /** Subtracts the groups of rows above that reach row p. */
  function eliminate(p: number): void {
    const end = groupStart[p + 1]!;
    for (let at = groupStart[p]!; at < end; at++) {
      const g = groups[at]!;
      const q = first[g]!;
      const width = first[g + 1]! - q;
      const from = columnStart[g]!;
      const to = columnStart[g + 1]!;
      const u = upperStart[g]!;
      const l0 = multiplierOf(q, row[q]!);
      if (width === 1) {
        subtractOne(row, columns, from, to, upper, u, l0);
        continue;
      }
      const l1 = multiplierOf(q + 1, row[q + 1]! - l0 * upper[u]!);
      if (width === 2) {
        subtractTwo(row, columns, from, to, upper, u + 1, l0, l1);
        continue;
      }
      const l2 = multiplierOf(q + 2, row[q + 2]! - l0 * upper[u + 1]! - l1 * upper[u + 2]!);
      const l3 = multiplierOf(
        q + 3,
        row[q + 3]! - l0 * upper[u + 3]! - l1 * upper[u + 4]! - l2 * upper[u + 5]!,
      );
      subtractFour(row, columns, from, to, upper, u + 6, l0, l1, l2, l3);
    }
  }

  /** Subtracts the rows of the group above row p, and moves row p to U. */
  function finishRow(p: number, g: number): void {
    const start = first[g]!;
    const width = first[g + 1]! - start;
    const member = p - start;
    const triangle = upperStart[g]!;
    const rest = triangle + (width * (width - 1)) / 2;
    const from = columnStart[g]!;
    const to = columnStart[g + 1]!;
    for (let above = 0; above < member; above++) {
      const l = multiplierOf(start + above, row[start + above]!);
      for (let right = above + 1; right < width; right++) {
        row[start + right]! -= l * upper[triangle + (right * (right - 1)) / 2 + above]!;
      }
      for (let at = from, u = rest + above; at < to; at++, u += width) {
        row[columns[at]!]! -= l * upper[u]!;
      }
    }
    reciprocals[p] = 1 / row[p]!;
    row[p] = 0;
    for (let right = member + 1; right < width; right++) {
      upper[triangle + (right * (right - 1)) / 2 + member] = row[start + right]!;
      row[start + right] = 0;
    }
    for (let at = from, u = rest + member; at < to; at++, u += width) {
      const j = columns[at]!;
      upper[u] = row[j]!;
      row[j] = 0;
    }
  }

  function moveToDense(p: number): void {
    const target = (p - denseFrom) * denseSize - denseFrom;
    for (let j = denseFrom; j < size; j++) {
      denseRows[target + j] = row[j]!;
      row[j] = 0;
    }
  }

  return {
    factorize: (gamma, jacobian) => {
      next = 0;
      multipliers = 0;
      // What an earlier factorisation left that broke down: zero times infinity.
      row.fill(0);
      for (let g = 0; g < first.length - 1; g++) {
        for (let p = first[g]!; p < first[g + 1]!; p++) {
          scatter(p, gamma, jacobian);
          eliminate(p);
          finishRow(p, g);
        }
      }
      for (let p = denseFrom; p < size; p++) {
        scatter(p, gamma, jacobian);
        eliminate(p);
        moveToDense(p);
      }
      multipliers += dense.factorize();
      for (let p = 0; p < denseSize; p++)
        reciprocals[denseFrom + p] = denseRows[p * denseSize + p]!;
      return judge(diagonal, reciprocals, multipliers);
    },
    solve: staticSolve(plan, values, (x) => dense.solve(x, denseFrom)),
  };
}
