import { sparseProduct, subtractFourProducts, subtractTwoProducts } from "./products.js";
import type { StaticPlan } from "./static-plan.js";

/** The factors outside the dense block; see StaticPlan for their order. */
export interface StaticValues {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Of the pivots, by step. */
  readonly reciprocals: Float64Array;
}

/**
 * Forward and back substitution.
 *
 * @param solveDense solves with the dense block in the places from plan.denseFrom on
 */
export function staticSolve(
  plan: StaticPlan,
  { lower, upper, reciprocals }: StaticValues,
  solveDense: (x: Float64Array) => void,
): (b: Float64Array) => void {
  const { size, order, first, lowerStart, lowerSteps, columnStart, columns, upperStart } = plan;
  const x = new Float64Array(size);

  function forward(): void {
    for (let p = 1; p < size; p++) {
      const from = lowerStart[p]!;
      x[p]! -= sparseProduct(lower, from, lowerSteps, from, lowerStart[p + 1]!, x);
    }
  }

  function backward(): void {
    for (let g = first.length - 2; g >= 0; g--) {
      const p = first[g]!;
      const width = first[g + 1]! - p;
      const triangle = upperStart[g]!;
      const from = columnStart[g]!;
      const to = columnStart[g + 1]!;
      if (width === 1) {
        const right = sparseProduct(upper, triangle, columns, from, to, x);
        x[p] = (x[p]! - right) * reciprocals[p]!;
        continue;
      }
      if (width === 2) subtractTwoProducts(x, p, upper, triangle + 1, columns, from, to);
      else subtractFourProducts(x, p, upper, triangle + 6, columns, from, to);
      solveTriangle(p, width, triangle);
    }
  }

  /** Back substitution within a group. */
  function solveTriangle(p: number, width: number, triangle: number): void {
    for (let right = width - 1; right >= 0; right--) {
      const value = x[p + right]! * reciprocals[p + right]!;
      x[p + right] = value;
      const column = triangle + (right * (right - 1)) / 2;
      for (let above = 0; above < right; above++) x[p + above]! -= upper[column + above]! * value;
    }
  }

  return (b) => {
    for (let p = 0; p < size; p++) x[p] = b[order[p]!]!;
    forward();
    solveDense(x);
    backward();
    for (let p = 0; p < size; p++) b[order[p]!] = x[p]!;
  };
}
