import { plainOperations } from "../vectors/typescript/operations.js";
import type { Evaluator, LinearSolver } from "./evaluator.js";
import type { System } from "./method.js";
import type { Problem } from "./problem.js";
import type { Statistics } from "./solution.js";
import { timeDerivative } from "./time-derivative.js";
import type { InputTrajectory } from "./trajectory.js";

/** A kernel with its inputs as one function of time and state. */
export interface KernelSystem extends System {
  /** The staged buffer at time t; overwritten by the next evaluation at another time. */
  ratesAt(t: number): Float64Array;
  /** From here on inputs are those of times before `stop`, which matters where they jump at it. */
  stayBefore(stop: number): void;
  /** Where a derivative was last found not to be finite; undefined when it never was. */
  readonly spoiled: SpoiledDerivative | undefined;
}

export interface SpoiledDerivative {
  readonly t: number;
  readonly y: Float64Array;
  readonly derivative: Float64Array;
}

/**
 * @param clock source of times in milliseconds, for statistics.seconds, which do not hold what is done
 *   together with other integrations
 */
export function kernelSystem(
  { kernel, inputs, span }: Problem,
  evaluator: Evaluator,
  statistics: Statistics,
  clock: () => number,
): KernelSystem {
  const trajectory = inputs instanceof Float64Array ? undefined : inputs;
  const { vector, operations = plainOperations } = evaluator;
  const current = inputs instanceof Float64Array ? inputs : vector(kernel.inputs.length);
  const moving = trajectory !== undefined || kernel.timeDependent === "rates";
  const { seconds } = statistics;
  let timeOfRates = NaN;
  let lastTime = Infinity;
  let spoiled: SpoiledDerivative | undefined;

  function moveTo(t: number): void {
    const time = moving ? Math.min(t, lastTime) : span[0];
    if (time === timeOfRates) return;
    const start = clock();
    trajectory?.at(time, current);
    evaluator.setConditions(current, time);
    timeOfRates = time;
    statistics.rates++;
    seconds.rates += (clock() - start) / 1000;
  }

  function ratesAt(t: number): Float64Array {
    moveTo(t);
    return evaluator.staged();
  }

  function keepSpoiled(t: number, y: Float64Array, dy: Float64Array): void {
    if (!operations.isFinite(dy)) spoiled = { t, y: y.slice(), derivative: dy.slice() };
  }

  const byTime =
    moving || kernel.timeDependent !== undefined
      ? timeDerivative(evaluator.kernel ?? kernel, trajectory, span[1] - span[0], vector)
      : undefined;
  return {
    size: kernel.states.length,
    pattern: kernel.pattern,
    vector,
    operations,
    ratesAt,
    stayBefore: (stop) => {
      lastTime = jumpsAt(trajectory, stop) ? justBefore(stop) : Infinity;
    },
    get spoiled() {
      return spoiled;
    },
    derivative: (t, y, dy) => {
      moveTo(t);
      const start = clock();
      const pending = evaluator.rhs(t, y, dy);
      statistics.rhs++;
      seconds.rhs += (clock() - start) / 1000;
      if (pending === undefined) keepSpoiled(t, y, dy);
      else pending.done = () => keepSpoiled(t, y, dy);
      return pending;
    },
    jacobian: (t, y, values) => {
      moveTo(t);
      const start = clock();
      const pending = evaluator.jacobian(t, y, values);
      statistics.jacobians++;
      seconds.jacobian += (clock() - start) / 1000;
      return pending;
    },
    timeDerivative:
      byTime &&
      ((t, y, derivative) => {
        const rates = ratesAt(t);
        byTime({ t: Math.min(t, lastTime), y, inputs: current, k: rates }, derivative);
      }),
    linearSolver: (rhythm) => timedSolver(evaluator.linearSolver(rhythm), statistics, clock),
  };
}

function timedSolver(
  solver: LinearSolver,
  statistics: Statistics,
  clock: () => number,
): LinearSolver {
  const { seconds } = statistics;
  return {
    place: solver.place,
    get regular() {
      return solver.regular;
    },
    factorize: (gamma, jacobian) => {
      const start = clock();
      const pending = solver.factorize(gamma, jacobian);
      statistics.factorizations++;
      seconds.factorization += (clock() - start) / 1000;
      return pending;
    },
    solve: (b) => {
      const start = clock();
      const pending = solver.solve(b);
      seconds.solve += (clock() - start) / 1000;
      return pending;
    },
  };
}

function jumpsAt(trajectory: InputTrajectory | undefined, stop: number): boolean {
  return trajectory?.discontinuous === true && trajectory.kinks.includes(stop);
}

/** A time below `stop` by no more than rounding. */
function justBefore(stop: number): number {
  return stop - Math.max(Math.abs(stop) * Number.EPSILON, Number.MIN_VALUE);
}
