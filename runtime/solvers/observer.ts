import { denseOutput } from "./dense-output.js";
import { watchEvents } from "./events.js";
import { projection, watchInvariants } from "./invariants.js";
import type { Integrator, Interpolant } from "./method.js";
import type { Problem, SolveOptions } from "./problem.js";
import { outputRecorder } from "./recorder.js";
import { watchSigns } from "./signs.js";
import type { EventOccurrence, Solution } from "./solution.js";

type Observed = Omit<Solution, "outcome" | "statistics">;

export interface Observer {
  /**
   * Takes in the last accepted step, and projects its state when that is asked for.
   *
   * @returns the event that ends the integration, if it has occurred.
   */
  observe(integrator: Integrator): EventOccurrence | undefined;
  report(): Observed;
}

/** Everything that a solution tells of the accepted steps. */
export function observer(
  { kernel, initial, span: [start], tolerances }: Problem,
  options: SolveOptions,
): Observer {
  const conserved = kernel.conserved ?? [];
  const invariants = watchInvariants(conserved, initial);
  const project = options.project === true ? projection(conserved, initial) : undefined;
  const signs = watchSigns(kernel.states, initial, tolerances);
  const watch = watchEvents(options.events ?? [], start, initial);
  const recorder = outputRecorder(options.times, start, initial, project);
  const events: EventOccurrence[] = [];
  const ends: number[] = [];
  const interpolants: Interpolant[] = [];
  let final = { time: start, state: initial };
  return {
    observe: (integrator) => {
      const { time, state } = integrator;
      project?.(state);
      invariants.record(state);
      signs.record(time, state);
      if (options.dense === true) {
        ends.push(time);
        interpolants.push(integrator.interpolant());
      }
      const { occurrences, terminal } = watch.look(integrator);
      events.push(...occurrences);
      final = terminal ?? { time, state };
      recorder.record(integrator, final.time);
      return terminal;
    },
    report: () => ({
      ...recorder.result(),
      final: { time: final.time, state: final.state.slice() },
      drift: invariants.drift(final.state),
      events,
      warnings: signs.warnings(),
      ...(options.dense === true
        ? { dense: denseOutput(start, final.time, initial, { ends, interpolants }) }
        : {}),
    }),
  };
}
