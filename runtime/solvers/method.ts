import type { SparsePattern } from "../kernel.js";
import type { Workspace } from "../vectors/operations.js";
import type { ErrorNorm } from "./error-norm.js";
import type { LinearSolver, Pending, Steps } from "./evaluator.js";
import type { Statistics } from "./solution.js";

/**
 * dy/dt = f(t, y) as the methods see it; evaluations are counted and timed behind it. What is pending
 * when a function returns has to be yielded before its result is used. All vectors are those of the
 * workspace, which are where evaluations are quickest.
 */
export interface System extends Workspace {
  readonly size: number;
  /** Writes f(t, y) to dy. */
  derivative(t: number, y: Float64Array, dy: Float64Array): Pending | undefined;
  /** Writes the derivatives of f by y at (t, y), in the order of `pattern`. */
  jacobian(t: number, y: Float64Array, values: Float64Array): Pending | undefined;
  readonly pattern: SparsePattern;
  /** Writes the derivative of f by t at fixed y; undefined when f does not depend on t. */
  readonly timeDerivative:
    ((t: number, y: Float64Array, derivative: Float64Array) => void) | undefined;
  /**
   * A solver for I - gamma J of its own; its work is counted in the statistics.
   *
   * @param rhythm "every attempt" when each attempt of a step begins with a factorisation
   */
  linearSolver(rhythm?: "every attempt"): LinearSolver;
}

export interface MethodSettings {
  /** Start of the integration. */
  readonly start: number;
  /** End of the integration; an aid to the estimate of the first step. */
  readonly end: number;
  readonly initial: Float64Array;
  readonly norm: ErrorNorm;
  /** First step, or the constant step where it is fixed; estimated when undefined. */
  readonly initialStep: number | undefined;
  /** Whether the step is constant even for a method that can control its error. */
  readonly fixedStep?: boolean;
  /** Infinity when there is no limit. */
  readonly maximumStep: number;
  /** The most attempts that one call of step may make. */
  readonly maximumAttempts: number;
  /** Counted by the method: steps, rejected, newtonIterations, and the two kinds of failure. */
  readonly statistics: Statistics;
}

/** What ended a step for good; the driver adds the rest of a Failure. */
export type StepFailure =
  "step-too-small" | "newton-diverged" | "non-finite-derivative" | "singular-matrix";

/** The solution within one step, independent of the integrator from then on. */
export type Interpolant = (t: number, state: Float64Array) => void;

/** A running integration. */
export interface Integrator {
  /** End of the last accepted step, at first the start. */
  readonly time: number;
  /** Start of the last accepted step. */
  readonly previousTime: number;
  /**
   * The state at `time`; overwritten by the next step. Corrections of the size of rounding may be made
   * in place: the next step starts from there.
   */
  readonly state: Float64Array;
  /** Length of the step that would come next. */
  readonly nextStep: number;
  /**
   * Makes one accepted step that does not pass `stop`, after as many rejected ones as it takes; ends
   * at `stop` exactly when it comes within rounding of it.
   *
   * @returns why there is none, or undefined.
   */
  step(stop: number): Steps<StepFailure | undefined>;
  /** Writes the state at t, previousTime <= t <= time, by the method's own interpolant. */
  interpolate(t: number, state: Float64Array): void;
  /** The interpolant of the last step, for keeping. */
  interpolant(): Interpolant;
  /**
   * Continues from another state, or with a derivative that jumps.
   *
   * @param at where, previousTime < at <= time; default `time`
   */
  restart(state: Float64Array, at?: number): void;
}

/** One row of the registry of methods. */
export interface Method {
  readonly name: string;
  /** Order of convergence; for BDF the highest. */
  readonly order: number;
  /** Full name and source. */
  readonly description: string;
  /** Whether it needs Jacobians. */
  readonly implicit: boolean;
  /** Whether the step is constant: initialStep must then be given. */
  readonly fixedStep: boolean;
  /** Whether it needs its own past, so that it starts at order 1. */
  readonly multistep?: true;
  /** Whether each attempt of a step begins with a factorisation, of which nothing is kept. */
  readonly factorizesEveryAttempt?: true;
  /** @throws RangeError when a fixed step is not given, or the method has none. */
  start(system: System, settings: MethodSettings): Integrator;
}

/** One attempt after another of a method that needs nothing but the state to go on. */
export interface OneStepRun {
  /**
   * Attempts a step of length h from (t, y) and writes the result to next.
   *
   * @returns norm of the estimated error, acceptable up to 1 (0 for methods without an estimate);
   *   Infinity when Newton's iteration did not converge or the matrix is singular; NaN when a
   *   derivative is not finite.
   */
  attempt(t: number, h: number, y: Float64Array, next: Float64Array): Steps<number>;
  /** Told that the last attempt was accepted (so that a derivative at its end may be kept). */
  accept(): void;
  /** Told that the next attempt starts from another state or a derivative that has jumped. */
  restart(): void;
  /** The interpolant of the last attempt, over the fraction theta of the step, 0 <= theta <= 1. */
  interpolate(theta: number, state: Float64Array): void;
  /** The same, independent of the run from then on. */
  interpolant(): (theta: number, state: Float64Array) => void;
}

/** A one-step method, from which one-step.ts makes a Method. */
export interface OneStepScheme {
  readonly name: string;
  readonly order: number;
  /** Order of the embedded solution: the error estimate behaves as h^(errorOrder + 1). */
  readonly errorOrder: number;
  readonly description: string;
  readonly implicit: boolean;
  readonly fixedStep: boolean;
  readonly factorizesEveryAttempt?: true;
  start(system: System, norm: ErrorNorm, statistics: Statistics): OneStepRun;
}
