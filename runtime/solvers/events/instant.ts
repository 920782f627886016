import type { EventOccurrence } from "../solution.js";
import { crossed } from "./crossings.js";
import type { WatchedEvents } from "./watched-events.js";

/** Everything that happens at one instant. */
export interface Instant {
  readonly time: number;
  /** After all events. */
  readonly state: Float64Array;
  /** In the order in which they took effect. */
  readonly occurrences: readonly EventOccurrence[];
  /** Names of those that a crossing of zero brought about and that set states. */
  readonly crossings: readonly string[];
  /** The first of them that ends the integration. */
  readonly terminal: string | undefined;
  /** Whether states were set, so that the integration starts afresh. */
  readonly resets: boolean;
}

/**
 * Lets events take effect in their order, each on the state that the last one left. An event whose value
 * crosses zero, in its direction, by what others set happens at this same instant, after them; but no
 * event happens twice at an instant.
 *
 * @param due the events that begin it
 * @param state before it
 * @param values of all events: at first before the instant; gets those after it, and zero where the value
 *   itself is at zero but for rounding: its sign is the one that comes next
 */
export function takePlace(
  events: WatchedEvents,
  due: readonly number[],
  time: number,
  state: Float64Array,
  values: Float64Array,
): Instant {
  const now = state.slice();
  const occurred: number[] = [];
  const occurrences: EventOccurrence[] = [];
  const unchanged = new Float64Array(values.length);
  const after = new Float64Array(values.length);
  events.values(time, now, unchanged);
  for (let pending = due; pending.length > 0;) {
    for (const index of pending) {
      const { name, resets } = events.list[index]!;
      const before = now.slice();
      events.reset(index, time, now);
      occurrences.push({ name, time, state: before, ...(resets && { after: now.slice() }) });
      occurred.push(index);
    }
    events.values(time, now, after);
    const done = new Set(occurred);
    pending = crossed(events, values, after).filter((index) => !done.has(index));
  }
  for (const [index, value] of after.entries()) {
    const isAtZero = value === unchanged[index] && Math.sign(value) !== Math.sign(values[index]!);
    values[index] = isAtZero ? 0 : value;
  }
  const happened = occurred.map((index) => events.list[index]!);
  return {
    time,
    state: now,
    occurrences,
    crossings: happened.flatMap(({ kind, resets, name }) =>
      resets && kind === "crossing" ? [name] : [],
    ),
    terminal: happened.find(({ terminal }) => terminal)?.name,
    resets: happened.some(({ resets }) => resets),
  };
}
