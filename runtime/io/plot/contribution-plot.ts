import type { ExplainedSide, Explanation } from "../../analysis/explanation.js";
import { contributionSpec, type BarPanel } from "./contribution-spec.js";
import { scientific } from "./powers-of-ten.js";
import { renderSvg } from "./render.js";

const units = { "s^-1": "s⁻¹ per H", "cm^-3 s^-1": "cm⁻³ s⁻¹" } as const;

/**
 * Draws the dominant reactions that form and destroy a species as horizontal bars, as an SVG document;
 * one more bar stands for all others.
 *
 * @param title for example "CO at 1e5 yr"; may be empty
 */
export function renderContributionPlot(
  { formation, destruction, unit }: Explanation,
  title: string,
): Promise<string> {
  return renderSvg(
    contributionSpec({
      title,
      formation: panel("formation", formation, units[unit]),
      destruction: panel("destruction", destruction, units[unit]),
    }),
  );
}

function panel(
  process: string,
  { total, reactions, others }: ExplainedSide,
  unit: string,
): BarPanel {
  if (reactions.length === 0) return { heading: `${process}: none`, bars: [] };
  const bars = reactions.map(({ reaction, share }) => ({ label: reaction, share }));
  const rest = { label: `${others.count} more`, share: others.share };
  return {
    heading: `${process}: ${scientific(Math.abs(total))} ${unit}`,
    bars: others.count > 0 ? [...bars, rest] : bars,
  };
}
