/** One of the largest differences of a check. Numbers that are not finite are null. */
export interface Offender {
  /** Rate coefficient, derivative, Jacobian entry or conserved quantity. */
  readonly where: string;
  /** The reaction concerned, or the one whose contribution explains the difference; may be empty. */
  readonly reaction: string;
  /** That reaction's identifier, file and line; empty and 0 when there is none. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** Kernel's value. */
  readonly found: number | null;
  /** Reference's value. */
  readonly expected: number | null;
  readonly bound: number | null;
  /** |found - expected| / bound. */
  readonly ratio: number | null;
  /** The sample in which the difference arose. */
  readonly sample: string;
}

/** What one check found. */
export interface CheckResult {
  /** False when there was nothing to check, or when the check could not be made. */
  readonly performed: boolean;
  readonly passed: boolean;
  /** What was left out, and why; may be empty. */
  readonly note: string;
  readonly samples: number;
  readonly comparisons: number;
  /** Comparisons that overflow makes meaningless, see overflowCeiling in rounding.ts. */
  readonly notCompared: number;
  /** Largest |found - expected| / bound; null when not finite. */
  readonly worstRatio: number | null;
  /** Largest difference in units in the last place; rates only, else null. */
  readonly worstUlps: number | null;
  /** At most ten, worst first; places that agree exactly are left out. */
  readonly offenders: readonly Offender[];
}

/** Plain data: JSON.stringify loses nothing of it. */
export interface VerificationReport {
  readonly kernel: string;
  readonly passed: boolean;
  readonly samples: number;
  readonly seed: number;
  /** Names, counts, provenance, patterns. */
  readonly structure: { readonly passed: boolean; readonly problems: readonly string[] };
  readonly rates: CheckResult;
  readonly rhs: CheckResult;
  readonly jacobian: CheckResult;
  /** Columns of the Jacobian against exact differences of the kernel's own right-hand side. */
  readonly differences: CheckResult;
  /** Residuals of the kernel's straight-line solution of (I - gamma J) x = b. */
  readonly direct: CheckResult;
  /** Functions for several cells against those for one. */
  readonly lanes: CheckResult;
  readonly conservation: CheckResult;
}

const checks = [
  "rates",
  "rhs",
  "jacobian",
  "differences",
  "direct",
  "lanes",
  "conservation",
] as const;

/** Places listed for a check that passed; all are listed for one that failed. */
const shownWhenPassed = 3;

/** The report as a table for a terminal, without colours. */
export function formatReport(report: VerificationReport): string {
  const verdict = report.passed ? "passed" : "FAILED";
  const lines = [
    `${report.kernel}: ${verdict} (${report.samples} samples, seed ${report.seed})`,
    "",
    row("check", "result", "worst/bound", "worst ulp", "compared", "samples"),
    row("structure", report.structure.passed ? "passed" : "FAILED", "", "", "", ""),
    ...checks.map((name) => checkRow(name, report[name])),
    ...report.structure.problems.map((problem) => `  structure: ${problem}`),
    ...checks.flatMap((name) => (report[name].note ? [`  ${name}: ${report[name].note}`] : [])),
    ...checks.flatMap((name) => offenderLines(name, report[name])),
  ];
  return `${lines.join("\n")}\n`;
}

function checkRow(name: string, check: CheckResult): string {
  if (!check.performed) {
    return row(name, check.passed ? "not done" : "FAILED", "", "", "", "");
  }
  const ulps = check.worstUlps === null ? "" : figure(check.worstUlps);
  return row(
    name,
    check.passed ? "passed" : "FAILED",
    figure(check.worstRatio),
    ulps,
    String(check.comparisons),
    String(check.samples),
  );
}

/** Columns of fixed width, the first two to the left. */
function row(...cells: readonly string[]): string {
  const padded = cells.map((cell, i) => (i < 2 ? cell.padEnd(13) : cell.padStart(12)));
  return padded.join(" ").trimEnd();
}

function offenderLines(name: string, check: CheckResult): string[] {
  if (check.offenders.length === 0) {
    return [];
  }
  const title = check.passed ? "largest differences, within bounds" : "worst offenders";
  const shown = check.passed ? check.offenders.slice(0, shownWhenPassed) : check.offenders;
  const lines = shown.map((offender) => {
    const place = offender.line > 0 ? `  (${offender.file}:${offender.line})` : "";
    const reaction = offender.reaction ? `  ${offender.id}: ${offender.reaction}${place}` : "";
    const values = `found ${exact(offender.found)}, expected ${exact(offender.expected)}`;
    return [
      `  ${figure(offender.ratio).padStart(9)}  ${offender.where}${reaction}`,
      `${" ".repeat(13)}${values}, at ${offender.sample}`,
    ].join("\n");
  });
  return ["", `${name}: ${title} (difference over bound)`, ...lines];
}

function figure(value: number | null): string {
  return value === null ? "not finite" : value === 0 ? "0" : value.toPrecision(3);
}

function exact(value: number | null): string {
  return value === null ? "not finite" : String(value);
}
