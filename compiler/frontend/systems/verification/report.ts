import type { CheckResult } from "./check.js";

/** Multiples of the running bound of the modules' rounding error that kernels may differ by. */
export const allowedRatio = 64;

/** Plain data: JSON.stringify loses nothing of it. */
export interface SystemReport {
  readonly kernel: string;
  readonly passed: boolean;
  readonly samples: number;
  readonly seed: number;
  /** Names, units, defaults, initial values, events and their order. */
  readonly structure: { readonly passed: boolean; readonly problems: readonly string[] };
  /** Checks by name; those for which the model has nothing are left out. */
  readonly checks: Readonly<Partial<Record<SystemCheck, CheckResult>>>;
}

export type SystemCheck = "derivatives" | "outputs" | "events" | "jacobian" | "differences";

/** Places listed for a check that passed; all are listed for one that failed. */
const shownWhenPassed = 3;

/** The report as a table for a terminal, without colours. */
export function formatSystemReport(report: SystemReport): string {
  const { kernel, passed, samples, seed, structure, checks } = report;
  const entries = Object.entries(checks);
  const lines = [
    `${kernel}: ${verdict(passed)} (${samples} samples, seed ${seed})`,
    "",
    row("check", "result", "worst", "allowed", "compared", "share", "samples", "left out"),
    row("structure", verdict(structure.passed), "", "", "", "", "", ""),
    ...entries.map(([name, check]) =>
      row(
        name,
        verdict(check.passed),
        figure(check.worstRatio),
        String(check.allowedRatio),
        String(check.comparisons),
        share(check),
        String(check.samples),
        String(check.discontinuous),
      ),
    ),
    "",
    "worst: |kernel - modules| over the running bound of the modules' rounding error",
    "share: of values compared, the others not being finite",
    "left out: samples on a discontinuity, as far as rounding can tell",
    ...structure.problems.map((problem) => `  structure: ${problem}`),
    ...entries.flatMap(([name, { problems }]) =>
      problems.map((problem) => `  ${name}: ${problem}`),
    ),
    ...entries.flatMap(([name, check]) => differenceLines(name, check)),
  ];
  return `${lines.join("\n")}\n`;
}

function verdict(passed: boolean): string {
  return passed ? "passed" : "FAILED";
}

function share({ comparisons, notCompared }: CheckResult): string {
  const all = comparisons + notCompared;
  return all === 0 ? "none" : `${Math.floor((100 * comparisons) / all)} %`;
}

/** Columns of fixed width, the first two to the left. */
function row(...cells: readonly string[]): string {
  const padded = cells.map((cell, i) => (i < 2 ? cell.padEnd(12) : cell.padStart(10)));
  return padded.join(" ").trimEnd();
}

function differenceLines(name: string, { passed, differences }: CheckResult): string[] {
  if (differences.length === 0) return [];
  const shown = passed ? differences.slice(0, shownWhenPassed) : differences;
  return [
    "",
    `${name}: ${passed ? "largest differences, within bounds" : "worst differences"}`,
    ...shown.flatMap(({ where, ratio, found, expected, sample }) => [
      `  ${figure(ratio).padStart(10)}  ${where}`,
      `              found ${found}, expected ${expected}, at ${sample}`,
    ]),
  ];
}

function figure(value: number | null): string {
  return value === null ? "not finite" : value === 0 ? "0" : value.toPrecision(3);
}
