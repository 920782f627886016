import { diagnose } from "./diagnosis.js";
import { errorNorm } from "./error-norm.js";
import type { Evaluator, Pending } from "./evaluator.js";
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
  const observed = observer(problem, options);
  const integrator = findMethod(options.method).start(system, {
    start,
    end,
    initial,
    norm: errorNorm(tolerances, kernel.states.length, system),
    initialStep: options.initialStep,
    maximumStep: options.maximumStep ?? Infinity,
    maximumAttempts: maximumSteps,
    statistics,
  });
  let outcome: Outcome | undefined;
  for (const stop of stopsOf(problem)) {
    system.stayBefore(stop);
    while (outcome === undefined && integrator.time < stop) {
      outcome = limitReached(integrator.time);
      if (outcome !== undefined) break;
      const failure = yield* integrator.step(stop);
      outcome = failure === undefined ? accepted() : failed(failure);
      if (integrator.time > start) yield progress();
    }
    if (outcome !== undefined) break;
    if (!(inputs instanceof Float64Array) && inputs.discontinuous) {
      integrator.restart(integrator.state);
    }
  }
  statistics.seconds.total = (clock() - began) / 1000;
  return { outcome: outcome ?? { kind: "completed" }, statistics, ...observed.report() };

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
    const event = observed.observe(integrator);
    options.onProgress?.(progress());
    return event && { kind: "event", name: event.name, time: event.time };
  }

  function progress(): Progress {
    return { time: integrator.time, steps: statistics.steps };
  }
}

/** Where steps have to end: the kinks of the inputs within the span, and its end. */
function stopsOf({ inputs, span: [start, end] }: Problem): number[] {
  const kinks = inputs instanceof Float64Array ? [] : Array.from(inputs.kinks);
  return [...kinks.filter((kink) => kink > start && kink < end), end];
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
