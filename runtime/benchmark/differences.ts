import type { CandidateName, Tasks } from "./candidate.js";
import type { Differences } from "./report.js";
import type { Reference } from "../reference/reference.js";
import type { Workload } from "./workload.js";

/**
 * How far the candidates computed the same thing, on the first sample: rate coefficients in parts of
 * the reference's, derivatives in parts of the sum of their absolute terms. Null where a candidate lacks
 * the operation.
 */
export function differencesFrom(
  reference: Reference,
  candidates: ReadonlyMap<CandidateName, Tasks>,
  { conditions, states }: Workload,
): Record<string, Differences> {
  const k = new Float64Array(reference.reactionCount);
  const dy = new Float64Array(reference.species.length);
  const sums = new Float64Array(reference.species.length);
  reference.rates(conditions[0]!, k);
  reference.rhsWithSums(states[0]!, k, conditions[0]!.nH, dy, sums);
  const expected = { rates: { values: k, units: k }, rhs: { values: dy, units: sums } };
  return Object.fromEntries(
    Array.from(candidates, ([name, tasks]) => {
      const difference = (operation: keyof Differences): number | null => {
        const task = tasks.find((each) => each.operation === operation);
        if (task === undefined) {
          return null;
        }
        task.prepare();
        task.run(0);
        const { values, units } = expected[operation];
        return largestDifference(task.result, values, units);
      };
      return [name, { rates: difference("rates"), rhs: difference("rhs") }];
    }),
  );
}

/** The largest |value - expected| / |unit|; what is equal differs by nothing, also where unit is 0. */
function largestDifference(
  values: Float64Array,
  expected: Float64Array,
  units: Float64Array,
): number {
  return expected.reduce((largest, each, i) => {
    const difference = Math.abs(values[i]! - each);
    return Math.max(largest, difference === 0 ? 0 : difference / Math.abs(units[i]!));
  }, 0);
}
