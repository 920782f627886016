import { errorNorm } from "../../../runtime/solvers/error-norm.js";
import type { OneStepRun, OneStepScheme } from "../../../runtime/solvers/method.js";
import type { Statistics } from "../../../runtime/solvers/solution.js";
import { runAtOnce, type AtOnce } from "./at-once.js";
import { countingSystem, largestDifference, noWork } from "./scalar-systems.js";
import type { SolvedProblem, TestProblem } from "./scalar-systems.js";

/** Starts a scheme with a norm in which Newton's iteration has to converge to rounding. */
export function startScheme(
  scheme: OneStepScheme,
  problem: TestProblem,
  tolerance = 1e-13,
): { readonly run: AtOnce<OneStepRun>; readonly statistics: Statistics } {
  const statistics = noWork();
  const norm = errorNorm({ relative: tolerance, absolute: tolerance }, problem.initial.length);
  const run = scheme.start(countingSystem(problem, statistics), norm, statistics);
  return { run: runAtOnce(run), statistics };
}

export interface EqualStepErrors {
  /** Largest error at the end. */
  readonly end: number;
  /** Largest error at inner points of the steps, by the interpolant. */
  readonly inner: number;
  /** Largest norm of an estimated error. */
  readonly estimate: number;
}

/** Accepts so many equal steps whatever their errors. */
export function equalSteps(
  scheme: OneStepScheme,
  problem: SolvedProblem,
  count: number,
): EqualStepErrors {
  const { run } = startScheme(scheme, problem);
  const h = (problem.end - problem.start) / count;
  let [from, to] = [Float64Array.from(problem.initial), Float64Array.from(problem.initial)];
  const state = from.slice();
  let [inner, estimate] = [0, 0];
  for (let step = 0; step < count; step++) {
    const t = problem.start + step * h;
    estimate = Math.max(estimate, run.attempt(t, h, from, to));
    run.accept();
    for (const theta of [0.2, 0.4, 0.6, 0.8]) {
      run.interpolate(theta, state);
      inner = Math.max(inner, largestDifference(state, problem.solution(t + theta * h)));
    }
    [from, to] = [to, from];
  }
  return { end: largestDifference(from, problem.solution(problem.end)), inner, estimate };
}
