import type { StepView } from "./events/crossings.js";

export interface OutputRecorder {
  /**
   * Keeps the state at the start when it is asked for.
   *
   * @returns whether the integration is to stop there
   */
  start(): boolean;
  /**
   * Keeps what falls into the last step, up to a time within it.
   *
   * @param after the state after events at that time, where there are any
   * @returns the row at which the integration is to stop
   */
  record(step: StepView, upTo: number, after: Float64Array | undefined): OutputRow | undefined;
  result(): { times: Float64Array; states: Float64Array[] };
}

export interface OutputRow {
  readonly time: number;
  readonly state: Float64Array;
}

/**
 * @param wanted ascending times of output; undefined for the start and every accepted step
 * @param stateAt gives a state of the last step that is the caller's
 * @param observe told of each row; ends the recording when it gives true
 */
export function outputRecorder(
  wanted: Float64Array | undefined,
  { time: start, state: initial }: OutputRow,
  stateAt: (step: StepView, time: number) => Float64Array,
  observe: (t: number, y: Float64Array) => boolean | void = () => false,
): OutputRecorder {
  const times: number[] = [];
  const states: Float64Array[] = [];
  let next = 0;

  /** Whether to stop there. */
  function keep(time: number, state: Float64Array): boolean {
    times.push(time);
    states.push(state);
    return observe(time, state) === true;
  }

  return {
    start: () => {
      if (wanted === undefined) return keep(start, initial.slice());
      const repeated = wanted.findIndex((time) => time > start);
      next = repeated < 0 ? wanted.length : repeated;
      for (let row = 0; row < next; row++) {
        times.push(start);
        states.push(initial.slice());
      }
      return observe(start, states[0] ?? initial.slice()) === true;
    },
    record: (step, upTo, after) => {
      const end = wanted === undefined ? 1 : wanted.length;
      for (let row = wanted === undefined ? 0 : next; row < end; row++) {
        const time = wanted?.[row] ?? upTo;
        if (time > upTo) break;
        next = row + 1;
        const state = time === upTo && after !== undefined ? after.slice() : stateAt(step, time);
        if (keep(time, state)) return { time, state };
      }
      return undefined;
    },
    result: () => ({ times: Float64Array.from(times), states }),
  };
}
