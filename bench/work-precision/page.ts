import type { Origin } from "../results.js";
import { markdownTable } from "../results.js";
import type { ReferenceCase } from "../reference-cases.js";

/** One method at one relative tolerance. */
export interface WorkPrecisionPoint {
  readonly relative: number;
  /** Largest relative error of abundances above 1e-14, and median of those above 1e-10. */
  readonly worst: number;
  readonly median: number;
  readonly steps: number;
  readonly factorizations: number;
  /** The shortest integration [s]. */
  readonly seconds: number;
}

/** One case, method by method. */
export interface WorkPrecision {
  readonly case: ReferenceCase["name"];
  readonly absolute: number;
  readonly methods: readonly {
    readonly method: string;
    readonly points: readonly WorkPrecisionPoint[];
  }[];
}

const networks: Readonly<Partial<Record<ReferenceCase["name"], string>>> = {
  dark: "RATE22 (737 species), a dark cloud",
  pdr: "RATE22 (737 species), a photon-dominated region",
  mid: "RATE22 restricted to H, He, C, N and O (210 species), a dark cloud",
};

/** The page docs/work-precision.md. */
export function workPrecisionPage(studies: readonly WorkPrecision[], origin: Origin): string {
  const { machine, commit } = origin;
  return [
    "# Work and precision",
    "What each method makes of its relative tolerance, and how long it takes. Every integration runs " +
      "from 0 to 1e8 yr with 33 times of output, with the interpreted kernel. Errors are those against " +
      "the reference solutions of the shared data, over all species and times of output: the largest " +
      "relative error of abundances above 1e-14, and the median of those above 1e-10. The references " +
      "hold at least seven digits, so that errors below 1e-7 are upper bounds.",
    ...studies.map(section),
    "This page and its plots are written by `npm run bench:work-precision`: " +
      `${machine.processor}, Node ${machine.node.slice(1)}, load ${machine.loadBefore.toFixed(1)} ` +
      `before and ${machine.loadAfter.toFixed(1)} after, commit ${commit}.\n`,
  ].join("\n\n");
}

function section({ case: name, absolute, methods }: WorkPrecision): string {
  const rows = methods.flatMap(({ method, points }) =>
    points.map((point) => [
      method,
      point.relative.toExponential(),
      point.worst.toExponential(1),
      point.median.toExponential(1),
      String(point.steps),
      String(point.factorizations),
      point.seconds.toPrecision(2),
    ]),
  );
  const header = ["method", "rtol", "worst", "median", "steps", "factorisations", "seconds"];
  return [
    `## ${networks[name]}`,
    `Absolute tolerance ${absolute.toExponential()} for all species.`,
    `![Error against time](work-precision-${name}.svg)`,
    markdownTable(header, rows),
  ].join("\n\n");
}
