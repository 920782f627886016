import type { ExplainedSide, Explanation } from "./explanation.js";
import { percent } from "./percent.js";

/** An explanation as an aligned table: share of the total, flux, reaction, and its source. */
export function formatExplanation(explanation: Explanation): string {
  const { formation, destruction, net } = explanation;
  const unit = explanation.unit === "s^-1" ? "s^-1 per H" : explanation.unit;
  const sides = [formation, destruction];
  const width = Math.max(
    ...sides.flatMap(({ reactions }) => reactions.map(({ reaction }) => reaction.length)),
    0,
  );
  return [
    ...sideLines("formation", formation, unit, width),
    "",
    ...sideLines("destruction", destruction, unit, width),
    "",
    `net ${flux(net)} ${unit}`,
    "",
  ].join("\n");
}

function sideLines(
  process: string,
  { total, reactions, others }: ExplainedSide,
  unit: string,
  width: number,
): readonly string[] {
  if (reactions.length === 0) return [`${process}: none`];
  return [
    `${process} ${flux(total)} ${unit}`,
    ...reactions.map(({ share, flux: value, reaction, source }) => {
      const place = source === undefined ? "" : `  ${source.file}:${source.line}`;
      return row(share, value, place === "" ? reaction : reaction.padEnd(width) + place);
    }),
    ...(others.count > 0 ? [row(others.share, others.flux, `${others.count} more`)] : []),
  ];
}

function row(share: number, value: number, text: string): string {
  return `${percent(share).padStart(8)}  ${flux(value).padStart(10)}  ${text}`;
}

/** Four digits are more than rate coefficients have. */
function flux(value: number): string {
  return value.toExponential(3);
}
