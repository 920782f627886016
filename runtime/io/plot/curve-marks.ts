import type { Data, Mark } from "vega";
import type { Place } from "./label-mark.js";
import type { LineStyle } from "./palette.js";

/** One vertex of a line, in the units of the axes. */
export interface Vertex {
  readonly x: number;
  readonly y: number;
  /** Whether it can be drawn; the line has a gap where it cannot. */
  readonly defined: boolean;
}

/** The table that a line is drawn from. */
export function curveData(name: string, vertices: readonly Vertex[]): Data {
  return { name, values: [...vertices] };
}

/** A line through the rows of a table, cut off at the frame. */
export function curveMark(data: string, description: string, { colour, dash }: LineStyle): Mark {
  return {
    type: "line",
    name: `line of ${data}`,
    description,
    clip: true,
    from: { data },
    encode: {
      enter: {
        x: { scale: "x", field: "x" },
        y: { scale: "y", field: "y" },
        defined: { field: "defined" },
        stroke: { value: colour },
        strokeWidth: { value: 1.8 },
        strokeDash: { value: [...dash] },
        strokeCap: { value: "round" },
        strokeJoin: { value: "round" },
      },
    },
  };
}

/** A straight line from the end of a curve to its label, in the style of the curve. */
export function leaderMark(from: Place, to: Place, { colour, dash }: LineStyle): Mark {
  return {
    type: "rule",
    encode: {
      enter: {
        x: { value: from.x },
        y: { value: from.y },
        x2: { value: to.x },
        y2: { value: to.y },
        stroke: { value: colour },
        strokeWidth: { value: 1 },
        strokeDash: { value: [...dash] },
        strokeCap: { value: "round" },
      },
    },
  };
}
