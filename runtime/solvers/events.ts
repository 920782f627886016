import type { EventFunction } from "./problem.js";
import type { EventOccurrence } from "./solution.js";

/** The part of an integrator that zeros are located with. */
export interface StepView {
  readonly time: number;
  readonly previousTime: number;
  readonly state: Float64Array;
  interpolate(t: number, state: Float64Array): void;
}

export interface EventWatch {
  /**
   * The zeros of the last step in order of time, up to the first one that ends the integration.
   * A function that changes its sign twice within a step is not seen to do so.
   */
  look(step: StepView): { occurrences: EventOccurrence[]; terminal: EventOccurrence | undefined };
}

/** @param start time at which the functions are evaluated first, with the state then */
export function watchEvents(
  functions: readonly EventFunction[],
  start: number,
  initial: Float64Array,
): EventWatch {
  const values = functions.map((event) => event.value(start, initial));
  const scratch = new Float64Array(initial.length);
  if (functions.length === 0) return { look: () => ({ occurrences: [], terminal: undefined }) };
  return {
    look: (step) => {
      const found = functions.flatMap((event, index) => {
        const before = values[index]!;
        const after = event.value(step.time, step.state);
        values[index] = after;
        if (!crosses(event, before, after)) return [];
        const time = locate(event, step, before, scratch);
        return [{ event, occurrence: occurrenceAt(event.name, time, step) }];
      });
      found.sort((a, b) => a.occurrence.time - b.occurrence.time);
      const end = found.findIndex(({ event }) => event.terminal === true);
      const kept = end < 0 ? found : found.slice(0, end + 1);
      return {
        occurrences: kept.map(({ occurrence }) => occurrence),
        terminal: found[end]?.occurrence,
      };
    },
  };
}

/** A zero at the start of a step belongs to the step before. */
function crosses({ direction = "both" }: EventFunction, before: number, after: number): boolean {
  const rising = before < 0 && after >= 0;
  const falling = before > 0 && after <= 0;
  return (rising && direction !== "falling") || (falling && direction !== "rising");
}

function occurrenceAt(name: string, time: number, step: StepView): EventOccurrence {
  const state = step.state.slice();
  if (time < step.time) step.interpolate(time, state);
  return { name, time, state };
}

/**
 * The first time, to rounding, at which the function along the interpolant has its sign of the end of
 * the step, by bisection: some fifty evaluations, which no integration notices.
 */
function locate(
  event: EventFunction,
  step: StepView,
  before: number,
  scratch: Float64Array,
): number {
  let [low, high] = [step.previousTime, step.time];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) return high;
    step.interpolate(middle, scratch);
    if (Math.sign(event.value(middle, scratch)) === Math.sign(before)) low = middle;
    else high = middle;
  }
}
