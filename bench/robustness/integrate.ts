import type { Kernel } from "../../runtime/kernel.js";
import type { Outcome } from "../../runtime/solvers/solution.js";
import { solveSync } from "../../runtime/solvers/solve.js";
import type { GridPoint } from "./grid.js";

export interface GridOptions {
  /** Initial abundances, one per state. */
  readonly initial: Float64Array;
  readonly relative: number;
  readonly absolute: number;
  /** End of the integration [s]. */
  readonly end: number;
  readonly method?: string;
}

/** What became of one point. */
export interface GridResult {
  readonly point: GridPoint;
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly steps: number;
  readonly rejected: number;
  readonly factorizations: number;
  /** Largest relative drift among elements and charge. */
  readonly drift: number;
  /** Most negative abundance at the end, in units of the absolute tolerance; 0 when there is none. */
  readonly negative: number;
  /** Whether every value of the answer is finite. */
  readonly finite: boolean;
}

/** Integrates the points one after the other. */
export function integratePoint(
  kernel: Kernel,
  point: GridPoint,
  { initial, relative, absolute, end, method = "bdf" }: GridOptions,
): GridResult {
  const inputs = Float64Array.from(kernel.inputs, ({ name }) => point[name as keyof GridPoint]);
  const { outcome, statistics, drift, final } = solveSync(
    { kernel, inputs, initial, span: [0, end], tolerances: { relative, absolute } },
    { method, times: Float64Array.of(end), clock: () => performance.now() },
  );
  return {
    point,
    outcome,
    seconds: statistics.seconds.total,
    steps: statistics.steps,
    rejected: statistics.rejected,
    factorizations: statistics.factorizations,
    drift: Math.max(0, ...drift.map((each) => each.relative)),
    negative: Math.max(0, ...final.state.map((x) => -x / absolute)),
    finite: final.state.every(Number.isFinite),
  };
}
