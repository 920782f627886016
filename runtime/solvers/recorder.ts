import type { StepView } from "./events.js";

export interface OutputRecorder {
  /** Keeps what falls into the last step, up to a time within it. */
  record(step: StepView, upTo: number): void;
  result(): { times: Float64Array; states: Float64Array[] };
}

/**
 * @param wanted ascending times of output; undefined for the start and every accepted step
 * @param project applied to what is interpolated, as it was to the states of the steps
 */
export function outputRecorder(
  wanted: Float64Array | undefined,
  start: number,
  initial: Float64Array,
  project: ((y: Float64Array) => void) | undefined,
): OutputRecorder {
  const times: number[] = [];
  const states: Float64Array[] = [];
  let next = 0;

  function keep(time: number, state: Float64Array): void {
    times.push(time);
    states.push(state);
  }

  function stateAt(step: StepView, time: number): Float64Array {
    const state = step.state.slice();
    if (time < step.time) {
      step.interpolate(time, state);
      project?.(state);
    }
    return state;
  }

  if (wanted === undefined) keep(start, initial.slice());
  while (wanted?.[next] === start) {
    keep(start, initial.slice());
    next++;
  }
  return {
    record: (step, upTo) => {
      if (wanted === undefined) return keep(upTo, stateAt(step, upTo));
      for (; next < wanted.length && wanted[next]! <= upTo; next++) {
        keep(wanted[next]!, stateAt(step, wanted[next]!));
      }
    },
    result: () => ({ times: Float64Array.from(times), states }),
  };
}
