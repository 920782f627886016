import type { EventOccurrence } from "../solution.js";
import { crossed, evaluateAt, locate, type StepView } from "./crossings.js";
import { takePlace, type Instant } from "./instant.js";
import { createSchedule } from "./schedule.js";
import type { WatchedEvents } from "./watched-events.js";

/** Times within each step at which values are looked at, evenly spaced, beside its end. */
const interiorPoints = 8;

/** What was seen in a step. */
export interface Sight {
  /** In order of time, up to the instant when there is one. */
  readonly occurrences: readonly EventOccurrence[];
  /** The first at which a state is set or the integration ends; nothing is told of later times. */
  readonly instant: Instant | undefined;
}

export interface EventWatch {
  /** Where the next step has to end at the latest. */
  nextStop(time: number): number;
  /**
   * What happens in the last step: crossings that are to be seen at its end or at one of eight points
   * within it, and events whose time its end is.
   *
   * @param stateAt gives a state of the step that is the caller's
   */
  look(step: StepView, stateAt: (time: number) => Float64Array): Sight;
}

/**
 * @param start time at which the values are evaluated first, with the state then
 * @throws RangeError as createSchedule
 */
export function watchEvents(
  events: WatchedEvents,
  start: number,
  initial: Float64Array,
): EventWatch {
  if (events.list.length === 0) {
    return { nextStop: () => Infinity, look: () => ({ occurrences: [], instant: undefined }) };
  }
  const schedule = createSchedule(events, start);
  const values = new Float64Array(events.list.length);
  const ahead = new Float64Array(events.list.length);
  const located = new Float64Array(events.list.length);
  const scratch = new Float64Array(initial.length);
  events.values(start, initial, values);

  const interrupts = (index: number): boolean => {
    const { resets, terminal, kind } = events.list[index]!;
    return resets || terminal || kind === "times";
  };

  /** The first time within a part of the step at which something is due; values there are `located`. */
  function firstWithin(step: StepView, from: number, to: number): Due | undefined {
    evaluateAt(events, step, to, scratch, ahead);
    const candidates = crossed(events, values, ahead);
    located.set(ahead);
    const range = [from, to] as const;
    const time =
      candidates.length === 0 ? to : locate(events, candidates, step, range, values, located);
    const byTime = time === step.time ? schedule.dueAt(time) : [];
    const due = [...crossed(events, values, located), ...byTime].toSorted((a, b) => a - b);
    if (due.length > 0) return { time, events: due };
    values.set(ahead);
    return undefined;
  }

  return {
    nextStop: schedule.nextAfter,
    look: (step, stateAt) => {
      const occurrences: EventOccurrence[] = [];
      let from = step.previousTime;
      for (const to of pointsOf(step)) {
        for (;;) {
          const due = firstWithin(step, from, to);
          if (due === undefined) break;
          const { time } = due;
          if (due.events.some(interrupts)) {
            const instant = takePlace(events, due.events, time, stateAt(time), values);
            return { occurrences: [...occurrences, ...instant.occurrences], instant };
          }
          for (const index of due.events) {
            occurrences.push({ name: events.list[index]!.name, time, state: stateAt(time) });
            values[index] = located[index]!;
          }
          from = time;
        }
        from = to;
      }
      return { occurrences, instant: undefined };
    },
  };
}

interface Due {
  readonly time: number;
  readonly events: readonly number[];
}

function pointsOf({ previousTime, time }: StepView): readonly number[] {
  const width = (time - previousTime) / (interiorPoints + 1);
  const interior = Array.from({ length: interiorPoints }, (_, i) => previousTime + (i + 1) * width);
  return [...interior, time];
}
