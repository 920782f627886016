import type { ErrorNorm } from "../error-norm.js";
import type { Pending, Steps } from "../evaluator.js";
import type { System } from "../method.js";
import { power } from "../power.js";
import type { Statistics } from "../solution.js";

export type NewtonOutcome = "converged" | "diverged" | "non-finite";

/** Solves the stages of diagonally implicit methods: k = f(t, base + shift k). */
export interface SimplifiedNewton {
  /**
   * Starts an attempt from (t, y).
   *
   * @returns whether the matrix I - shift J is to be renewed
   */
  begin(t: number, y: Float64Array, shift: number): boolean;
  /** Whether the matrix is of this very attempt. */
  isCurrent(): boolean;
  /** Renews the matrix; returns false when it is singular. */
  renew(): Steps<boolean>;
  /** Improves k, at first a prediction, until it solves the stage; writes base + shift k to state. */
  solve(t: number, base: Float64Array, k: Float64Array, state: Float64Array): Steps<NewtonOutcome>;
  /** Overwrites v by the solution of the linear system of the matrix. */
  filter(v: Float64Array): Pending | undefined;
  /** Told that the last attempt was accepted. */
  accept(): void;
  /** Told that the Jacobian has jumped. */
  restart(): void;
}

/** Allowed error of the iteration, where 1 is that of the step. */
const TOLERANCE = 0.05;
const MAXIMUM_ITERATIONS = 10;
/** A matrix is renewed when the shift has changed by more than this factor, */
const LARGEST_SHIFT_RATIO = 1.3;
/** when a correction was more than this multiple of the one before it, */
const SLOW_CONVERGENCE = 0.2;
/** and after this many steps in any case. */
const LONGEST_LIFE = 20;
/** Smallest multiple of its first correction that a stage is taken to leave as its error. */
const SMALLEST_GUESS = 1e-3;
/** Corrections, relative to the state, that may be nothing but rounding. */
const ROUNDING = 10 * Number.EPSILON;

/**
 * Simplified Newton iteration with the stopping rule of Hairer and Wanner, Solving Ordinary
 * Differential Equations II, section IV.8: when corrections shrink by the factor rate, the error that
 * is left is rate / (1 - rate) times the last one. One matrix serves all stages, and as many steps as
 * the iteration converges well in; the corrections by a matrix of another shift are scaled by
 * 2 / (1 + shift / its shift), as in CVODE (Hindmarsh et al. 2005, ACM TOMS 31, 363, section 2.1).
 */
export function simplifiedNewton(
  system: System,
  norm: ErrorNorm,
  statistics: Statistics,
): SimplifiedNewton {
  const { operations } = system;
  const { weights } = norm;
  const solver = system.linearSolver();
  const jacobian = solver.place?.jacobian ?? system.vector(system.pattern.rowIdx.length);
  const correction = solver.place?.right ?? system.vector(system.size);
  let time = 0;
  let origin: Float64Array = correction;
  let shift = 0;
  let tolerance = TOLERANCE;
  let jacobianIsCurrent = false;
  let matrixShift = 0;
  let matrixAge = 0;
  let outdated = true;
  /** Error left after a correction, as a multiple of it. */
  let remainder = 1;

  function* renew(): Steps<boolean> {
    const evaluation = jacobianIsCurrent ? undefined : system.jacobian(time, origin, jacobian);
    if (evaluation !== undefined) yield evaluation;
    jacobianIsCurrent = true;
    matrixShift = shift;
    matrixAge = 0;
    remainder = 1;
    const factorization = solver.factorize(shift, jacobian);
    if (factorization !== undefined) yield factorization;
    outdated = !solver.regular;
    return !outdated;
  }

  return {
    begin: (t, y, newShift) => {
      time = t;
      origin = y;
      shift = newShift;
      tolerance = Math.max(TOLERANCE, ROUNDING * norm.of(y));
      const ratio = shift / matrixShift;
      const drifted = ratio > LARGEST_SHIFT_RATIO || ratio < 1 / LARGEST_SHIFT_RATIO;
      return outdated || drifted || matrixAge >= LONGEST_LIFE;
    },
    isCurrent: () => jacobianIsCurrent && matrixShift === shift,
    renew,
    *solve(t, base, k, state) {
      const scale = 2 / (1 + shift / matrixShift);
      let previous = Infinity;
      // What the stage before left is no more than a guess for this one.
      remainder = power(Math.max(remainder, SMALLEST_GUESS), 0.8);
      operations.addMultiple(base, shift, k, state);
      for (let left = MAXIMUM_ITERATIONS - 1; ; left--) {
        const evaluation = system.derivative(t, state, correction);
        if (evaluation !== undefined) yield evaluation;
        if (!operations.subtract(k, correction)) return "non-finite";
        const solution = solver.solve(correction);
        if (solution !== undefined) yield solution;
        statistics.newtonIterations++;
        const size =
          scale * shift * operations.improve(k, scale, correction, base, shift, state, weights);
        if (!(size < Infinity)) return "diverged";
        const rate = size / previous;
        if (rate > 0) {
          if (rate > SLOW_CONVERGENCE) outdated = true;
          if (!(rate < 1) || (wholePower(rate, left) / (1 - rate)) * size > tolerance)
            return "diverged";
          remainder = rate / (1 - rate);
        }
        if (remainder * size <= tolerance) return "converged";
        previous = size;
      }
    },
    filter: (v) => solver.solve(v),
    accept: () => {
      matrixAge++;
      jacobianIsCurrent = false;
    },
    restart: () => {
      outdated = true;
      jacobianIsCurrent = false;
    },
  };
}

/** base ** exponent, for a small whole exponent. */
function wholePower(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product *= base;
  return product;
}
