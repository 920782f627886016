import type { Mark } from "vega";
import { fontFamily } from "./chart-style.js";

/** A place in the area of the data [px]; y counts from the top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface LabelStyle {
  readonly colour: string;
  /** Which end of the text is at the place; default "left". */
  readonly align?: "left" | "right";
  readonly bold?: boolean;
}

/** One line of text at a place, vertically centred on it. */
export function labelMark(
  text: string,
  { x, y }: Place,
  { colour, align = "left", bold = false }: LabelStyle,
): Mark {
  return {
    type: "text",
    encode: {
      enter: {
        x: { value: x },
        y: { value: y },
        text: { value: text },
        align: { value: align },
        baseline: { value: "middle" },
        font: { value: fontFamily },
        fontSize: { value: 12 },
        fontWeight: { value: bold ? "bold" : "normal" },
        fill: { value: colour },
      },
    },
  };
}
