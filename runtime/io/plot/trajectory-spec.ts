import type { Mark, Spec } from "vega";
import { characterWidth, chartTitle } from "./chart-style.js";
import { curveData, curveMark, leaderMark, type Vertex } from "./curve-marks.js";
import { labelMark } from "./label-mark.js";
import { linearPosition, linearScale, type LinearScale } from "./linear-scale.js";
import { lineStyle } from "./palette.js";
import { spread } from "./spread.js";
import { linearAxis, valueAxis, type AxisKind } from "./value-axis.js";

/** Values along time. */
export interface TrajectoryChart {
  /** May be empty. */
  readonly title: string;
  /** Title of the time axis. */
  readonly time: string;
  /** The axis of values. */
  readonly scale: AxisKind;
  readonly curves: readonly {
    readonly name: string;
    /** Ascending in x; those that are not finite leave a gap. */
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  /** Times at which something happened. */
  readonly instants: readonly number[];
}

const width = 600;
const leastHeight = 360;
/** Between the centres of neighbouring labels [px]. */
const labelGap = 15;
/** Between the area of the lines and the labels [px]. */
const leaderWidth = 24;
/** Room for ticks and labels at the left [px]. */
const leftMargin = 72;

/** Lines along a linear axis of time, each with its name at the right, beside its end or as near as others allow. */
export function trajectorySpec({ title, time, scale, curves, instants }: TrajectoryChart): Spec {
  const height = Math.max(leastHeight, (curves.length - 1) * labelGap);
  const lines = curves
    .map(({ name, points }, i) => ({
      name,
      style: lineStyle(i),
      vertices: points.map(vertexOn(scale)),
    }))
    .filter(({ vertices }) => vertices.some(({ defined }) => defined));
  const vertices = lines.flatMap((line) => line.vertices.filter(({ defined }) => defined));
  const x = extent(vertices.map((vertex) => vertex.x));
  const xScale = { ...linearScale(x, 8), range: x[1] > x[0] ? x : ([0, 1] as const) };
  const values = valueAxis(scale, extent(vertices.map((vertex) => vertex.y)));
  const ends = lines.map((line) => {
    const end = line.vertices.findLast(({ defined }) => defined)!;
    return {
      x: width * linearPosition(end.x, xScale.range),
      y: height * (1 - values.position(end.y)),
    };
  });
  const heights = ends.map((end) => end.y);
  const labels = spread(heights, labelGap, 0, height).map((y) => ({ x: width + leaderWidth, y }));
  const longestName = lines.reduce((most, { name }) => Math.max(most, name.length), 0);
  return {
    width,
    height,
    autosize: "none",
    background: "white",
    padding: {
      left: leftMargin,
      right: Math.ceil(leaderWidth + 16 + longestName * characterWidth),
      top: title === "" ? 16 : 40,
      bottom: 48,
    },
    ...chartTitle(title),
    scales: [
      { name: "x", type: "linear", domain: [...xScale.range], range: "width", zero: false },
      values.scale,
    ],
    axes: [{ ...linearAxis("x", xScale), title: time }, ...values.axes],
    data: lines.map((line, i) => curveData(`curve ${i}`, line.vertices)),
    marks: [
      ...instantMarks(instants, xScale, height),
      ...lines.flatMap(({ name, style }, i) => [
        curveMark(`curve ${i}`, name, style),
        leaderMark(ends[i]!, labels[i]!, style),
        labelMark(name, { x: labels[i]!.x + 4, y: labels[i]!.y }, style),
      ]),
    ],
  };
}

function vertexOn(scale: AxisKind): (point: { readonly x: number; readonly y: number }) => Vertex {
  return ({ x, y }) => {
    const defined = Number.isFinite(y) && (scale === "linear" || y > 0);
    return { x, y: defined ? y : 1, defined };
  };
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** Thin vertical lines, no two of them on the same pixel. */
function instantMarks(instants: readonly number[], { range }: LinearScale, height: number): Mark[] {
  const pixels = instants
    .map((time) => Math.round(width * linearPosition(time, range)))
    .filter((pixel) => pixel >= 0 && pixel <= width);
  return [...new Set(pixels)].map((pixel) => ({
    type: "rule",
    description: "event",
    encode: {
      enter: {
        x: { value: pixel },
        y: { value: 0 },
        y2: { value: height },
        stroke: { value: "#9a9a9a" },
        strokeWidth: { value: 0.7 },
      },
    },
  }));
}
