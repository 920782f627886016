import { highestOrder, nordsieckArray } from "../../vectors/operations.js";
import type { Steps } from "../evaluator.js";
import { initialStep } from "../initial-step.js";
import type { Integrator, Method, MethodSettings, StepFailure, System } from "../method.js";
import { power } from "../power.js";
import { bdfCoefficients, setBdfCoefficients } from "./coefficients.js";
import { newtonIteration, type ImplicitStep, type NewtonOutcome } from "./newton.js";
import { evaluateNordsieck } from "./nordsieck.js";
import { lowerOrder, raiseOrder } from "./order-change.js";
import {
  chooseStep,
  ratioAfterDivergence,
  ratioAfterError,
  ratioAtLowerOrder,
  type EstimatedErrors,
} from "./step-selection.js";

/** Share of the error test that the error of Newton's iteration may take; CVODE allows 0.1. */
const newtonShare = 0.05;
/** Failures of one step's error test after which its order is lowered. */
const failuresPerOrder = 3;
/** Steps without a choice of order after the order was lost altogether. */
const stepsAfterRestart = 10;

const failureOf: Readonly<Record<Exclude<NewtonOutcome, "converged">, StepFailure>> = {
  diverged: "newton-diverged",
  singular: "singular-matrix",
  "not-finite": "non-finite-derivative",
};

/** Backward differentiation formulas of order 1 to 5 with variable steps. */
export const bdf: Method = {
  name: "bdf",
  order: highestOrder,
  description:
    "variable-order, variable-step BDF in fixed-leading-coefficient form, as in CVODE " +
    "(Hindmarsh et al. 2005, ACM TOMS 31, 363)",
  implicit: true,
  fixedStep: false,
  multistep: true,
  start: (system, settings) => startBdf(system, settings),
};

function startBdf(system: System, settings: MethodSettings): Integrator {
  if (settings.fixedStep === true) {
    throw new RangeError("bdf has no fixed step: expected a method of one step");
  }
  const { size, vector, operations } = system;
  const { norm, statistics, maximumStep, maximumAttempts } = settings;
  const z = nordsieckArray(vector, size);
  const coefficients = bdfCoefficients(vector(highestOrder + 1));
  const newton = newtonIteration(system, norm, statistics);
  const steps = new Float64Array(highestOrder + 1);
  const state = z[0]!;
  state.set(settings.initial);
  let lastScaleAbove = 0;
  // Time is counted from the last fresh start, so that steps may be shorter than rounding of the time.
  let origin = settings.start;
  let elapsed = 0;
  let time = settings.start;
  let previousTime = settings.start;
  let order = 1;
  /** Zero until the first step from a new state. */
  let h = 0;
  let given = settings.initialStep;
  /** Steps until the order may change. */
  let untilChoice = 2;
  let next = { order: 1, ratio: 1 };
  /** Of the last attempt that failed, since a step was accepted at once. */
  let failure: StepFailure = "step-too-small";

  function* begin(): Steps<StepFailure | undefined> {
    origin = time;
    elapsed = 0;
    norm.update(state);
    h =
      given ??
      (yield* initialStep(system, 1, { ...settings, start: time, initial: state }, [
        z[1]!,
        z[2]!,
        z[3]!,
      ]));
    given = undefined;
    const evaluation = system.derivative(time, state, z[1]!);
    if (evaluation !== undefined) yield evaluation;
    if (!(h > 0) || !(norm.of(z[1]!) < Infinity)) return "non-finite-derivative";
    operations.rescale(z, 1, h);
    order = 1;
    untilChoice = 2;
    next = { order, ratio: 1 };
    steps.fill(0);
    newton.forget();
    return undefined;
  }

  function setStep(length: number): void {
    if (length !== h) operations.rescale(z, order, length / h);
    h = length;
  }

  function adoptChoice(stop: number): void {
    if (next.order < order) lowerOrder(z, order, h, steps);
    if (next.order > order) raiseOrder(z, order, h, steps, newton.lastCorrection);
    if (next.order !== order) {
      order = next.order;
      untilChoice = order + 1;
    }
    const wanted = Math.min(h * next.ratio, maximumStep);
    const rest = stop - origin - elapsed;
    // A step that would end just before the stop is stretched to it.
    setStep(wanted * (1 + 1e-6) >= rest ? rest : wanted);
    next = { order, ratio: 1 };
  }

  /** After repeated failures the history is not to be trusted: a lower order, or a fresh start. */
  function* retreat(): Steps<void> {
    if (order > 1) {
      lowerOrder(z, order, h, steps);
      order--;
      untilChoice = order + 1;
      setStep(h * ratioAtLowerOrder);
      return;
    }
    h *= ratioAtLowerOrder;
    untilChoice = stepsAfterRestart;
    const evaluation = system.derivative(time, state, z[1]!);
    if (evaluation !== undefined) yield evaluation;
    operations.rescale(z, 1, h);
  }

  function complete(error: number, hadFailures: boolean): void {
    statistics.steps++;
    operations.correct(z, order, coefficients.lambda, newton.correction);
    steps.copyWithin(1, 0);
    steps[0] = h;
    untilChoice--;
    if (hadFailures) {
      untilChoice = Math.max(untilChoice, 2);
      next = { order, ratio: 1 };
    } else {
      next = chooseStep(order, estimatedErrors(error), statistics.steps);
    }
    newton.accept();
    lastScaleAbove = coefficients.scaleAbove;
    norm.update(state);
  }

  /** Neighbouring orders are weighed only when the steps at this order are enough to judge by. */
  function estimatedErrors(same: number): EstimatedErrors {
    if (untilChoice > 0) return { same };
    untilChoice = 2;
    return {
      same,
      below: order > 1 ? norm.of(z[order]!) * coefficients.errorBelow : undefined,
      above: order < highestOrder ? errorAbove() : undefined,
    };
  }

  function errorAbove(): number {
    const share = (coefficients.scaleAbove / lastScaleAbove) * power(h / steps[1]!, order + 1);
    return (
      norm.ofDifference(newton.correction, share, newton.lastCorrection) * coefficients.errorAbove
    );
  }

  function* step(stop: number): Steps<StepFailure | undefined> {
    if (h === 0) {
      const failed = yield* begin();
      if (failed !== undefined) return failed;
    }
    adoptChoice(stop);
    let errorFailures = 0;
    let before: ImplicitStep["before"] = "accepted";
    for (let attempt = 0; attempt < maximumAttempts; attempt++) {
      const target = origin + (elapsed + h);
      if (!(elapsed + h > elapsed)) return failure;
      operations.predict(z, order);
      setBdfCoefficients(coefficients, order, h, steps);
      const inverseLambda = 1 / coefficients.lambda[1]!;
      const outcome = yield* newton.solve({
        t: target,
        gamma: h * inverseLambda,
        predicted: z[0]!,
        slope: z[1]!,
        inverseLambda,
        tolerance: newtonShare / coefficients.error,
        before,
      });
      if (outcome !== "converged") {
        operations.retract(z, order);
        statistics.rejected++;
        statistics.convergenceFailures++;
        failure = failureOf[outcome];
        before = "not-converged";
        setStep(h * ratioAfterDivergence);
        continue;
      }
      const error = newton.correctionNorm() * coefficients.error;
      if (error <= 1) {
        previousTime = time;
        elapsed += h;
        time = Math.abs(stop - target) <= 4 * Number.EPSILON * Math.abs(stop) ? stop : target;
        if (before === "accepted") failure = "step-too-small";
        complete(error, before !== "accepted");
        return undefined;
      }
      operations.retract(z, order);
      statistics.rejected++;
      statistics.errorTestFailures++;
      errorFailures++;
      failure = "step-too-small";
      before = "error-too-large";
      if (errorFailures < failuresPerOrder) {
        setStep(h * ratioAfterError(order, error, errorFailures));
      } else {
        yield* retreat();
      }
    }
    return failure;
  }

  return {
    get time() {
      return time;
    },
    get previousTime() {
      return previousTime;
    },
    state,
    get nextStep() {
      return h * next.ratio;
    },
    step,
    interpolate: (t, result) => evaluateNordsieck(z, order, (t - time) / h, result),
    interpolant: () => {
      const columns = z.slice(0, order + 1).map((column) => column.slice());
      const [end, length] = [time, h];
      return (t, result) =>
        evaluateNordsieck(columns, columns.length - 1, (t - end) / length, result);
    },
    restart: (from, at = time) => {
      state.set(from);
      if (at < time) previousTime = time = at;
      h = 0;
    },
  };
}
