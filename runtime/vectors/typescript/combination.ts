import { combinationOperations } from "../combination.js";

/** In TypeScript; any arrays serve. */
export const plainCombinations = combinationOperations(addTerms);

function addTerms(
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
): void {
  const { length } = result;
  if (count === 1) {
    for (let i = 0; i < length; i++) result[i] = y[i]! + c0 * v0[i]!;
  } else if (count === 2) {
    for (let i = 0; i < length; i++) result[i] = y[i]! + c0 * v0[i]! + c1 * v1[i]!;
  } else if (count === 3) {
    for (let i = 0; i < length; i++) {
      result[i] = y[i]! + c0 * v0[i]! + c1 * v1[i]! + c2 * v2[i]!;
    }
  } else {
    for (let i = 0; i < length; i++) {
      result[i] = y[i]! + c0 * v0[i]! + c1 * v1[i]! + c2 * v2[i]! + c3 * v3[i]!;
    }
  }
}
