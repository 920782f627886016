import type { Kernel } from "../../kernel.js";
import type { EventFunction } from "../problem.js";

/** What may happen along a solution. */
export interface WatchedEvent {
  readonly name: string;
  readonly kind: "crossing" | "times";
  readonly direction: "rising" | "falling" | "both";
  readonly terminal: boolean;
  /** Whether states are set. */
  readonly resets: boolean;
}

/** The events of a kernel in their order, and after them the event functions of the options. */
export interface WatchedEvents {
  readonly list: readonly WatchedEvent[];
  /** Writes the value of each event at (t, y); NaN for those of kind "times". */
  values(t: number, y: Float64Array, values: Float64Array): void;
  /** Sets those states of y that the event sets, from y as it is. */
  reset(index: number, t: number, y: Float64Array): void;
  /** First time and period of an event of kind "times", as they are at the start. */
  timing(index: number): { readonly first: number; readonly period: number };
}

/**
 * @param ratesAt gives the staged buffer at a time
 * @param start time at which events of kind "times" are read, with the state then
 */
export function watchedEvents(
  { events }: Pick<Kernel, "events">,
  functions: readonly EventFunction[],
  ratesAt: (t: number) => Float64Array,
  start: number,
  initial: Float64Array,
): WatchedEvents {
  const ofKernel = events?.list ?? [];
  const buffer = new Float64Array(events?.valueCount ?? 0);
  const newStates = new Float64Array(events?.resetCount ?? 0);
  events?.values(start, initial, ratesAt(start), buffer);
  const timings = ofKernel.map(({ value }) => {
    return { first: buffer[value]!, period: buffer[value + 1]! };
  });
  return {
    list: [
      ...ofKernel.map((event) => ({ ...event, resets: event.resets.length > 0 })),
      ...functions.map(({ name, direction = "both", terminal = false }) => {
        return { name, kind: "crossing" as const, direction, terminal, resets: false };
      }),
    ],
    values: (t, y, values) => {
      events?.values(t, y, ratesAt(t), buffer);
      for (const [i, { kind, value }] of ofKernel.entries()) {
        values[i] = kind === "crossing" ? buffer[value]! : NaN;
      }
      for (const [i, each] of functions.entries()) {
        values[ofKernel.length + i] = each.value(t, y);
      }
    },
    reset: (index, t, y) => {
      const resets = ofKernel[index]?.resets ?? [];
      if (resets.length === 0) return;
      events!.resets(t, y, ratesAt(t), newStates);
      for (const { state, value } of resets) y[state] = newStates[value]!;
    },
    timing: (index) => timings[index]!,
  };
}
