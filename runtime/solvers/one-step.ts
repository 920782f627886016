import type { Steps } from "./evaluator.js";
import { initialStep } from "./initial-step.js";
import type {
  Integrator,
  Method,
  MethodSettings,
  OneStepRun,
  OneStepScheme,
  StepFailure,
  System,
} from "./method.js";
import {
  LARGEST_GROWTH,
  limited,
  predictive,
  proportionalIntegral,
  rejectionFactor,
  steadyFactor,
} from "./step-control.js";

/** A step is stretched by up to this factor when that brings it to the stop. */
const STRETCH = 1.05;
/** Lengths that differ by less than this, relatively, differ by rounding. */
const ROUNDING = 1e-10;
/** A step that could not be judged is shortened by this factor. */
const BLIND_SHORTENING = 0.25;
/** Below this a length has lost its digits. */
const SMALLEST_NORMAL = 2 ** -1022;

/**
 * Makes a method of a one-step scheme. A step is accepted when the norm of its estimated error, which
 * the scheme weighs with the larger of the states at its two ends, is at most 1; its length follows
 * the estimates by the controllers of step-control.ts. A step that met a derivative or a state that is
 * not finite, or a nonlinear system that it could not solve, is repeated at a quarter of its length. With
 * a fixed step, which schemes without an estimate always have and others on request, whatever is finite
 * is accepted, and otherwise the method gives up; steps are shorter only where they end at a stop.
 *
 * A restart keeps the length of the next step, which the estimate of its error corrects if need be,
 * and the interpolant of the last step.
 */
export function oneStepMethod(scheme: OneStepScheme): Method {
  const { name, order, description, implicit, fixedStep, factorizesEveryAttempt } = scheme;
  return {
    name,
    order,
    description,
    implicit,
    fixedStep,
    ...(factorizesEveryAttempt && { factorizesEveryAttempt }),
    start: (system, settings) => integrator(scheme, system, settings),
  };
}

function integrator(scheme: OneStepScheme, system: System, settings: MethodSettings): Integrator {
  const { norm, maximumStep, maximumAttempts, statistics } = settings;
  const { errorOrder } = scheme;
  const fixedStep = scheme.fixedStep || settings.fixedStep === true;
  const { operations } = system;
  const control = scheme.implicit ? predictive(errorOrder) : proportionalIntegral(errorOrder);
  // The run keeps hold of both ends of the last step, so they are apart from the state.
  const from = system.vector(system.size);
  const to = system.vector(system.size);
  const state = system.vector(system.size);
  state.set(settings.initial);
  let time = settings.start;
  let previousTime = time;
  /** Zero until it has been estimated. */
  let proposed = givenStep(scheme, settings);
  /** Error of the last attempt that was rejected, since a step was accepted at once. */
  let rejection = 1;
  const run = scheme.start(system, norm, statistics);

  function accept(h: number, error: number, end: number, repeated: boolean): void {
    statistics.steps++;
    run.accept();
    previousTime = time;
    time = end;
    state.set(to);
    if (!repeated) rejection = 1;
    if (fixedStep) return;
    const cutShort = h < proposed;
    if (cutShort) control.forget();
    const factor = cutShort ? steadyFactor(errorOrder, error) : control.accepted(h, error);
    // After a step cut short for the stop the next may have at once the length it would have had.
    const largestGrowth = Math.max(repeated ? 1 : LARGEST_GROWTH, proposed / h);
    proposed = Math.min(h * limited(factor, largestGrowth), maximumStep);
  }

  function reject(h: number, error: number): void {
    statistics.rejected++;
    rejection = error;
    if (Number.isFinite(error)) {
      statistics.errorTestFailures++;
      proposed = h * rejectionFactor(errorOrder, error);
    } else {
      statistics.convergenceFailures++;
      if (!fixedStep) proposed = h * BLIND_SHORTENING;
    }
  }

  function firstStep(): Steps<number> {
    const space = [from, to, system.vector(system.size)] as const;
    return initialStep(system, scheme.order, { ...settings, initial: state }, space);
  }

  function* step(stop: number): Steps<StepFailure | undefined> {
    if (proposed === 0) proposed = yield* firstStep();
    if (Number.isNaN(proposed)) return "non-finite-derivative";
    from.set(state);
    for (let attempt = 0; attempt < maximumAttempts; attempt++) {
      const rest = stop - time;
      const h = fixedStep ? fixedLength(proposed, rest) : length(proposed, rest, maximumStep);
      if (time + h === time || h < SMALLEST_NORMAL) break;
      let error = yield* run.attempt(time, h, from, to);
      // A finite error may hide a state that is not.
      if (error < Infinity && !operations.isFinite(to)) error = NaN;
      if (error <= 1 || (fixedStep && Number.isFinite(error))) {
        accept(h, error, h === rest ? stop : time + h, attempt > 0);
        return undefined;
      }
      reject(h, error);
      if (fixedStep) break;
    }
    return reason(rejection);
  }

  return {
    get time() {
      return time;
    },
    get previousTime() {
      return previousTime;
    },
    get nextStep() {
      return proposed;
    },
    state,
    step,
    interpolate: (t, result) => {
      if (time === previousTime) result.set(state);
      else run.interpolate((t - previousTime) / (time - previousTime), result);
    },
    interpolant: () => keptInterpolant(run, previousTime, time),
    restart: (restarted, at = time) => {
      state.set(restarted);
      if (at < time) previousTime = time = at;
      control.forget();
      run.restart();
    },
  };
}

function keptInterpolant(run: OneStepRun, start: number, end: number): Integrator["interpolate"] {
  const within = run.interpolant();
  return (t, result) => within((t - start) / (end - start), result);
}

/** Zero when the first step is to be estimated. */
function givenStep(scheme: OneStepScheme, settings: MethodSettings): number {
  const given = settings.initialStep;
  if (given === undefined) {
    if (scheme.fixedStep || settings.fixedStep === true) {
      throw new RangeError(`${scheme.name} has a fixed step: give its length`);
    }
    return 0;
  }
  if (!(given > 0 && given < Infinity)) {
    throw new RangeError(`expected an initial step that is positive and finite, found ${given}`);
  }
  return Math.min(given, settings.maximumStep);
}

/** Length of the next step such that no tiny step remains before the stop. */
function length(proposed: number, rest: number, maximum: number): number {
  if (rest <= proposed * STRETCH && rest <= maximum * (1 + ROUNDING)) return rest;
  return rest < 2 * proposed ? rest / 2 : proposed;
}

function fixedLength(proposed: number, rest: number): number {
  return rest <= proposed * (1 + ROUNDING) ? rest : proposed;
}

function reason(error: number): StepFailure {
  if (Number.isNaN(error)) return "non-finite-derivative";
  return error === Infinity ? "newton-diverged" : "step-too-small";
}
