import { Check } from "./check.js";
import type { Conditions } from "../network.js";
import { networkOptions } from "../network-options.js";
import { Random } from "./random.js";
import { rateBounds } from "./rate-accuracy.js";
import type { CheckResult } from "./report.js";
import { overflowCeiling, ulp, underflowFloor } from "./rounding.js";
import {
  boundaryTemperatures,
  describeConditions,
  foldedConditions,
  inputsVector,
  randomConditions,
} from "./samples.js";
import { placeOf, type Subject } from "./subject.js";

/**
 * Compares every rate coefficient with the reference's under random conditions, and at every
 * temperature at which the choice of a temperature range may change (unless T is folded). The
 * bounds are those of rateBounds.
 */
export function verifyRates(subject: Subject): CheckResult {
  const { kernel, network, reference } = subject;
  const check = new Check((r) => placeOf(subject, "k", r));
  const bounds = rateBounds(reference.rateTable);
  const found = new Float64Array(kernel.rateCount);
  const expected = new Float64Array(reference.reactionCount);
  const bound = new Float64Array(reference.reactionCount);
  const compareAt = (conditions: Conditions): void => {
    check.beginSample(describeConditions(conditions));
    reference.rates(conditions, expected);
    bounds(conditions, bound);
    kernel.rates(inputsVector(kernel, conditions), found.fill(Number.NaN));
    for (let r = 0; r < expected.length; r += 1) {
      const size = Math.abs(expected[r]!);
      const tolerance =
        size < overflowCeiling ? bound[r]! * ulp(expected[r]!) + underflowFloor : Infinity;
      check.compare(r, found[r]!, expected[r]!, tolerance);
      if (size > underflowFloor && tolerance < Infinity) {
        check.measureUlps(found[r]!, expected[r]!);
      }
    }
  };
  const random = new Random(subject.seed);
  for (let sample = 0; sample < subject.samples; sample += 1) {
    compareAt(foldedConditions(kernel, randomConditions(random)));
  }
  if (kernel.meta.options.set["T"] === undefined) {
    const { temperaturePolicy } = networkOptions(kernel.meta.options);
    for (const T of boundaryTemperatures(network, temperaturePolicy)) {
      compareAt(foldedConditions(kernel, { ...randomConditions(random), T }));
    }
  }
  return check.result({ ulps: true });
}
