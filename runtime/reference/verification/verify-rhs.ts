import { Check } from "./check.js";
import type { ConservationLaws } from "./conservation.js";
import { points } from "./points.js";
import type { CheckResult } from "./report.js";
import { roundingBound } from "./rounding.js";
import { placeOf, suspectTerm, type Subject } from "./subject.js";

/**
 * Compares the kernel's derivatives with the reference's, |found - expected| <= 64 u S with S the sum
 * of absolute terms, and the rates of change of elements and charge with zero in the same measure.
 */
export function verifyRhs(
  subject: Subject,
  laws: ConservationLaws,
): Record<"rhs" | "conservation", CheckResult> {
  const { kernel, reference } = subject;
  const size = kernel.states.length;
  const dy = new Float64Array(size);
  const expected = new Float64Array(size);
  const sums = new Float64Array(size);
  const rhs = new Check((i, difference) => {
    const r = suspectTerm(reference.stoichiometry, i, reference.fluxes, difference);
    return placeOf(subject, `d${kernel.states[i]}/dt`, r);
  });
  const conservation = new Check((law) => placeOf(subject, laws.balanced[law]!.name, -1));
  for (const { y, k, nH, description } of points(subject)) {
    rhs.beginSample(description);
    conservation.beginSample(description);
    reference.rhsWithSums(y, k, nH, expected, sums);
    kernel.rhs(0, y, k, dy.fill(Number.NaN));
    for (let i = 0; i < size; i += 1) {
      rhs.compare(i, dy[i]!, expected[i]!, roundingBound(sums[i]!));
    }
    laws.balanced.forEach(({ weights }, law) => {
      const { total, scale } = weightedSum(weights, dy, sums);
      conservation.compare(law, total, 0, roundingBound(scale));
    });
  }
  const note = laws.unbalanced
    .map(
      ({ name, reaction, count }) => `${name} not checked: ${count} unbalanced, first ${reaction}`,
    )
    .join("; ");
  return { rhs: rhs.result(), conservation: conservation.result({ note }) };
}

/** Change of a weighted quantity, and the sum of the absolute terms that it is made of. */
function weightedSum(
  weights: readonly number[],
  dy: Float64Array,
  sums: Float64Array,
): { total: number; scale: number } {
  let total = 0;
  let scale = 0;
  weights.forEach((weight, i) => {
    if (weight !== 0) {
      total += weight * dy[i]!;
      scale += Math.abs(weight) * sums[i]!;
    }
  });
  return { total, scale };
}
