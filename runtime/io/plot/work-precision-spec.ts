import type { Mark, Spec } from "vega";
import { characterWidth, ink } from "./chart-style.js";
import { curveData, curveMark } from "./curve-marks.js";
import { labelMark, type Place } from "./label-mark.js";
import { logLogFrame } from "./log-log-frame.js";
import { enclosingDecades, roundedRange, type Range } from "./log-scale.js";
import { lineStyle } from "./palette.js";

/** What one method makes of its tolerances. */
export interface WorkPrecisionSeries {
  readonly name: string;
  /** In the order in which they are joined; only those with both numbers above zero are drawn. */
  readonly points: readonly { readonly work: number; readonly error: number }[];
}

export interface WorkPrecisionChart {
  /** May be empty. */
  readonly title: string;
  /** Titles of the axes, with units: for example "time [s]", "largest relative error". */
  readonly work: string;
  readonly error: string;
  readonly series: readonly WorkPrecisionSeries[];
}

const width = 480;
const height = 360;
/** Lines of the legend, at the right of the frame [px]. */
const legendPitch = 20;
const symbolWidth = 26;

/** Told apart by form as well as by colour. */
const shapes = ["circle", "square", "triangle-up", "diamond", "triangle-down", "cross"] as const;

/** Error against work, both logarithmic: a line with a point for each tolerance, and a legend. */
export function workPrecisionSpec({ title, work, error, series }: WorkPrecisionChart): Spec {
  const drawn = series.map(({ name, points }) => ({
    name,
    vertices: points
      .filter(({ work: x, error: y }) => x > 0 && y > 0 && x < Infinity && y < Infinity)
      .map(({ work: x, error: y }) => ({ x, y, defined: true })),
  }));
  const vertices = drawn.flatMap((each) => each.vertices);
  const errors = enclosingDecades(extent(vertices.map(({ y }) => y)));
  const longestName = series.reduce((most, { name }) => Math.max(most, name.length), 0);
  return {
    ...logLogFrame({
      title,
      width,
      height,
      rightMargin: Math.ceil(symbolWidth + 40 + longestName * characterWidth),
      x: { title: work, range: roundedRange(extent(vertices.map(({ x }) => x))) },
      y: { title: error, range: [10 ** errors[0], 10 ** errors[1]] },
    }),
    data: drawn.map((each, i) => curveData(`series ${i}`, each.vertices)),
    marks: drawn.flatMap(({ name }, i) => [
      curveMark(`series ${i}`, name, lineStyle(i)),
      pointsMark(i),
      ...legendEntry(name, i),
    ]),
  };
}

/** Smallest and largest value; one decade when there is none. */
function extent(values: readonly number[]): Range {
  if (values.length === 0) return [1, 10];
  return values.reduce<Range>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, 0],
  );
}

function pointsMark(i: number): Mark {
  const place = { x: { scale: "x", field: "x" }, y: { scale: "y", field: "y" } };
  return {
    type: "symbol",
    from: { data: `series ${i}` },
    encode: { enter: { ...place, ...symbolStyle(i) } },
  };
}

function legendEntry(name: string, i: number): readonly Mark[] {
  const place: Place = { x: width + 18, y: 8 + i * legendPitch };
  const { colour, dash } = lineStyle(i);
  const line: Mark = {
    type: "rule",
    encode: {
      enter: {
        x: { value: place.x },
        x2: { value: place.x + symbolWidth },
        y: { value: place.y },
        stroke: { value: colour },
        strokeWidth: { value: 1.8 },
        strokeDash: { value: [...dash] },
      },
    },
  };
  const centre = { x: { value: place.x + symbolWidth / 2 }, y: { value: place.y } };
  const symbol: Mark = { type: "symbol", encode: { enter: { ...centre, ...symbolStyle(i) } } };
  const text = labelMark(name, { x: place.x + symbolWidth + 8, y: place.y }, { colour: ink });
  return [line, symbol, text];
}

function symbolStyle(i: number) {
  return {
    shape: { value: shapes[i % shapes.length]! },
    size: { value: 55 },
    fill: { value: lineStyle(i).colour },
    stroke: { value: "white" },
    strokeWidth: { value: 0.8 },
  };
}
