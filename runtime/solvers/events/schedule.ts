import type { WatchedEvents } from "./watched-events.js";

/** When events of kind "times" occur. */
export interface Schedule {
  /** The first of these times that is later; Infinity when there is none. */
  nextAfter(time: number): number;
  /** The events that occur exactly then, in their order. */
  dueAt(time: number): readonly number[];
}

interface Entry {
  readonly event: number;
  readonly first: number;
  readonly period: number;
  /** Occurrences before the next one. */
  count: number;
}

/**
 * Occurrence n, from 0, is at first + n period, by multiplication, so that rounding does not add up.
 * What falls on the start or before it has happened before.
 *
 * @throws RangeError when a first time is NaN or a period is not above zero.
 */
export function createSchedule(events: WatchedEvents, start: number): Schedule {
  const entries = events.list.flatMap(({ kind, name }, event): readonly Entry[] => {
    if (kind !== "times") return [];
    const { first, period } = events.timing(event);
    if (Number.isNaN(first) || !(period > 0)) {
      throw new RangeError(
        `event ${name}: expected a first time and a period above zero, found ${first} and ${period}`,
      );
    }
    const passed = first < start ? Math.max(0, Math.floor((start - first) / period) - 1) : 0;
    return [{ event, first, period, count: passed }];
  });

  return {
    nextAfter: (time) =>
      entries.reduce((next, entry) => Math.min(next, nextOf(entry, time)), Infinity),
    dueAt: (time) => entries.flatMap((entry) => (timeOf(entry) === time ? [entry.event] : [])),
  };
}

/** Moves on to the first occurrence after a time; gives when that is. */
function nextOf(entry: Entry, time: number): number {
  while (timeOf(entry) <= time) entry.count++;
  return timeOf(entry);
}

/** Of the next occurrence. */
function timeOf({ first, period, count }: Entry): number {
  return count === 0 ? first : first + count * period;
}
