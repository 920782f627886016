import type { Interpolant } from "./method.js";
import type { DenseOutput } from "./solution.js";

/** The interpolants of consecutive steps, as they are made. */
export interface StepRecord {
  /** Up to where each holds. */
  readonly ends: number[];
  readonly interpolants: Interpolant[];
  /** States after events, by time. */
  readonly jumps: Map<number, Float64Array>;
}

/**
 * One function of the interpolants of all steps.
 *
 * @param end last time of validity: the end of the last step, or an event within it
 */
export function denseOutput(
  start: number,
  end: number,
  initial: Float64Array,
  { ends, interpolants, jumps }: StepRecord,
): DenseOutput {
  return {
    span: [start, end],
    at: (t, state) => {
      if (!(t >= start && t <= end)) {
        throw new RangeError(`expected a time within ${start} to ${end}, found ${t}`);
      }
      const jump = t === start ? initial : jumps.get(t);
      if (jump !== undefined) state.set(jump);
      else interpolants[firstNotBefore(ends, t)]!(t, state);
    },
  };
}

/** Index of the first of ascending values that is not below t. */
function firstNotBefore(values: readonly number[], t: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < t) low = middle + 1;
    else high = middle;
  }
  return low;
}
