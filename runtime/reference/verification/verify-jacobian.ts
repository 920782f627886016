import { Check } from "./check.js";
import { columnOfEntries, entryFinder } from "../pattern.js";
import { points } from "./points.js";
import type { CheckResult } from "./report.js";
import { roundingBound } from "./rounding.js";
import { placeOf, suspectTerm, type Subject } from "./subject.js";

/**
 * Compares every entry of the kernel's Jacobian with the reference's product rule,
 * |found - expected| <= 64 u S with S the sum of the entry's absolute terms. Entries of the kernel's
 * pattern that the reference's lacks are structurally zero: they must vanish beside their column.
 */
export function verifyJacobian(subject: Subject): CheckResult {
  const { kernel, reference } = subject;
  const { pattern } = kernel;
  const find = entryFinder(reference.pattern);
  const columns = columnOfEntries(pattern);
  const twin = Int32Array.from(pattern.rowIdx, (row, entry) => find(row, columns[entry]!));
  const values = new Float64Array(twin.length);
  const expected = new Float64Array(reference.pattern.rowIdx.length);
  const sums = new Float64Array(expected.length);
  const check = new Check((entry, difference) => {
    const row = kernel.states[pattern.rowIdx[entry]!];
    const column = kernel.states[columns[entry]!];
    const { gather, derivatives, derivativeReaction } = reference;
    const known = twin[entry]! >= 0;
    const term = known ? suspectTerm(gather, twin[entry]!, derivatives, difference) : -1;
    return placeOf(subject, `d(d${row}/dt)/d${column}`, derivativeReaction[term] ?? -1);
  });
  for (const { y, k, nH, description } of points(subject)) {
    check.beginSample(description);
    reference.jacobianWithSums(y, k, nH, expected, sums);
    kernel.jacobian(0, y, k, values.fill(Number.NaN));
    for (let entry = 0; entry < twin.length; entry += 1) {
      const at = twin[entry]!;
      if (at >= 0) {
        check.compare(entry, values[entry]!, expected[at]!, roundingBound(sums[at]!));
      } else if (values[entry] !== 0) {
        const scale = columnSum(reference.pattern.colPtr, columns[entry]!, sums);
        check.compare(entry, values[entry]!, 0, roundingBound(scale));
      }
    }
  }
  return check.result();
}

function columnSum(colPtr: Int32Array, column: number, values: Float64Array): number {
  return values.subarray(colPtr[column], colPtr[column + 1]).reduce((sum, value) => sum + value, 0);
}
