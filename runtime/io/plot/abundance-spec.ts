import type { Spec } from "vega";
import { characterWidth } from "./chart-style.js";
import { curveData, curveMark, leaderMark, type Vertex } from "./curve-marks.js";
import { labelMark } from "./label-mark.js";
import { logLogFrame } from "./log-log-frame.js";
import { enclosingDecades, logPosition, roundedRange, type Range } from "./log-scale.js";
import { lineStyle } from "./palette.js";
import { spread } from "./spread.js";

/** Abundances along time. */
export interface AbundanceChart {
  /** May be empty. */
  readonly title: string;
  /** Title of the vertical axis, with the unit. */
  readonly quantity: string;
  /** Ascending; those that are not above zero are left out [yr]. */
  readonly years: readonly number[];
  /** One value per time; those that are not above zero leave a gap. */
  readonly curves: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Decades shown below the peak of the least abundant species. */
const decadesBelowPeak = 4;
/** Decades shown at most, below the highest peak. */
const mostDecades = 16;
/** Decades of time shown at most, before the end: the first steps may be very short. */
const mostTimeDecades = 10;

const width = 560;
const leastHeight = 360;
/** Between the centres of neighbouring labels [px]. */
const labelGap = 15;
/** Between the area of the lines and the labels [px]. */
const leaderWidth = 24;

/** Log-log lines, each with its name at the right, beside its end or as near as others allow. */
export function abundanceSpec({ title, quantity, years, curves }: AbundanceChart): Spec {
  const xRange = timeRange(years);
  const yRange = valueRange(curves.map(({ values }) => values));
  const height = Math.max(leastHeight, (curves.length - 1) * labelGap);
  const lines = curves
    .map(({ name, values }, i) => ({ name, style: lineStyle(i), ...traced(years, values, xRange) }))
    .filter(({ end }) => end !== undefined);
  const ends = lines.map(({ end }) => ({
    x: width * logPosition(end!.x, xRange),
    y: height * (1 - Math.max(0, logPosition(end!.y, yRange))),
  }));
  const heights = ends.map(({ y }) => y);
  const labels = spread(heights, labelGap, 0, height).map((y) => ({ x: width + leaderWidth, y }));
  const longestName = Math.max(0, ...lines.map(({ name }) => name.length));
  return {
    ...logLogFrame({
      title,
      width,
      height,
      rightMargin: Math.ceil(leaderWidth + 16 + longestName * characterWidth),
      x: { title: "time [yr]", range: xRange },
      y: { title: quantity, range: yRange },
    }),
    data: lines.map(({ vertices }, i) => curveData(`curve ${i}`, vertices)),
    marks: lines.flatMap(({ name, style }, i) => [
      curveMark(`curve ${i}`, name, style),
      leaderMark(ends[i]!, labels[i]!, style),
      labelMark(name, { x: labels[i]!.x + 4, y: labels[i]!.y }, style),
    ]),
  };
}

/** The vertices of a line within the time shown, and the last of those that can be drawn. */
function traced(
  years: readonly number[],
  values: readonly number[],
  [start]: Range,
): { readonly vertices: readonly Vertex[]; readonly end: Vertex | undefined } {
  const vertices = years
    .map((x, i) => ({ x, y: values[i]!, defined: values[i]! > 0 }))
    .filter(({ x }) => x >= start)
    // A logarithmic scale has no place for the others, even where no line is drawn.
    .map((vertex) => (vertex.defined ? vertex : { ...vertex, y: 1 }));
  return { vertices, end: vertices.findLast(({ defined }) => defined) };
}

function timeRange(years: readonly number[]): Range {
  const end = years.at(-1) ?? 0;
  if (!(end > 0)) return [1, 10];
  const start = Math.max(
    years.find((year) => year > 0)!,
    end * 10 ** -mostTimeDecades,
  );
  return roundedRange([start, end]);
}

/** Whole decades that hold the peaks and what of the rest is worth seeing. */
function valueRange(curves: readonly (readonly number[])[]): Range {
  const peaks = curves
    .map((values) => values.reduce((peak, value) => Math.max(peak, value), 0))
    .filter((peak) => peak > 0);
  if (peaks.length === 0) return [10 ** -mostDecades, 1];
  const lowest = curves.flat().reduce((low, y) => (y > 0 ? Math.min(low, y) : low), Infinity);
  const leastPeak = peaks.reduce((least, peak) => Math.min(least, peak));
  const highest = peaks.reduce((most, peak) => Math.max(most, peak));
  const wanted = Math.max(lowest, leastPeak * 10 ** -decadesBelowPeak);
  const [bottom, top] = enclosingDecades([Math.min(wanted, highest), highest]);
  return [10 ** Math.max(bottom, top - mostDecades), 10 ** top];
}
