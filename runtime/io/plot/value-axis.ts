import type { Axis, Scale } from "vega";
import { axisStyle, gridColour } from "./chart-style.js";
import { linearPosition, linearScale, type LinearScale } from "./linear-scale.js";
import { logAxis, logGrid, logScale } from "./log-axis.js";
import { logPosition, logTicks, roundedRange } from "./log-scale.js";

/** One side of a chart of values: "log" leaves out what is not above zero. */
export type AxisKind = "linear" | "log";

/** Decades below the largest value that a logarithmic axis shows, at most. */
const mostDecades = 15;
/** Intervals between ticks, at most. */
const mostIntervals = 8;
const mostPowers = 16;

export interface ValueAxis {
  readonly scale: Scale;
  /** The grid first, so that it lies below. */
  readonly axes: readonly Axis[];
  /** Distance from the low end as a part of the whole, between 0 and 1. */
  position(value: number): number;
}

/** The vertical axis for values between two ends; those of a logarithmic one are above zero. */
export function valueAxis(kind: AxisKind, [low, high]: readonly [number, number]): ValueAxis {
  if (kind === "linear") {
    const linear = linearScale([low, high], mostIntervals);
    return {
      scale: { name: "y", type: "linear", domain: [...linear.range], range: "height", zero: false },
      axes: [linearAxis("y", linear)],
      position: (value) => linearPosition(value, linear.range),
    };
  }
  const range = roundedRange(
    low <= high ? [Math.max(low, high * 10 ** -mostDecades), high] : [1, 10],
  );
  const ticks = logTicks(range, mostPowers);
  return {
    scale: logScale("y", range, "height"),
    axes: [logGrid("y", ticks), logAxis("y", ticks)],
    position: (value) => Math.max(0, logPosition(value, range)),
  };
}

/** An axis with its grid. */
export function linearAxis(scale: "x" | "y", { range: [low, high], ticks }: LinearScale): Axis {
  const slack = 1e-9 * (high - low);
  return {
    scale,
    orient: scale === "x" ? "bottom" : "left",
    values: ticks.filter((tick) => tick >= low - slack && tick <= high + slack),
    ...axisStyle,
    // The digits that Vega would choose leave 300 as 3e+2.
    format: ".6~g",
    grid: true,
    gridColor: gridColour,
  };
}
