import type { VectorOperations } from "./operations.js";

/** result = y + c0 v0 + ..., over as many of the terms as count says, from one to four. */
export type AddTerms = (
  result: Float64Array,
  y: Float64Array,
  count: number,
  c0: number,
  v0: Float64Array,
  c1: number,
  v1: Float64Array,
  c2: number,
  v2: Float64Array,
  c3: number,
  v3: Float64Array,
) => void;

/** Combines vectors four at a time: whatever their number, few passes over the result. */
export function combinationOperations(
  addTerms: AddTerms,
): Pick<VectorOperations, "addMultiple" | "combine"> {
  function combine(
    y: Float64Array,
    scale: number,
    factors: ArrayLike<number>,
    vectors: readonly Float64Array[],
    result: Float64Array,
  ): void {
    let count = 0;
    let c0 = 0;
    let c1 = 0;
    let c2 = 0;
    let v0 = result;
    let v1 = result;
    let v2 = result;
    let sum = y;
    for (let j = 0; j < factors.length; j++) {
      const factor = scale * factors[j]!;
      if (factor === 0) continue;
      const vector = vectors[j]!;
      if (count === 0) {
        c0 = factor;
        v0 = vector;
      } else if (count === 1) {
        c1 = factor;
        v1 = vector;
      } else if (count === 2) {
        c2 = factor;
        v2 = vector;
      } else {
        addTerms(result, sum, 4, c0, v0, c1, v1, c2, v2, factor, vector);
        sum = result;
      }
      count = (count + 1) % 4;
    }
    if (count > 0) addTerms(result, sum, count, c0, v0, c1, v1, c2, v2, 0, result);
    else if (sum === y && result !== y) result.set(y);
  }

  return {
    combine,
    addMultiple: (y, factor, v, result) =>
      addTerms(result, y, 1, factor, v, 0, result, 0, result, 0, result),
  };
}
