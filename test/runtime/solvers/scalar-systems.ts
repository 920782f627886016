import type { SparsePattern } from "../../../runtime/kernel.js";
import { plainWorkspace } from "../../../runtime/vectors/typescript/operations.js";
import { errorNorm } from "../../../runtime/solvers/error-norm.js";
import type {
  Integrator,
  Method,
  MethodSettings,
  StepFailure,
  System,
} from "../../../runtime/solvers/method.js";
import { singleSolver } from "../../../runtime/solvers/single-evaluator.js";
import type { Statistics } from "../../../runtime/solvers/solution.js";
import { integratorAtOnce, type AtOnce } from "./at-once.js";

/** An initial-value problem of few states. */
export interface TestProblem {
  readonly start: number;
  readonly end: number;
  readonly initial: readonly number[];
  derivative(t: number, y: Float64Array): readonly number[];
  /** Rows of derivatives of f by y. */
  jacobian(t: number, y: Float64Array): readonly (readonly number[])[];
  readonly timeDerivative?: (t: number, y: Float64Array) => readonly number[];
}

export interface SolvedProblem extends TestProblem {
  solution(t: number): readonly number[];
}

/** Nonlinear, coupled and not autonomous, with the solution (2 + sin t, exp(-t)). */
export const nonlinear: SolvedProblem = {
  start: 0,
  end: 1.5,
  initial: [2, 1],
  solution: (t) => [2 + Math.sin(t), Math.exp(-t)],
  derivative: (t, y) => {
    const [g1, g2] = [2 + Math.sin(t), Math.exp(-t)];
    const [u, v] = [y[0]!, y[1]!];
    return [Math.cos(t) - (u * v - g1 * g2), -g2 + (u * u - g1 * g1) - (v * v - g2 * g2)];
  },
  jacobian: (_t, y) => [
    [-y[1]!, -y[0]!],
    [2 * y[0]!, -2 * y[1]!],
  ],
  timeDerivative: (t) => {
    const [g1, g2] = [2 + Math.sin(t), Math.exp(-t)];
    const [d1, d2] = [Math.cos(t), -Math.exp(-t)];
    return [-Math.sin(t) + d1 * g2 + g1 * d2, g2 - 2 * g1 * d1 + 2 * g2 * d2];
  },
};

/** y' = rate y. */
export function linear(rate: number, end: number): SolvedProblem {
  return {
    start: 0,
    end,
    initial: [1],
    solution: (t) => [Math.exp(rate * t)],
    derivative: (_t, y) => [rate * y[0]!],
    jacobian: () => [[rate]],
  };
}

/**
 * Prothero and Robinson 1974, Math. Comp. 28, 145: y' = rate (y - g(t)) + g'(t), here with
 * g = 10 - (10 + t) exp(-t) as in Steinebach 2023, BIT 63, 27. Solved by g whatever the rate.
 */
export function protheroRobinson(rate: number): SolvedProblem {
  return {
    start: 0,
    end: 2,
    initial: [0],
    solution: (t) => [10 - (10 + t) * Math.exp(-t)],
    derivative: (t, y) => [rate * (y[0]! - 10 + (10 + t) * Math.exp(-t)) + (9 + t) * Math.exp(-t)],
    jacobian: () => [[rate]],
    timeDerivative: (t) => [-(rate * (9 + t) + 8 + t) * Math.exp(-t)],
  };
}

/** Van der Pol's oscillator y'' = mu (1 - y^2) y' - y, stiff for large mu. */
export function vanDerPol(mu: number, end: number): TestProblem {
  return {
    start: 0,
    end,
    initial: [2, 0],
    derivative: (_t, y) => [y[1]!, mu * (1 - y[0]! * y[0]!) * y[1]! - y[0]!],
    jacobian: (_t, y) => [
      [0, 1],
      [-2 * mu * y[0]! * y[1]! - 1, mu * (1 - y[0]! * y[0]!)],
    ],
  };
}

export interface RunSettings {
  readonly relative?: number;
  readonly absolute?: number;
  readonly initialStep?: number;
  readonly maximumStep?: number;
  readonly maximumAttempts?: number;
}

export interface Run {
  readonly integrator: AtOnce<Integrator>;
  /** Work of the method, and of the system behind it. */
  readonly statistics: Statistics;
}

/** Starts the method on the problem; both tolerances are 1e-6 unless given. */
export function startRun(method: Method, problem: TestProblem, given: RunSettings = {}): Run {
  const { start, end } = problem;
  const initial = Float64Array.from(problem.initial);
  const statistics = noWork();
  const settings: MethodSettings = {
    start,
    end,
    initial,
    norm: errorNorm(
      { relative: given.relative ?? 1e-6, absolute: given.absolute ?? 1e-6 },
      initial.length,
    ),
    initialStep: given.initialStep,
    maximumStep: given.maximumStep ?? Infinity,
    maximumAttempts: given.maximumAttempts ?? 10_000,
    statistics,
  };
  const integrator = method.start(countingSystem(problem, statistics), settings);
  return { integrator: integratorAtOnce(integrator), statistics };
}

/** Steps to the end; `afterStep` sees every accepted step. */
export function integrate(
  { integrator }: Run,
  end: number,
  afterStep: (integrator: AtOnce<Integrator>) => void = () => undefined,
): StepFailure | undefined {
  while (integrator.time < end) {
    const failure = integrator.step(end);
    if (failure !== undefined) return failure;
    afterStep(integrator);
  }
  return undefined;
}

/** Largest error at the end, of `count` equal steps whose error estimate is ignored. */
export function errorOfEqualSteps(method: Method, problem: SolvedProblem, count: number): number {
  const run = runOfEqualSteps(method, problem, count);
  integrate(run, problem.end);
  return largestDifference(run.integrator.state, problem.solution(problem.end));
}

/** A run of `count` equal steps whose error estimate is ignored. */
export function runOfEqualSteps(method: Method, problem: TestProblem, count: number): Run {
  const step = (problem.end - problem.start) / count;
  const tolerance = 1e30;
  return startRun(method, problem, {
    initialStep: step,
    maximumStep: step,
    relative: tolerance,
    absolute: tolerance,
  });
}

/** Orders of convergence between successive numbers of equal steps. */
export function observedOrders(counts: readonly number[], errors: readonly number[]): number[] {
  return counts
    .slice(1)
    .map((count, i) => Math.log(errors[i]! / errors[i + 1]!) / Math.log(count / counts[i]!));
}

export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)));
}

/** The problem as a system of full pattern that counts its evaluations. */
export function countingSystem(problem: TestProblem, statistics: Statistics): System {
  const size = problem.initial.length;
  const pattern = fullPattern(size);
  const { timeDerivative } = problem;
  return {
    size,
    pattern,
    ...plainWorkspace,
    derivative: (t, y, dy) => {
      statistics.rhs++;
      return void dy.set(problem.derivative(t, y));
    },
    jacobian: (t, y, values) => {
      statistics.jacobians++;
      const rows = problem.jacobian(t, y);
      pattern.rowIdx.forEach((row, entry) => {
        values[entry] = rows[row]![Math.floor(entry / size)]!;
      });
      return undefined;
    },
    timeDerivative: timeDerivative && ((t, y, derivative) => derivative.set(timeDerivative(t, y))),
    linearSolver: () => {
      const solver = singleSolver({ pattern });
      return {
        get regular() {
          return solver.regular;
        },
        solve: solver.solve,
        factorize: (gamma, jacobian) => {
          statistics.factorizations++;
          return solver.factorize(gamma, jacobian);
        },
      };
    },
  };
}

function fullPattern(size: number): SparsePattern {
  return {
    size,
    colPtr: Int32Array.from({ length: size + 1 }, (_, j) => j * size),
    rowIdx: Int32Array.from({ length: size * size }, (_, entry) => entry % size),
  };
}

export function noWork(): Statistics {
  return {
    steps: 0,
    rejected: 0,
    rhs: 0,
    jacobians: 0,
    factorizations: 0,
    newtonIterations: 0,
    errorTestFailures: 0,
    convergenceFailures: 0,
    rates: 0,
    seconds: { rates: 0, rhs: 0, jacobian: 0, factorization: 0, solve: 0, total: 0 },
  };
}
