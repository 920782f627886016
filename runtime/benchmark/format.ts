import type { BenchmarkReport, ColdFigures, WarmFigures } from "./report.js";

/** A report as text for a terminal; each table in lines of equal columns. */
export function formatBenchmark(report: BenchmarkReport): string {
  const { name, states, reactions, jacobianEntries, compile, machine, cold, warm } = report;
  const head = `${name}: ${states} species, ${reactions} reactions, ${jacobianEntries} Jacobian entries`;
  const made = compile.map(
    ({ candidate, seconds, peakMegabytes, fileBytes }) =>
      `${candidate} compiled in ${seconds.toFixed(2)} s with a peak of ${peakMegabytes.toFixed(0)} MB; ` +
      `${(fileBytes / 1e3).toFixed(0)} kB`,
  );
  const on =
    machine &&
    `${machine.processor}, ${machine.cores} cores, Node ${machine.node.slice(1)}, ` +
      `load ${machine.loadBefore.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after`;
  const parts = [
    [head, ...made, on].filter((line) => line !== null).join("\n"),
    ["Warm, one call (median of interleaved rounds)", warmTable(warm)].join("\n"),
    ...(cold.length === 0
      ? []
      : [["Cold, in a fresh process each [ms]", coldTable(cold)].join("\n")]),
    differencesLine(report),
  ];
  return `${parts.join("\n\n")}\n`;
}

function warmTable(warm: readonly WarmFigures[]): string {
  return formatTable([
    ["operation", "candidate", "time", "spread", "fused is", "warm-up"],
    ...warm.map((each) => [
      each.operation,
      each.candidate,
      formatDuration(each.nanoseconds),
      `${(100 * each.spread).toFixed(0)} %`,
      each.candidate === "fused" || each.ratio === null ? "" : formatRatio(each.ratio),
      `${each.warmUpSeconds.toFixed(1)} s${each.settled ? "" : ", not settled"}`,
    ]),
  ]);
}

function coldTable(cold: readonly ColdFigures[]): string {
  return formatTable([
    ["operation", "candidate", "load", "first call", "first 100", "first 1000"],
    ...cold.map((each) => [
      each.operation,
      each.candidate,
      ...[
        each.loadMilliseconds,
        each.firstCallMilliseconds,
        each.first100CallsMilliseconds,
        each.first1000CallsMilliseconds,
      ].map(threeDigits),
    ]),
  ]);
}

function differencesLine({ differences }: BenchmarkReport): string {
  const largest = Object.values(differences)
    .flatMap(({ rates, rhs }) => [rates ?? 0, rhs ?? 0])
    .reduce((most, each) => Math.max(most, each), 0);
  return `The candidates agree within ${largest.toExponential(1)} of the sums of absolute terms.`;
}

/** A duration [ns] with three digits and the unit that suits it. */
export function formatDuration(nanoseconds: number): string {
  const [value, unit] =
    nanoseconds < 1e3
      ? [nanoseconds, "ns"]
      : nanoseconds < 1e6
        ? [nanoseconds / 1e3, "µs"]
        : [nanoseconds / 1e6, "ms"];
  return `${threeDigits(value)} ${unit}`;
}

/** At least three digits, never as a power of ten. */
export function threeDigits(value: number): string {
  return value < 100 ? value.toPrecision(3) : value.toFixed(0);
}

/** How the fused kernel compares, from another's duration in units of its own. */
export function formatRatio(ratio: number): string {
  return ratio >= 1 ? `${ratio.toFixed(2)} x faster` : `${(1 / ratio).toFixed(2)} x slower`;
}

/** Rows as lines: columns two spaces apart; the first two to the left, figures to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
