import { Check } from "./check.js";
import { Random } from "./random.js";
import type { CheckResult } from "./report.js";
import { foldedConditions, inputsVector, randomConditions } from "./samples.js";
import { roundingBound } from "./rounding.js";
import { placeOf, type Subject } from "./subject.js";

/** Columns compared at most. */
const columnLimit = 64;

/**
 * Compares columns of the kernel's Jacobian with differences of the kernel's own right-hand side,
 * without the reference's product rule:
 *
 *     f' = (8 (f(y+1) - f(y-1)) - (f(y+2) - f(y-2))) / 12
 *
 * which is exact for polynomials up to degree four in one state (Fornberg 1988, Mathematics of
 * Computation 51, 699). Rate coefficients and states are small whole numbers and nH is 1 (unless
 * folded), so every intermediate result is a whole number below 2^53, nothing is rounded in whatever
 * order it is added, and the two sides agree to the last bit. The bound still grants the roundings
 * that a folded nH brings. All columns up to 64 states, else 64 drawn at random.
 */
export function verifyDifferences(subject: Subject): CheckResult {
  const { kernel, reference } = subject;
  const { pattern } = kernel;
  const size = kernel.states.length;
  const random = new Random(subject.seed + 2);
  const conditions = foldedConditions(kernel, { ...randomConditions(random), nH: 1 });
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(inputsVector(kernel, conditions), k);
  for (let r = 0; r < reference.reactionCount; r += 1) {
    k[r] = 1 + random.below(8);
  }
  const y = Float64Array.from(kernel.states, () => 3 + random.below(10));

  const values = new Float64Array(pattern.rowIdx.length);
  kernel.jacobian(0, y, k, values.fill(Number.NaN));
  const difference = new Float64Array(size);
  const scale = new Float64Array(size);
  const dy = new Float64Array(size);
  const ignored = new Float64Array(size);
  const sums = new Float64Array(size);
  const addDifference = (column: number, step: number, weight: number): void => {
    const moved = y.slice();
    moved[column]! += step;
    kernel.rhs(0, moved, k, dy.fill(Number.NaN));
    reference.rhsWithSums(moved, k, conditions.nH, ignored, sums);
    for (let i = 0; i < size; i += 1) {
      difference[i]! += weight * dy[i]!;
      scale[i]! += (Math.abs(weight) * sums[i]!) / 12;
    }
  };

  const check = new Check((key) => {
    const [row, column] = [kernel.states[key % size], kernel.states[Math.floor(key / size)]];
    return placeOf(subject, `d(d${row}/dt)/d${column}`, -1);
  });
  for (const column of chosenColumns(size, random)) {
    check.beginSample(`structural sample, column ${kernel.states[column]}`);
    difference.fill(0);
    scale.fill(0);
    addDifference(column, 1, 8);
    addDifference(column, -1, -8);
    addDifference(column, 2, -1);
    addDifference(column, -2, 1);
    const entries = new Float64Array(size);
    for (let at = pattern.colPtr[column]!; at < pattern.colPtr[column + 1]!; at += 1) {
      entries[pattern.rowIdx[at]!] = values[at]!;
    }
    for (let i = 0; i < size; i += 1) {
      check.compare(column * size + i, entries[i]!, difference[i]! / 12, roundingBound(scale[i]!));
    }
  }
  return check.result();
}

/** The first columns of a random permutation (Fisher and Yates). */
function chosenColumns(size: number, random: Random): number[] {
  const columns = Array.from({ length: size }, (_, column) => column);
  const count = Math.min(size, columnLimit);
  for (let i = 0; i < count; i += 1) {
    const j = i + random.below(size - i);
    [columns[i], columns[j]] = [columns[j]!, columns[i]!];
  }
  return columns.slice(0, count);
}
