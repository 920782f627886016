import type { Kernel } from "../kernel.js";
import type { SolveOptions, Tolerances } from "../solvers/problem.js";
import type { Failure, Outcome } from "../solvers/solution.js";
import { solveSync } from "../solvers/solve.js";
import { findMethod } from "../solvers/validation.js";
import { namesOf, unknownName } from "./names.js";
import { observationTimes } from "./observation-times.js";

/** Names of a kernel's values; literal ones where its type tells them. */
export type StateName<K extends Kernel> = K["states"][number];
export type InputName<K extends Kernel> = K["inputs"][number]["name"];
export type OutputName<K extends Kernel> = NonNullable<K["outputs"]>[number]["name"];

/** Sees a simulation at a time; the run stops there when it gives anything truthy. */
export type SimulationObserver<K extends Kernel> = (simulation: Simulation<K>) => unknown;

export interface SimulationOptions extends Pick<
  SolveOptions,
  "method" | "initialStep" | "fixedStep" | "maximumStep" | "maximumSteps"
> {
  /** Default: relative 1e-6, absolute 1e-12. */
  readonly tolerances?: Tolerances;
  /** Where time begins, in the kernel's unit; default 0. */
  readonly start?: number;
}

/** A kernel with a state that goes on in time. */
export interface Simulation<K extends Kernel = Kernel> {
  readonly kernel: K;
  readonly time: number;
  /** How the last run ended; undefined before the first. */
  readonly outcome: Exclude<Outcome, Failure> | undefined;
  /** @throws RangeError for a name that does not exist, with the nearest; as all that follow */
  state(name: StateName<K>): number;
  /** Sets a state at the present time; within an observer from there on. */
  setState(name: StateName<K>, value: number): void;
  /** NaN while it has neither a default nor a value. */
  input(name: InputName<K>): number;
  /** Sets an input from the present time on. Nothing is compiled anew. */
  setInput(name: InputName<K>, value: number): void;
  /** An output at the present time, of the state and the inputs as they are. */
  output(name: OutputName<K>): number;
  /** Observers are called in the order in which they were added. */
  addObserver(observer: SimulationObserver<K>): void;
  /**
   * Goes on to a time. Observers are called at the start, unless they were at that time before, at
   * multiples of the step after it, and at the end, be that a terminal event; a truthy return stops the
   * run, and observers after it are not called. What they set takes effect at that instant, where the integration starts afresh.
   *
   * With a fixed step of a method whose last stage is the first of the next step, as dopri5's, a run takes
   * one right-hand side fewer per step than it has stages, and one more: 181 for 30 steps of dopri5, where
   * an implementation that evaluates all seven stages takes 210.
   *
   * @param until later than the present time, in the kernel's unit of time
   * @param observerStep default: observed at the start and at the end alone; a fixed step, unless
   *   initialStep gives one, is as long
   * @returns the time reached: earlier when an observer or a terminal event has ended the run
   * @throws RangeError when a state or an input has no value, or an argument or option makes no sense
   * @throws SimulationError when the integration fails; the simulation then stands where it failed
   */
  simulate(until: number, observerStep?: number): number;
}

/** An integration that failed. */
export class SimulationError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`the integration failed at t = ${failure.time}: ${failure.kind}`);
    this.name = "SimulationError";
    this.failure = failure;
  }
}

const defaultTolerances: Tolerances = { relative: 1e-6, absolute: 1e-12 };

/**
 * Simulates a kernel from its initial values, with the defaults of its inputs.
 *
 * @throws RangeError when there is no such method
 */
export function createSimulation<const K extends Kernel>(
  kernel: K,
  { tolerances = defaultTolerances, start = 0, ...options }: SimulationOptions = {},
): Simulation<K> {
  const method = findMethod(options.method);
  const hasFixedStep = method.fixedStep || options.fixedStep === true;
  const stateNames = kernel.states;
  const inputNames = kernel.inputs.map(({ name }) => name);
  const outputNames = (kernel.outputs ?? []).map(({ name }) => name);
  const places = {
    state: namesOf(stateNames),
    input: namesOf(inputNames),
    output: namesOf(outputNames),
  };
  const y = Float64Array.from(kernel.initial ?? stateNames.map(() => NaN));
  const inputs = Float64Array.from(kernel.inputs, (input) => input.default ?? NaN);
  const outputs = new Float64Array(outputNames.length);
  const observers: SimulationObserver<K>[] = [];
  let time = start;
  let observedAt: number | undefined;
  let outcome: Exclude<Outcome, Failure> | undefined;
  let outputsAreKnown = false;
  /** Whether states or inputs were set since the integration last started. */
  let isChanged = false;
  let isRunning = false;

  function place(kind: keyof typeof places, name: string, known: readonly string[]): number {
    const found = places[kind].find(name);
    if (found === undefined) throw unknownName(kind, name, known);
    return found;
  }

  function changed(): void {
    isChanged = true;
    outputsAreKnown = false;
  }

  function moveTo(t: number, state: Float64Array): void {
    time = t;
    y.set(state);
    outputsAreKnown = false;
  }

  /** Calls observers; gives whether one of them stops the run. */
  function observe(): boolean {
    observedAt = time;
    return observers.some((observer) => Boolean(observer(simulation)));
  }

  /** Runs up to the last of some times, or to where an observer changes something or stops the run. */
  function run(times: Float64Array, fixed: number | undefined): "on" | "over" {
    const { initialStep = fixed, ...rest } = options;
    let isStopped = false;
    isChanged = false;
    const solution = solveSync(
      {
        kernel,
        inputs: inputs.slice(),
        initial: y.slice(),
        span: [time, times.at(-1)!],
        tolerances,
      },
      {
        ...rest,
        ...(initialStep !== undefined && { initialStep }),
        times,
        observe: (t, state) => {
          if (t === observedAt) return false;
          moveTo(t, state);
          isStopped = observe();
          return isStopped || isChanged;
        },
      },
    );
    const ended = solution.outcome;
    // States that an observer has set stay.
    if (ended.kind !== "stopped") moveTo(solution.final.time, solution.final.state);
    if (isFailure(ended)) throw new SimulationError(ended);
    outcome = ended;
    if (ended.kind === "event" && observedAt !== time) observe();
    return ended.kind === "stopped" && !isStopped ? "on" : "over";
  }

  const simulation: Simulation<K> = {
    kernel,
    get time() {
      return time;
    },
    get outcome() {
      return outcome;
    },
    state: (name) => y[place("state", name, stateNames)]!,
    setState: (name, value) => {
      y[place("state", name, stateNames)] = value;
      changed();
    },
    input: (name) => inputs[place("input", name, inputNames)]!,
    setInput: (name, value) => {
      inputs[place("input", name, inputNames)] = value;
      changed();
    },
    output: (name) => {
      const found = place("output", name, outputNames);
      if (!outputsAreKnown) kernel.observe?.(time, y, inputs, outputs);
      outputsAreKnown = true;
      return outputs[found]!;
    },
    addObserver: (observer) => void observers.push(observer),
    simulate: (until, observerStep = Infinity) => {
      if (isRunning) throw new RangeError("simulate was called by an observer of its own run");
      expectValues("state", stateNames, y);
      expectValues("input", inputNames, inputs);
      if (!(until > time && until < Infinity)) {
        throw new RangeError(`expected an end later than ${time}, found ${until}`);
      }
      const times = observationTimes(time, until, observerStep);
      const fixed = hasFixedStep && observerStep < Infinity ? observerStep : undefined;
      isRunning = true;
      try {
        while (run(times.subarray(times.findIndex((t) => t >= time)), fixed) === "on") {
          if (time === until) {
            outcome = { kind: "completed" };
            break;
          }
        }
      } finally {
        isRunning = false;
      }
      return time;
    },
  };
  return simulation;
}

function isFailure(outcome: Outcome): outcome is Failure {
  return !["completed", "event", "stopped"].includes(outcome.kind);
}

function expectValues(what: string, names: readonly string[], values: Float64Array): void {
  const missing = names.filter((_, i) => Number.isNaN(values[i]!));
  if (missing.length === 0) return;
  throw new RangeError(`the ${what} ${missing[0]!} has no value; set it before simulating`);
}
