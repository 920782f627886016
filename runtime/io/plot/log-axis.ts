import type { Axis, Scale } from "vega";
import { axisStyle, gridColour } from "./chart-style.js";
import type { Range, Tick } from "./log-scale.js";

const orientations = { x: "bottom", y: "left" } as const;

export function logScale(name: "x" | "y", [low, high]: Range, range: "width" | "height"): Scale {
  return { name, type: "log", domain: [low, high], range, nice: false };
}

/** The light lines of an axis, without the axis. */
export function logGrid(scale: "x" | "y", ticks: readonly Tick[]): Axis {
  return {
    scale,
    orient: orientations[scale],
    values: ticks.map(({ value }) => value),
    grid: true,
    gridColor: gridColour,
    domain: false,
    ticks: false,
    labels: false,
    translate: 0,
  };
}

/** An axis whose labels are powers of ten. */
export function logAxis(scale: "x" | "y", ticks: readonly Tick[]): Axis {
  // Vega has no format for powers of ten, so that each value is given its text.
  const texts = Object.fromEntries(ticks.map(({ value, label }) => [String(value), label]));
  return {
    scale,
    orient: orientations[scale],
    values: ticks.map(({ value }) => value),
    encode: { labels: { update: { text: { signal: `${JSON.stringify(texts)}[datum.value]` } } } },
    ...axisStyle,
    labelOverlap: false,
  };
}
