import type { WatchedEvent, WatchedEvents } from "./watched-events.js";

/** The part of an integrator that events are located with. */
export interface StepView {
  readonly time: number;
  readonly previousTime: number;
  readonly state: Float64Array;
  interpolate(t: number, state: Float64Array): void;
}

/**
 * Whether a value has crossed zero. A value that was zero has no sign to change: what happened there
 * belongs to the time before.
 */
export function crosses({ direction }: WatchedEvent, before: number, after: number): boolean {
  const rising = before < 0 && after >= 0;
  const falling = before > 0 && after <= 0;
  return (rising && direction !== "falling") || (falling && direction !== "rising");
}

/** Indices of the events whose values have crossed zero. */
export function crossed(
  { list }: WatchedEvents,
  before: Float64Array,
  after: Float64Array,
): readonly number[] {
  return list.flatMap((event, i) => (crosses(event, before[i]!, after[i]!) ? [i] : []));
}

/**
 * The first time, to rounding, at which one of some events has crossed zero along the interpolant, by
 * bisection: some fifty evaluations, which no integration notices.
 *
 * @param candidates events that have crossed between two times of the step
 * @param before values at the first of these
 * @param values gets those at the time found
 */
export function locate(
  events: WatchedEvents,
  candidates: readonly number[],
  step: StepView,
  [from, to]: readonly [number, number],
  before: Float64Array,
  values: Float64Array,
): number {
  const state = new Float64Array(step.state.length);
  const hasCrossed = (i: number) => crosses(events.list[i]!, before[i]!, values[i]!);
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) break;
    evaluateAt(events, step, middle, state, values);
    if (candidates.some(hasCrossed)) high = middle;
    else low = middle;
  }
  evaluateAt(events, step, high, state, values);
  return high;
}

/** Writes the values at a time within the step. */
export function evaluateAt(
  events: WatchedEvents,
  step: StepView,
  time: number,
  scratch: Float64Array,
  values: Float64Array,
): void {
  if (time < step.time) step.interpolate(time, scratch);
  events.values(time, time < step.time ? scratch : step.state, values);
}
