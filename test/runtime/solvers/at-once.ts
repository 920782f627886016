import type { Steps } from "../../../runtime/solvers/evaluator.js";
import type { Integrator, OneStepRun } from "../../../runtime/solvers/method.js";

/** What steps give that never have to wait. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  const { done, value } = steps.next();
  if (done !== true) throw new Error("an evaluation is pending");
  return value;
}

/** An integrator, or a run, whose evaluations are never pending. */
export type AtOnce<T> = {
  readonly [Name in keyof T]: T[Name] extends (...values: infer Values) => Steps<infer Result>
    ? (...values: Values) => Result
    : T[Name];
};

export function integratorAtOnce(integrator: Integrator): AtOnce<Integrator> {
  return Object.create(integrator, {
    step: { value: (stop: number) => atOnce(integrator.step(stop)) },
  }) as AtOnce<Integrator>;
}

export function runAtOnce(run: OneStepRun): AtOnce<OneStepRun> {
  return {
    ...run,
    attempt: (t, h, y, next) => atOnce(run.attempt(t, h, y, next)),
  };
}
