import type { Axis, Scale, Spec } from "vega";
import { axisStyle, chartTitle, gridColour } from "./chart-style.js";
import { logTicks, type Range, type Tick } from "./log-scale.js";

/** One side of a chart. */
export interface LogAxis {
  readonly title: string;
  readonly range: Range;
}

/** What lies around the lines of a chart with two logarithmic axes; lengths in px. */
export interface LogLogFrame {
  /** May be empty. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Room to the right of the area of the lines. */
  readonly rightMargin: number;
  readonly x: LogAxis;
  readonly y: LogAxis;
}

const orientations = { x: "bottom", y: "left" } as const;

/** Room for the labels of an axis, between it and its title [px]. */
const extents = { x: 24, y: 42 } as const;

/**
 * Frame, light grid and labelled decades of a log-log chart, with scales named "x" and "y". Sizes are
 * fixed, so that they do not depend on the fonts of the machine that draws.
 */
export function logLogFrame({ title, width, height, rightMargin, x, y }: LogLogFrame): Spec {
  const xTicks = logTicks(x.range, Math.floor(width / 55));
  const yTicks = logTicks(y.range, Math.floor(height / 24));
  return {
    width,
    height,
    autosize: "none",
    background: "white",
    padding: { left: 66, right: rightMargin, top: title === "" ? 16 : 40, bottom: 48 },
    ...chartTitle(title),
    scales: [logScale("x", x.range, "width"), logScale("y", y.range, "height")],
    // The grid first, so that it lies below both axes.
    axes: [
      gridAxis("x", xTicks),
      gridAxis("y", yTicks),
      axis("x", x, xTicks),
      axis("y", y, yTicks),
    ],
  };
}

function logScale(name: "x" | "y", [low, high]: Range, range: "width" | "height"): Scale {
  return { name, type: "log", domain: [low, high], range, nice: false };
}

function gridAxis(scale: "x" | "y", ticks: readonly Tick[]): Axis {
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

function axis(scale: "x" | "y", { title }: LogAxis, ticks: readonly Tick[]): Axis {
  // Vega has no format for powers of ten, so that each value is given its text.
  const texts = Object.fromEntries(ticks.map(({ value, label }) => [String(value), label]));
  return {
    scale,
    orient: orientations[scale],
    values: ticks.map(({ value }) => value),
    encode: { labels: { update: { text: { signal: `${JSON.stringify(texts)}[datum.value]` } } } },
    ...axisStyle,
    labelOverlap: false,
    title,
    minExtent: extents[scale],
    maxExtent: extents[scale],
  };
}
