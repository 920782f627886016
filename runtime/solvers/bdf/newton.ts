import type { ErrorNorm } from "../error-norm.js";
import type { Steps } from "../evaluator.js";
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
  /** y - predicted of the last solve; */
  readonly correction: Float64Array;
  /** that of the last step that was accepted. */
  readonly lastCorrection: Float64Array;
  /** Its norm. */
  correctionNorm(): number;
  solve(step: ImplicitStep): Steps<NewtonOutcome>;
  /** Told that the step of the last solve was accepted. */
  accept(): void;
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
  const { size, vector, operations } = system;
  const { weights } = norm;
  const solver = system.linearSolver();
  const jacobian = solver.place?.jacobian ?? vector(system.pattern.rowIdx.length);
  const update = solver.place?.right ?? vector(size);
  let correction = vector(size);
  let lastCorrection = vector(size);
  const atPrediction = vector(size);
  const derivative = vector(size);
  const y = vector(size);
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

  /** Applies the solution of the linear system; gives the norm of the change. */
  function applyUpdate({ gamma, predicted }: ImplicitStep): number {
    // Of all multiples of the solution for another gamma this one errs least (Hindmarsh et al. 2005).
    const relaxation = 2 / (1 + gamma / factorizedGamma);
    statistics.newtonIterations++;
    return (
      relaxation * operations.improve(correction, relaxation, update, predicted, 1, y, weights)
    );
  }

  /** What has become of the iteration; undefined when it is to go on. */
  function judge(
    iteration: number,
    updateNorm: number,
    lastNorm: number,
    tolerance: number,
  ): NewtonOutcome | undefined {
    if (!(updateNorm < Infinity)) return "not-finite";
    if (iteration > 0) rate = Math.max(rateMemory * rate, updateNorm / lastNorm);
    if (updateNorm * Math.min(1, rate) <= tolerance) {
      correctionNorm = iteration === 0 ? updateNorm : norm.of(correction);
      return "converged";
    }
    const diverges = iteration > 0 && updateNorm > divergence * lastNorm;
    return diverges || iteration === maximumIterations - 1 ? "diverged" : undefined;
  }

  return {
    get correction() {
      return correction;
    },
    get lastCorrection() {
      return lastCorrection;
    },
    correctionNorm: () => correctionNorm,
    accept: () => {
      [correction, lastCorrection] = [lastCorrection, correction];
    },
    forget: () => {
      factorizedGamma = NaN;
    },
    *solve(step) {
      const { t, gamma, predicted, slope, inverseLambda, tolerance } = step;
      let isRenewed = isStale(step);
      const evaluation = system.derivative(t, predicted, atPrediction);
      if (evaluation !== undefined) yield evaluation;
      if (isRenewed && !(yield* renew(step))) return "singular";
      correction.fill(0);
      let f = atPrediction;
      let lastNorm = 0;
      for (let iteration = 0; ;) {
        operations.residual(gamma, f, inverseLambda, slope, correction, update);
        const solution = solver.solve(update);
        if (solution !== undefined) yield solution;
        const updateNorm = applyUpdate(step);
        const outcome = judge(iteration, updateNorm, lastNorm, tolerance);
        if (outcome === "converged" || (outcome !== undefined && isRenewed)) return outcome;
        if (outcome === undefined) {
          const next = system.derivative(t, y, derivative);
          if (next !== undefined) yield next;
          f = derivative;
          lastNorm = updateNorm;
          iteration++;
        } else {
          isRenewed = true;
          if (!(yield* renew(step))) return "singular";
          correction.fill(0);
          f = atPrediction;
          iteration = 0;
        }
      }
    },
  };
}
