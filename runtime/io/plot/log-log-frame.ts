import type { Axis, Spec } from "vega";
import { chartTitle } from "./chart-style.js";
import { logAxis, logGrid, logScale } from "./log-axis.js";
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
    axes: [logGrid("x", xTicks), logGrid("y", yTicks), axis("x", x, xTicks), axis("y", y, yTicks)],
  };
}

/** An axis with its title. */
function axis(scale: "x" | "y", { title }: LogAxis, ticks: readonly Tick[]): Axis {
  return {
    ...logAxis(scale, ticks),
    title,
    minExtent: extents[scale],
    maxExtent: extents[scale],
  };
}
