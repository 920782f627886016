import { renderSvg } from "./render.js";
import { workPrecisionSpec, type WorkPrecisionSeries } from "./work-precision-spec.js";

export interface WorkPrecisionOptions {
  /** Default: none. */
  readonly title?: string;
  /** Title of the horizontal axis, with its unit; default "time [s]". */
  readonly work?: string;
  /** Title of the vertical axis; default "largest relative error". */
  readonly error?: string;
}

/**
 * Draws error against work, one line a method, as an SVG document: the work-precision diagram of
 * Hairer and Wanner 1996, "Solving Ordinary Differential Equations II", section IV.10, with its axes
 * exchanged.
 */
export function renderWorkPrecisionPlot(
  series: readonly WorkPrecisionSeries[],
  { title = "", work = "time [s]", error = "largest relative error" }: WorkPrecisionOptions = {},
): Promise<string> {
  return renderSvg(workPrecisionSpec({ title, work, error, series }));
}
