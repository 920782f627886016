import type { Pending } from "../solvers/evaluator.js";
import { integration } from "../solvers/integration.js";
import type { Problem, Progress, SolveOptions } from "../solvers/problem.js";
import type { Solution } from "../solvers/solution.js";
import type { EvaluatorGroup } from "./evaluator-group.js";

/** What a trajectory has of its own; the rest is that of the ensemble. */
export type Trajectory = Partial<Omit<Problem, "kernel">>;

/** Trajectories on their way, as many at a time as there are lanes. */
export interface EnsembleRun {
  readonly started: number;
  readonly completed: number;
  /** Whether all that was started has been taken, and nothing more is to be started. */
  readonly isOver: boolean;
  /**
   * Takes the solution of the next trajectory in order of input; undefined while it is not ready.
   *
   * @throws whatever its integration, or the reading of it, has thrown.
   */
  take(): Solution | undefined;
  /** Goes on with every trajectory that has not to wait, up to where it has to or its next step. */
  advance(): void;
  /** Ends all integrations, and the reading of trajectories. */
  release(): void;
}

interface Running {
  readonly index: number;
  readonly steps: Generator<Progress | Pending, Solution, void>;
}

/** How a trajectory ended. */
type Result = { readonly solution: Solution } | { readonly error: unknown };

/**
 * @param lookAhead how many trajectories may have been started that have not been taken
 * @param onCompleted told whenever a trajectory has ended
 */
export function ensembleRun(
  problem: Problem,
  trajectories: Iterable<Trajectory>,
  options: SolveOptions,
  group: EvaluatorGroup,
  lookAhead: number,
  onCompleted: () => void,
): EnsembleRun {
  const source = trajectories[Symbol.iterator]();
  const running = Array.from({ length: group.lanes }, (): Running | undefined => undefined);
  const results = new Map<number, Result>();
  let started = 0;
  let completed = 0;
  let taken = 0;
  let isExhausted = false;

  /** The next trajectory; undefined when there is none, or none is to be started now. */
  function next(lane: number): Running | undefined {
    if (isExhausted || started - taken >= lookAhead || options.signal?.aborted === true) {
      return undefined;
    }
    const index = started;
    try {
      const { done, value } = source.next();
      isExhausted = done === true;
      if (done === true) return undefined;
      started++;
      const one = { ...problem, ...value, kernel: problem.kernel };
      return { index, steps: integration(one, options, group.begin(lane)) };
    } catch (error) {
      started = index + 1;
      fail(index, error);
      return undefined;
    }
  }

  function fail(index: number, error: unknown): void {
    isExhausted = true;
    results.set(index, { error: located(error, index) });
  }

  /** Goes on in a lane; empties it when its integration has ended. */
  function proceed(lane: number, { index, steps }: Running): void {
    try {
      const { done, value } = steps.next();
      if (done !== true) return;
      results.set(index, { solution: value });
      completed++;
      onCompleted();
    } catch (error) {
      fail(index, error);
    }
    running[lane] = undefined;
  }

  return {
    get started() {
      return started;
    },
    get completed() {
      return completed;
    },
    get isOver() {
      const ended = isExhausted || options.signal?.aborted === true;
      return ended && taken === started;
    },
    take: () => {
      const result = results.get(taken);
      if (result === undefined) return undefined;
      results.delete(taken);
      taken++;
      if ("error" in result) throw result.error;
      return result.solution;
    },
    advance: () => {
      let allWait = true;
      for (let lane = 0; lane < running.length; lane++) {
        const one = (running[lane] ??= next(lane));
        if (one === undefined) continue;
        if (!group.isPending(lane)) proceed(lane, one);
        if (!group.isPending(lane)) allWait = false;
      }
      if (allWait) group.carryOut();
    },
    release: () => {
      for (const one of running) one?.steps.return(undefined as never);
      if (!isExhausted) source.return?.();
    },
  };
}

/** The error with the index of its trajectory, when it is about what the trajectory is made of. */
function located(error: unknown, index: number): unknown {
  if (!(error instanceof RangeError)) return error;
  return new RangeError(`trajectory ${index}: ${error.message}`, { cause: error });
}
