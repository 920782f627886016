import { denseOutput, type StepRecord } from "./dense-output.js";
import type { StepView } from "./events/crossings.js";
import type { Instant } from "./events/instant.js";
import { watchEvents } from "./events/watch.js";
import { watchedEvents } from "./events/watched-events.js";
import { projection, watchInvariants } from "./invariants.js";
import type { Integrator } from "./method.js";
import type { Problem, SolveOptions } from "./problem.js";
import { outputRecorder, type OutputRow } from "./recorder.js";
import { watchSigns } from "./signs.js";
import type { EventOccurrence, Solution } from "./solution.js";

type Observed = Omit<Solution, "outcome" | "statistics">;

/** What was seen of a step. */
export interface Observation {
  /** Where states were set or the integration ends, when that is within the step. */
  readonly instant: Instant | undefined;
  /** Where the integration was stopped by who observes it. */
  readonly stopped: OutputRow | undefined;
}

export interface Observer {
  /** Whether the integration is to stop at its start. */
  start(): boolean;
  /** Where the next step has to end at the latest, for events whose time is known. */
  nextStop(time: number): number;
  /** Takes in the last accepted step, and projects its state when that is asked for. */
  observe(integrator: Integrator): Observation;
  report(): Observed;
}

/**
 * Everything that a solution tells of the accepted steps.
 *
 * @param problem its kernel is that whose events are evaluated
 * @param ratesAt gives the staged buffer at a time
 * @throws RangeError for times of events that make no sense
 */
export function observer(
  { kernel, initial, span: [start], tolerances }: Problem,
  options: SolveOptions,
  ratesAt: (t: number) => Float64Array,
): Observer {
  const conserved = kernel.conserved ?? [];
  const invariants = watchInvariants(conserved, initial);
  let project = options.project === true ? projection(conserved, initial) : undefined;
  // Only amounts have a sign that is known.
  const signs = kernel.meta.options.state && watchSigns(kernel.states, initial, tolerances);
  const watched = watchedEvents(kernel, options.events ?? [], ratesAt, start, initial);
  const watch = watchEvents(watched, start, initial);
  const recorder = outputRecorder(
    options.times,
    { time: start, state: initial },
    stateAt,
    options.observe,
  );
  const events: EventOccurrence[] = [];
  const pieces: StepRecord = { ends: [], interpolants: [], jumps: new Map() };
  let final: OutputRow = { time: start, state: initial };

  function stateAt(step: StepView, time: number): Float64Array {
    const state = step.state.slice();
    if (time < step.time) {
      step.interpolate(time, state);
      project?.(state);
    }
    return state;
  }

  /** Conserved sums are from now on those that an instant left. */
  function conserveFrom({ state }: Instant): void {
    invariants.startFrom(state);
    if (project !== undefined) project = projection(conserved, state);
  }

  return {
    start: recorder.start,
    nextStop: watch.nextStop,
    observe: (integrator) => {
      project?.(integrator.state);
      const { occurrences, instant } = watch.look(integrator, (t) => stateAt(integrator, t));
      const time = instant?.time ?? integrator.time;
      const before = instant?.occurrences[0]?.state ?? integrator.state;
      invariants.record(before);
      signs?.record(time, before);
      if (options.dense === true) {
        pieces.ends.push(time);
        pieces.interpolants.push(integrator.interpolant());
        if (instant?.resets === true) pieces.jumps.set(time, instant.state);
      }
      const stopped = recorder.record(integrator, time, instant?.state);
      events.push(...occurrences.filter((each) => each.time <= (stopped ?? { time }).time));
      final = stopped ?? instant ?? { time, state: integrator.state };
      if (instant?.resets === true) conserveFrom(instant);
      return { instant, stopped };
    },
    report: () => ({
      ...recorder.result(),
      final: { time: final.time, state: final.state.slice() },
      drift: invariants.drift(final.state),
      events,
      warnings: signs?.warnings() ?? [],
      ...(options.dense === true ? { dense: denseOutput(start, final.time, initial, pieces) } : {}),
    }),
  };
}
