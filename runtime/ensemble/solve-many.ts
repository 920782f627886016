import type { Method } from "../solvers/method.js";
import type { Problem, SolveOptions } from "../solvers/problem.js";
import type { Solution } from "../solvers/solution.js";
import { findMethod } from "../solvers/validation.js";
import { createCells } from "./cells.js";
import { singleGroup, type EvaluatorGroup } from "./evaluator-group.js";
import { laneGroup } from "./lane-group.js";
import { ensembleRun, type Trajectory } from "./run.js";
import { emptyStatistics, type EnsembleStatistics } from "./statistics.js";

/** How far an ensemble has come. */
export interface EnsembleProgress {
  /** Trajectories that were begun, and those of them that have ended. */
  readonly started: number;
  readonly completed: number;
  /** Kept up to date: that of the last progress is that of the whole ensemble. */
  readonly statistics: EnsembleStatistics;
}

/** Options that all trajectories share, and how they are carried out. */
export interface ManyOptions extends Omit<SolveOptions, "onProgress"> {
  /**
   * Trajectories that are integrated at the same time, at most kernel.lanes.count. That is the default for
   * explicit and Rosenbrock methods; for others, which keep factorisations, it is 1
   * (docs/ensembles.md). Without kernel.lanes trajectories are integrated one after the other.
   */
  readonly lanes?: number;
  /**
   * Trajectories that may be begun before the one whose solution comes next has ended, and so the most
   * solutions that are kept; at least `lanes`; default: 16 times as many.
   */
  readonly lookAhead?: number;
  /** Called whenever a trajectory has ended, which is not in order of input. */
  readonly onProgress?: (progress: EnsembleProgress) => void;
}

/** Milliseconds of work after which other tasks of the thread have their turn. */
const turn = 50;

/** Default of lookAhead, for each lane. */
const lookAheadPerLane = 16;

/**
 * Integrates many trajectories of one kernel, several at a time: what they need of a kernel that was
 * compiled for several cells is evaluated together, while each has its own steps, its own order and its
 * own error control. When a trajectory ends, the next one takes its place at once. Each solution is
 * that of `solve` to the bit, whatever the number of lanes and whatever else is integrated (apart from
 * statistics.seconds).
 *
 * Nothing happens unless a solution is waited for; then other tasks of the thread run in between, as in
 * `solve`. Leaving the iteration ends all integrations.
 *
 * @param problem what the trajectories have in common
 * @param trajectories what is different in each; read one by one as lanes become free, and so possibly
 *   without end
 * @returns the solutions in order of input. After an abort, trajectories that are running end with the
 *   outcome "aborted", and no other is begun.
 * @throws RangeError when its turn comes, for a trajectory that makes no sense, with its index from 0
 *   (see solve); what the iterable throws; RangeError for a method that does not exist, and for lanes or
 *   lookAhead out of range.
 */
export async function* solveMany(
  problem: Problem,
  trajectories: Iterable<Trajectory>,
  options: ManyOptions = {},
): AsyncGenerator<Solution, void, void> {
  const { lanes: _lanes, lookAhead, onProgress, ...shared } = options;
  const { group, statistics } = start(problem, options);
  const most = lookAhead ?? lookAheadPerLane * group.lanes;
  checkCount(most, group.lanes, Infinity, "lookAhead");
  const run = ensembleRun(problem, trajectories, shared, group, most, () => {
    onProgress?.({ started: run.started, completed: run.completed, statistics });
  });
  try {
    let turnEnds = performance.now() + turn;
    while (!run.isOver) {
      const solution = run.take();
      if (solution !== undefined) yield solution;
      else run.advance();
      if (performance.now() < turnEnds) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      turnEnds = performance.now() + turn;
    }
  } finally {
    run.release();
  }
}

function start(
  { kernel }: Problem,
  { lanes: wanted, method, clock = () => 0 }: ManyOptions,
): { group: EvaluatorGroup; statistics: EnsembleStatistics } {
  const available = kernel.lanes?.count ?? 1;
  const lanes = wanted ?? (gainsByLanes(findMethod(method)) ? available : 1);
  checkCount(lanes, 1, available, "lanes");
  const statistics = emptyStatistics(lanes);
  const group =
    kernel.lanes === undefined || lanes === 1
      ? singleGroup(kernel)
      : laneGroup(createCells(kernel, kernel.lanes), lanes, statistics, clock);
  return { group, statistics };
}

/**
 * Factorisations that are kept over many steps compete for the processor's cache when several lanes have
 * them, which costs more than evaluating together saves.
 */
function gainsByLanes({ implicit, factorizesEveryAttempt }: Method): boolean {
  return !implicit || factorizesEveryAttempt === true;
}

function checkCount(value: number, least: number, most: number, name: string): void {
  if (value >= least && value <= most && (Number.isInteger(value) || value === Infinity)) return;
  const range = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
  throw new RangeError(`expected ${name} to be a whole number ${range}, found ${value}`);
}
