import { markdownTable } from "../results.js";
import type { GridPoint } from "./grid.js";
import type { GridResult } from "./integrate.js";

/** All results of one network. */
export interface Grid {
  readonly case: string;
  readonly relative: number;
  readonly absolute: number;
  readonly results: readonly GridResult[];
}

const slowestShown = 5;

/** The tables of bench/results/robustness.md: a summary, every failure, and the slowest points. */
export function formatGrids(grids: readonly Grid[]): string {
  const failures = grids.flatMap(({ results, ...grid }) =>
    results
      .filter(({ outcome, finite }) => outcome.kind !== "completed" || !finite)
      .map((result) => [grid.case, JSON.stringify(result.outcome), describe(result.point)]),
  );
  const slowest = grids.flatMap(({ results, ...grid }) =>
    results
      .toSorted((a, b) => b.steps - a.steps)
      .slice(0, slowestShown)
      .map((result) => [
        grid.case,
        String(result.steps),
        result.seconds.toPrecision(3),
        describe(result.point),
      ]),
  );
  return [
    summary(grids),
    failures.length === 0
      ? "No failures."
      : `Failures.\n\n${markdownTable(["network", "outcome", "conditions"], failures)}`,
    "Points of most steps.",
    markdownTable(["network", "steps", "seconds", "conditions"], slowest),
  ].join("\n\n");
}

function summary(grids: readonly Grid[]): string {
  const header = [
    "network",
    "rtol",
    "atol",
    "points",
    "failures",
    "steps: median",
    "most",
    "factorisations: median",
    "seconds: median",
    "most",
    "largest drift",
    "most negative [atol]",
  ];
  const rows = grids.map(({ results, relative, absolute, ...grid }) => {
    const of = (name: "steps" | "factorizations" | "seconds" | "drift" | "negative"): number[] =>
      results.map((result) => result[name]).toSorted((a, b) => a - b);
    const failed = results.filter(({ outcome, finite }) => outcome.kind !== "completed" || !finite);
    return [
      grid.case,
      relative.toExponential(),
      absolute.toExponential(),
      String(results.length),
      String(failed.length),
      String(median(of("steps"))),
      String(of("steps").at(-1)),
      String(median(of("factorizations"))),
      median(of("seconds")).toPrecision(3),
      of("seconds").at(-1)!.toPrecision(3),
      of("drift").at(-1)!.toExponential(1),
      of("negative").at(-1)!.toPrecision(2),
    ];
  });
  return markdownTable(header, rows);
}

function median(ascending: readonly number[]): number {
  return ascending[ascending.length >> 1]!;
}

function describe(point: GridPoint): string {
  return Object.entries(point)
    .filter(([name]) => name !== "omega")
    .map(([name, value]) => `${name}=${value.toPrecision(4)}`)
    .join(" ");
}
