import { stateNamesOf, type SolutionDocument } from "../../runtime/io/solution-document.js";
import { readableTime } from "./years.js";

const driftsPerLine = 6;

/**
 * What an integration took, as a table.
 *
 * @param form of the kernel: "interpreted", "fused", ...
 */
export function formatSummary(document: SolutionDocument, form: string): string {
  const { model, method, stats, warnings } = document;
  const { seconds } = stats;
  const lines = [
    `${model.name}: ${stateNamesOf(document).length} states to ${endOf(document)} by ${method}, ${form} kernel, ${seconds.total.toFixed(2)} s`,
    row("steps", stats.steps),
    row("rejected", stats.rejected),
    row("rate coefficients", stats.rates, seconds.rates),
    row("right-hand sides", stats.rhs, seconds.rhs),
    row("Jacobians", stats.jacobians, seconds.jacobian),
    row("factorisations", stats.factorizations, seconds.factorization),
    row("Newton iterations", stats.newtonIterations, seconds.solve),
    ...(model.state === undefined && Object.keys(stats.drift).length === 0
      ? []
      : [`  relative drift    ${drifts(stats.drift)}`]),
    ...warnings.map((warning) => `warning: ${warning}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** Where the integration ended, and the event that ended it. */
function endOf({ outcome, span, model }: SolutionDocument): string {
  if (outcome.kind !== "event") return readableTime(span[1], model.state);
  return `${readableTime(outcome.time, model.state)} (${outcome.name})`;
}

function row(name: string, count: number, seconds?: number): string {
  const time = seconds === undefined ? "" : `${seconds.toFixed(3).padStart(12)} s`;
  return `  ${name.padEnd(18)}${String(count).padStart(8)}${time}`;
}

function drifts(drift: SolutionDocument["stats"]["drift"]): string {
  const texts = Object.entries(drift).map(
    ([name, { relative }]) => `${name} ${relative === 0 ? "0" : relative.toExponential(1)}`,
  );
  if (texts.length === 0) return "unknown: the kernel tells of nothing conserved";
  const rows = Array.from({ length: Math.ceil(texts.length / driftsPerLine) }, (_, k) =>
    texts.slice(k * driftsPerLine, (k + 1) * driftsPerLine).join(", "),
  );
  return rows.join(`,\n${" ".repeat(20)}`);
}
