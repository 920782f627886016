import { mostAbundant } from "../../analysis/most-abundant.js";
import type { Conserved } from "../../kernel.js";
import type { SolutionDocument } from "../solution-document.js";
import { secondsPerYear } from "../year.js";
import { abundanceSpec } from "./abundance-spec.js";
import { renderSvg } from "./render.js";

export interface AbundancePlotOptions {
  /** Names of the states to draw; default: the most abundant of each element at the end. */
  readonly species?: readonly string[];
  /** The kernel's conserved vectors, which tell the elements for that choice. */
  readonly conserved?: readonly Conserved[];
  /** Default: the name of the model. */
  readonly title?: string;
}

/**
 * Draws abundances (or densities) against time, both logarithmic, as an SVG document. Values that are
 * zero or negative, and the time zero, have no place there: lines have gaps instead.
 *
 * @throws RangeError when a species is not among those of the solution.
 */
export function renderAbundancePlot(
  { model, species: names = [], t, y }: Pick<SolutionDocument, "model" | "species" | "t" | "y">,
  { species, conserved = [], title = model.name }: AbundancePlotOptions = {},
): Promise<string> {
  const unknown = species?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0) throw new RangeError(`unknown species ${unknown.join(", ")}`);
  const indices =
    (species && [...new Set(species)].map((name) => names.indexOf(name))) ??
    mostAbundant(y.at(-1) ?? [], conserved);
  const quantity = model.state === "abundance" ? "abundance n/nH" : "number density [cm⁻³]";
  const years = t.map((seconds) => seconds / secondsPerYear);
  const curves = indices.map((i) => ({ name: names[i]!, values: y.map((row) => row[i]!) }));
  return renderSvg(abundanceSpec({ title, quantity, years, curves }));
}
