import type { Kernel } from "../kernel.js";
import { createShiftedSolver } from "../linalg/create.js";
import type { ShiftedSolver } from "../linalg/shifted-solver.js";
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

/** @param clock source of times in milliseconds, for statistics.seconds */
export function kernelSystem(
  { kernel, inputs, span }: Problem,
  statistics: Statistics,
  clock: () => number,
): KernelSystem {
  const trajectory = inputs instanceof Float64Array ? undefined : inputs;
  const current = inputs instanceof Float64Array ? inputs : new Float64Array(kernel.inputs.length);
  const k = new Float64Array(kernel.rateCount);
  const moving = trajectory !== undefined || kernel.timeDependent === true;
  const { seconds } = statistics;
  let timeOfRates = NaN;
  let lastTime = Infinity;
  let spoiled: SpoiledDerivative | undefined;

  function ratesAt(t: number): Float64Array {
    const time = moving ? Math.min(t, lastTime) : span[0];
    if (time === timeOfRates) return k;
    const start = clock();
    trajectory?.at(time, current);
    kernel.rates(current, k, time);
    timeOfRates = time;
    statistics.rates++;
    seconds.rates += (clock() - start) / 1000;
    return k;
  }

  const byTime = moving ? timeDerivative(kernel, trajectory, span[1] - span[0]) : undefined;
  return {
    size: kernel.states.length,
    pattern: kernel.pattern,
    ratesAt,
    stayBefore: (stop) => {
      lastTime = jumpsAt(trajectory, stop) ? justBefore(stop) : Infinity;
    },
    get spoiled() {
      return spoiled;
    },
    derivative: (t, y, dy) => {
      const rates = ratesAt(t);
      const start = clock();
      kernel.rhs(t, y, rates, dy);
      statistics.rhs++;
      seconds.rhs += (clock() - start) / 1000;
      if (!Number.isFinite(sum(dy))) spoiled = { t, y: y.slice(), derivative: dy.slice() };
    },
    jacobian: (t, y, values) => {
      const rates = ratesAt(t);
      const start = clock();
      kernel.jacobian(t, y, rates, values);
      statistics.jacobians++;
      seconds.jacobian += (clock() - start) / 1000;
    },
    timeDerivative:
      byTime &&
      ((t, y, derivative) => {
        const rates = ratesAt(t);
        byTime({ t: Math.min(t, lastTime), y, inputs: current, k: rates }, derivative);
      }),
    linearSolver: () => timedSolver(kernel, statistics, clock),
  };
}

function timedSolver(kernel: Kernel, statistics: Statistics, clock: () => number): ShiftedSolver {
  const solver = createShiftedSolver(kernel.pattern, kernel.factor, kernel.direct);
  const { seconds } = statistics;
  return {
    health: solver.health,
    factorize: (gamma, jacobian) => {
      const start = clock();
      const regular = solver.factorize(gamma, jacobian);
      statistics.factorizations++;
      seconds.factorization += (clock() - start) / 1000;
      return regular;
    },
    solve: (b) => {
      const start = clock();
      solver.solve(b);
      seconds.solve += (clock() - start) / 1000;
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

/** Finite exactly when all values are, save for an overflow of the sum itself. */
function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}
