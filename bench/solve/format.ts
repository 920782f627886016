import { markdownTable } from "../results.js";
import { fastest, solvedForms as forms, type Comparison } from "./comparison.js";

/** One line for the terminal. */
export function summaryLine(comparison: Comparison): string {
  const { native } = comparison;
  const { warm, cold } = comparison.forms[fastest(comparison)];
  const ratio = native === null ? "" : `, ${(warm.seconds / native.seconds).toFixed(2)} of native`;
  return (
    `${titleOf(comparison)}: ${fastest(comparison)} ${seconds(warm.seconds)} s warm${ratio}, ` +
    `${seconds(cold.totalSeconds)} s from source file to answer`
  );
}

/** The tables of bench/results/solve.md. */
export function formatSolve(
  comparisons: readonly Comparison[],
  nativeAbsent: string | undefined,
): string {
  return [
    ...(nativeAbsent === undefined ? [] : [`Without the native baseline: ${nativeAbsent}.`]),
    "Wall time [s]. Warm: the integration alone, the shortest of several. Cold: a fresh process, from " +
      "source file to answer, and how much of it passes until the kernel is ready.",
    timeTable(comparisons),
    "Work, and its ratio to that of CVODE.",
    workTable(comparisons),
    "Time of the warm integration [s] by what it is spent on.",
    partsTable(comparisons),
    "Error against the reference solution: largest relative error of abundances above 1e-14, and median " +
      "of those above 1e-10, over all times. Largest relative drift of the elements, and of charge.",
    errorTable(comparisons),
  ].join("\n\n");
}

function timeTable(comparisons: readonly Comparison[]): string {
  const header = ["case", "program", "warm", "of native", "cold", "kernel ready"];
  return markdownTable(
    header,
    comparisons.flatMap((comparison) => [
      ...forms.map((form) => {
        const { warm, cold } = comparison.forms[form];
        const baseline = comparison.native?.seconds;
        return [
          titleOf(comparison),
          form,
          seconds(warm.seconds),
          baseline === undefined ? "" : (warm.seconds / baseline).toFixed(2),
          seconds(cold.totalSeconds),
          seconds(cold.kernelSeconds),
        ];
      }),
      ...nativeRow(comparison, (native) => [
        seconds(native.seconds),
        "1.00",
        seconds(native.processSeconds),
        "",
      ]),
    ]),
  );
}

const counts = ["steps", "rhs", "jacobians", "factorizations", "newtonIterations"] as const;

function workTable(comparisons: readonly Comparison[]): string {
  const header = ["case", "program", ...counts, "rejected"];
  return markdownTable(
    header,
    comparisons.flatMap((comparison) => [
      ...forms.map((form) => {
        const { statistics } = comparison.forms[form].warm;
        const ratio = (name: (typeof counts)[number]): string =>
          comparison.native === null
            ? ""
            : ` (${(statistics[name] / comparison.native[name]).toFixed(2)})`;
        const cells = counts.map((name) => `${statistics[name]}${ratio(name)}`);
        return [titleOf(comparison), form, ...cells, String(statistics.rejected)];
      }),
      ...nativeRow(comparison, (native) => [...counts.map((name) => String(native[name])), ""]),
    ]),
  );
}

const parts = ["rates", "rhs", "jacobian", "factorization", "solve", "total"] as const;

function partsTable(comparisons: readonly Comparison[]): string {
  return markdownTable(
    ["case", "form", ...parts],
    comparisons.flatMap((comparison) =>
      forms.map((form) => {
        const spent = comparison.forms[form].warm.statistics.seconds;
        return [titleOf(comparison), form, ...parts.map((part) => seconds(spent[part]))];
      }),
    ),
  );
}

function errorTable(comparisons: readonly Comparison[]): string {
  const header = ["case", "program", "worst", "at", "median", "elements", "charge"];
  return markdownTable(
    header,
    comparisons.flatMap((comparison) => [
      ...forms.map((form) => {
        const { error, drift } = comparison.forms[form];
        const elements = drift.filter(({ name }) => name !== "charge");
        const charge = drift.find(({ name }) => name === "charge");
        return [
          titleOf(comparison),
          form,
          error.worst.toExponential(1),
          place(error.worstAt),
          error.median.toExponential(1),
          Math.max(...elements.map(({ relative }) => relative)).toExponential(1),
          charge?.relative.toExponential(1) ?? "",
        ];
      }),
      ...nativeRow(comparison, ({ error }) => [
        error.worst.toExponential(1),
        place(error.worstAt),
        error.median.toExponential(1),
        "",
        "",
      ]),
    ]),
  );
}

function place({ species, years }: { species: string; years: number }): string {
  return `${species}, ${years.toExponential(1)} yr`;
}

function nativeRow(
  comparison: Comparison,
  cells: (native: NonNullable<Comparison["native"]>) => readonly string[],
): string[][] {
  return comparison.native === null
    ? []
    : [[titleOf(comparison), "CVODE + KLU", ...cells(comparison.native)]];
}

function titleOf(comparison: Comparison): string {
  return `${comparison.case} ${comparison.relative.toExponential()}`;
}

function seconds(value: number): string {
  return value.toPrecision(3);
}
