import type { ErrorNorm } from "../error-norm.js";
import type { Pending, Steps } from "../evaluator.js";
import type { System } from "../method.js";
import type { Statistics } from "../solution.js";

/** What one implicit step asks: y with (y - predicted) - gamma f(t, y) + slope / lambda_1 = 0. */
export interface ImplicitStep {
  readonly t: number;
  /** h / lambda_1. */
  readonly gamma: number;
  readonly predicted: Float64Array;
  /** Second column of the predicted Nordsieck array, h dy/dt. */
  readonly slope: Float64Array;
  readonly inverseLambda: number;
  /** Iterations end when the estimated error of the iteration, in the norm, falls below. */
  readonly tolerance: number;
  /** What became of the attempt before this one at the same step. */
  readonly before: "accepted" | "error-too-large" | "not-converged";
}

export type NewtonOutcome = "converged" | "diverged" | "singular" | "not-finite";

export interface NewtonIteration {
  /** y - predicted of the last solve. */
  readonly correction: Float64Array;
  /** Its norm. */
  correctionNorm(): number;
  solve(step: ImplicitStep): Steps<NewtonOutcome>;
  /** The next step starts anew: neither Jacobian nor factorisation are of use. */
  forget(): void;
}

/** Iterations before an attempt counts as diverged. */
const maximumIterations = 3;
/** Steps after which Jacobian and factorisation are renewed in any case. */
const lifetime = 15;
/** Relative change of gamma that asks for renewal. */
const gammaTolerance = 0.25;
/** Decay of the estimated rate of convergence, and growth of a correction that means divergence. */
const rateMemory = 0.3;
const divergence = 2;

/**
 * Modified Newton iteration that keeps the factorisation of I - gamma J over many steps, as long as it
 * converges: the strategy of VODE (Brown, Byrne & Hindmarsh 1989, SIAM J. Sci. Stat. Comput. 10, 1038)
 * and CVODE (Hindmarsh et al. 2005, ACM TOMS 31, 363, section 2.1).
 *
 * Those keep the Jacobian longer than the factorisation. An analytic Jacobian costs little beside a
 * factorisation, so here every factorisation gets a new one: on the large networks of docs/benchmarks.md
 * that saves a quarter of the steps and two fifths of the factorisations, because what Newton's
 * iteration leaves undone is noise to the choice of the step.
 */
export function newtonIteration(
  system: System,
  norm: ErrorNorm,
  statistics: Statistics,
): NewtonIteration {
  const { size } = system;
  const solver = system.linearSolver();
  const jacobian = system.vector(system.pattern.rowIdx.length);
  const correction = system.vector(size);
  const atPrediction = system.vector(size);
  const derivative = system.vector(size);
  const y = system.vector(size);
  const update = system.vector(size);
  let correctionNorm = 0;
  let factorizedGamma = NaN;
  let factorizedAt = 0;
  let rate = 1;

  function isStale({ gamma, before }: ImplicitStep): boolean {
    return (
      !(Math.abs(gamma / factorizedGamma - 1) <= gammaTolerance) ||
      before === "not-converged" ||
      statistics.steps >= factorizedAt + lifetime
    );
  }

  /** New Jacobian and factorisation; false when the matrix is singular. */
  function* renew({ t, gamma, predicted }: ImplicitStep): Steps<boolean> {
    const evaluation = system.jacobian(t, predicted, jacobian);
    if (evaluation !== undefined) yield evaluation;
    rate = 1;
    factorizedAt = statistics.steps;
    const factorization = solver.factorize(gamma, jacobian);
    if (factorization !== undefined) yield factorization;
    factorizedGamma = solver.regular ? gamma : NaN;
    return solver.regular;
  }

  /** Solves for the next correction of y. */
  function solveForUpdate(step: ImplicitStep, f: Float64Array): Pending | undefined {
    const { gamma, slope, inverseLambda } = step;
    for (let i = 0; i < size; i++) {
      update[i] = gamma * f[i]! - inverseLambda * slope[i]! - correction[i]!;
    }
    statistics.newtonIterations++;
    return solver.solve(update);
  }

  /** Applies the update; gives its norm. */
  function applyUpdate({ gamma }: ImplicitStep): number {
    // Of all multiples of the solution for another gamma this one errs least (Hindmarsh et al. 2005).
    const relaxation = 2 / (1 + gamma / factorizedGamma);
    for (let i = 0; i < size; i++) {
      update[i]! *= relaxation;
      correction[i]! += update[i]!;
    }
    return norm.of(update);
  }

  function* iterate(step: ImplicitStep): Steps<NewtonOutcome> {
    const { t, predicted, tolerance } = step;
    correction.fill(0);
    let lastNorm = 0;
    for (let iteration = 0; ; iteration++) {
      const solution = solveForUpdate(step, iteration === 0 ? atPrediction : derivative);
      if (solution !== undefined) yield solution;
      const updateNorm = applyUpdate(step);
      if (!(updateNorm < Infinity)) return "not-finite";
      if (iteration > 0) rate = Math.max(rateMemory * rate, updateNorm / lastNorm);
      if (updateNorm * Math.min(1, rate) <= tolerance) {
        correctionNorm = iteration === 0 ? updateNorm : norm.of(correction);
        return "converged";
      }
      if (iteration > 0 && updateNorm > divergence * lastNorm) return "diverged";
      if (iteration === maximumIterations - 1) return "diverged";
      lastNorm = updateNorm;
      for (let i = 0; i < size; i++) y[i] = predicted[i]! + correction[i]!;
      const evaluation = system.derivative(t, y, derivative);
      if (evaluation !== undefined) yield evaluation;
    }
  }

  return {
    correction,
    correctionNorm: () => correctionNorm,
    forget: () => {
      factorizedGamma = NaN;
    },
    *solve(step) {
      const stale = isStale(step);
      const evaluation = system.derivative(step.t, step.predicted, atPrediction);
      if (evaluation !== undefined) yield evaluation;
      if (!stale) {
        const outcome = yield* iterate(step);
        if (outcome === "converged") return outcome;
      }
      return (yield* renew(step)) ? yield* iterate(step) : "singular";
    },
  };
}
