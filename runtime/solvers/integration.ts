import { diagnose } from "./diagnosis.js";
import { errorNorm } from "./error-norm.js";
import type { Evaluator, Pending } from "./evaluator.js";
import type { Instant } from "./events/instant.js";
import { watchRecurrence } from "./events/recurrence.js";
import type { StepFailure } from "./method.js";
import { observer } from "./observer.js";
import type { Problem, Progress, SolveOptions } from "./problem.js";
import type { Outcome, Solution, Statistics } from "./solution.js";
import { kernelSystem } from "./system.js";
import { findMethod, validate } from "./validation.js";

const defaultMaximumSteps = 1_000_000;

/**
 * Integrates a problem step by step.
 *
 * @returns a generator that yields after every accepted step, and whatever work is pending, and returns
 *   the solution.
 * @throws RangeError as solve does, before the first step.
 */
export function* integration(
  problem: Problem,
  options: SolveOptions,
  evaluator: Evaluator,
): Generator<Progress | Pending, Solution, void> {
  validate(problem, options);
  const { kernel, initial, inputs, tolerances } = problem;
  const [start, end] = problem.span;
  const maximumSteps = options.maximumSteps ?? defaultMaximumSteps;
  const clock = options.clock ?? (() => 0);
  const began = clock();
  const statistics = emptyStatistics();
  const system = kernelSystem(problem, evaluator, statistics, clock);
  const observed = observer(
    { ...problem, kernel: evaluator.kernel ?? kernel },
    options,
    system.ratesAt,
  );
  const method = findMethod(options.method);
  const recurrence = watchRecurrence(start, method.multistep === true);
  const integrator = method.start(system, {
    start,
    end,
    initial,
    norm: errorNorm(tolerances, kernel.states.length, system),
    initialStep: options.initialStep,
    fixedStep: options.fixedStep === true,
    maximumStep: options.maximumStep ?? Infinity,
    maximumAttempts: maximumSteps,
    statistics,
  });
  const nextKink = kinksOf(problem);
  let outcome: Outcome | undefined = observed.start()
    ? { kind: "stopped", time: start }
    : undefined;
  while (outcome === undefined && integrator.time < end) {
    const { time } = integrator;
    const stop = Math.min(end, nextKink(time), observed.nextStop(time));
    system.stayBefore(stop);
    outcome = yield* advance(stop);
    if (outcome === undefined && !(inputs instanceof Float64Array) && inputs.discontinuous) {
      integrator.restart(integrator.state);
    }
  }
  statistics.seconds.total = (clock() - began) / 1000;
  return { outcome: outcome ?? { kind: "completed" }, statistics, ...observed.report() };

  /** Integrates up to a time, unless something ends the integration before. */
  function* advance(stop: number): Generator<Progress | Pending, Outcome | undefined, void> {
    while (integrator.time < stop) {
      const limit = limitReached(integrator.time);
      if (limit !== undefined) return limit;
      const lookOut = recurrence.lookOut(integrator.time);
      const failure = yield* integrator.step(Math.min(stop, lookOut));
      const ended = failure === undefined ? accepted() : failed(failure);
      if (integrator.time > start) yield progress();
      if (ended !== undefined) return ended;
    }
    return undefined;
  }

  function limitReached(time: number): Outcome | undefined {
    if (options.signal?.aborted === true) return { kind: "aborted", time };
    const steps = statistics.steps + statistics.rejected;
    return steps < maximumSteps ? undefined : { kind: "too-many-steps", time, steps };
  }

  function failed(reason: StepFailure): Outcome {
    return limitReached(integrator.time) ?? diagnose(reason, integrator, kernel, system);
  }

  /** Takes in a step; gives what ends the integration with it. */
  function accepted(): Outcome | undefined {
    const { instant, stopped } = observed.observe(integrator);
    const ended =
      stopped === undefined
        ? instant && happened(instant)
        : ({ kind: "stopped", time: stopped.time } as const);
    options.onProgress?.(progress());
    return ended;
  }

  /** Goes on from an instant, unless the integration ends there. */
  function happened({ time, state, crossings, resets, terminal }: Instant): Outcome | undefined {
    if (resets) integrator.restart(state, time);
    if (terminal !== undefined) return { kind: "event", name: terminal, time };
    const name = recurrence.record(time, crossings);
    return name === undefined ? undefined : { kind: "too-many-events", time, name };
  }

  function progress(): Progress {
    return { time: integrator.time, steps: statistics.steps };
  }
}

/** Gives the first kink of the inputs after a time, for ascending times; Infinity without one. */
function kinksOf({ inputs }: Problem): (time: number) => number {
  const kinks = inputs instanceof Float64Array ? inputs.subarray(0, 0) : inputs.kinks;
  let next = 0;
  return (time) => {
    while (next < kinks.length && kinks[next]! <= time) next++;
    return kinks[next] ?? Infinity;
  };
}

function emptyStatistics(): Statistics {
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
