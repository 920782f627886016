/** An event that recurs within this part of the time since the start counts as recurring at once. */
const shortest = 1e-10;
/** Times that an event may recur at once, in a row. */
const mostRecurrences = 3;
/** Share of the time between two crossings that the first step after the second one may take, */
const firstStep = 1 / 8;
/** and that of a method which starts at order 1. */
const firstStepAtOrderOne = 1 / 64;
/** In units of rounding of the time. */
const leastStep = 64;

/** Watches how fast events come one after the other. */
export interface RecurrenceWatch {
  /**
   * Takes in the crossings of an instant, by name.
   *
   * @returns the first of them that recurs without end
   */
  record(time: number, events: readonly string[]): string | undefined;
  /** Where a step from a time ends at the latest; Infinity but for steps soon after a crossing. */
  lookOut(time: number): number;
}

/**
 * Times between occurrences may shrink without end, as those between the bounces of a ball do, and then
 * time does not go on (Zeno); or events may set states such that they recur at once, over and over
 * (chattering). Both are told by an event that recurs three times in a row, each time within 1e-10 of the
 * time since the start: no integration would ever get through as many of them as that takes.
 *
 * For what is short not to be missed, the first step after a crossing takes at most an eighth of the time
 * since the crossing before it. A method that starts at order 1 takes a 64th, and then no step longer than
 * those together, until as much time has passed: what lies below its tolerances would otherwise be a
 * straight line to it. All the same, when a reset leaves next to nothing the value may go on beyond zero:
 * models whose times shrink so are best ended by a terminal event or a threshold.
 *
 * @param multistep whether the method starts at order 1
 */
export function watchRecurrence(start: number, multistep: boolean): RecurrenceWatch {
  const last = new Map<string, { readonly time: number; readonly recurrences: number }>();
  const share = multistep ? firstStepAtOrderOne : firstStep;
  let latest: number | undefined;
  let gap = 0;
  return {
    lookOut: (time) => {
      const since = time - (latest ?? -Infinity);
      if (since >= (multistep ? gap : Number.MIN_VALUE)) return Infinity;
      return time + Math.max(share * gap, since, roundingOf(time));
    },
    record: (time, events) => {
      if (events.length === 0) return undefined;
      const resolution = Math.max(shortest * (time - start), roundingOf(time));
      for (const event of events) {
        const before = last.get(event);
        const isAtOnce = before !== undefined && time - before.time <= resolution;
        last.set(event, { time, recurrences: isAtOnce ? before.recurrences + 1 : 0 });
      }
      gap = time - (latest ?? start);
      latest = time;
      return events.find((event) => last.get(event)!.recurrences >= mostRecurrences);
    },
  };
}

function roundingOf(time: number): number {
  return leastStep * Number.EPSILON * Math.abs(time);
}
