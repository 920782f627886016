import { markdownTable } from "../results.js";
import { limitsText } from "./limit-notes.js";
import type { MachineLimits } from "./limits.js";
import { isMet, ratioOf, type SpeedRow } from "./row.js";

/** One line for the terminal. */
export function rowLine(row: SpeedRow): string {
  const [what, , ours, theirs, ratio, target, met] = cells(row);
  const compared =
    theirs === "" ? "without a baseline" : `of ${theirs}: ${ratio} (${target}) ${met}`;
  return `${what}: ${ours} ${compared}`;
}

/** The tables of bench/results/speed.md. */
export function formatSpeed(
  rows: readonly SpeedRow[],
  limits: MachineLimits,
  native: string,
): string {
  return [
    native,
    markdownTable(
      ["what", "baseline", "ours", "theirs", "ratio", "target", "met"],
      rows.map(cells),
    ),
    limitsText(limits),
    rows.map(({ what, note }) => `- **${what}**: ${note}.`).join("\n"),
  ].join("\n\n");
}

function cells(row: SpeedRow): string[] {
  const { what, baseline, target, ours, theirs } = row;
  const [ratio, met] = [ratioOf(row), isMet(row)];
  return [
    what,
    baseline,
    duration(ours),
    theirs === null ? "" : duration(theirs),
    ratio === null ? "" : ratio.toFixed(2),
    target === null ? "" : `${target.bound} ${target.ratio}`,
    met === null ? "" : met ? "yes" : "no",
  ];
}

function duration(seconds: number): string {
  const units = [
    [1, "s"],
    [1e-3, "ms"],
    [1e-6, "µs"],
  ] as const;
  const [unit, name] = units.find(([each]) => seconds >= each) ?? ([1e-9, "ns"] as const);
  return `${(seconds / unit).toPrecision(3)} ${name}`;
}
