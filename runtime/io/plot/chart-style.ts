import type { Axis, Spec } from "vega";

/** Text of all charts; the first family that a viewer has is used. */
export const fontFamily = "Helvetica, Arial, DejaVu Sans, sans-serif";

/** Colour of text and axes. */
export const ink = "#222222";

export const gridColour = "#e4e4e4";

/** Average width of a character [px]: fonts are the viewer's, so that room is kept by estimate. */
export const characterWidth = 7.5;

/** How axes look in all charts. */
export const axisStyle = {
  domainColor: ink,
  tickColor: ink,
  tickSize: 4,
  labelFont: fontFamily,
  labelFontSize: 12,
  labelColor: ink,
  titleFont: fontFamily,
  titleFontSize: 13,
  titleFontWeight: "normal",
  titleColor: ink,
  translate: 0,
} as const satisfies Partial<Axis>;

/** The title of a chart above its left edge; nothing when it is empty. */
export function chartTitle(text: string): Pick<Spec, "title"> {
  if (text === "") return {};
  const font = { font: fontFamily, fontSize: 14, color: ink };
  return { title: { text, anchor: "start", frame: "group", offset: 12, ...font } };
}
