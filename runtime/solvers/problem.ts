import type { Kernel } from "../kernel.js";
import type { InputTrajectory } from "./trajectory.js";

/** Allowed local errors: an error e_i of state i counts as e_i / (relative |y_i| + absolute_i). */
export interface Tolerances {
  /** One number for all states, or one per state. */
  readonly relative: number | Float64Array;
  /** In the unit of the states; one number for all states, or one per state. */
  readonly absolute: number | Float64Array;
}

/** An initial-value problem dy/dt = f(t, y; inputs). */
export interface Problem {
  readonly kernel: Kernel;
  /** Values in the order of kernel.inputs, constant or as functions of time. */
  readonly inputs: Float64Array | InputTrajectory;
  /** One value per state, at the start of the span. */
  readonly initial: Float64Array;
  /** Start and end [s, or the unit of time of the kernel]; the end is later. */
  readonly span: readonly [start: number, end: number];
  readonly tolerances: Tolerances;
}

/** A quantity whose zero is looked for. */
export interface EventFunction {
  readonly name: string;
  /** Continuous along the solution. */
  value(t: number, y: Float64Array): number;
  /** Which sign changes count; default "both". */
  readonly direction?: "rising" | "falling" | "both";
  /** Whether the integration ends there. */
  readonly terminal?: boolean;
}

/** How far an integration has come. */
export interface Progress {
  readonly time: number;
  readonly steps: number;
}

export interface SolveOptions {
  /** Name of a row of the registry of methods; default "bdf". */
  readonly method?: string;
  /** Times of output, ascending and within the span; default: every accepted step. */
  readonly times?: Float64Array;
  /** Length of the first step; estimated when absent. Where the step is fixed: the step. */
  readonly initialStep?: number;
  /**
   * Steps of the constant length initialStep, without control of the error; only where they end at a
   * kink of the inputs, near an event or at the end of the span they are shorter. Methods of one step
   * only: multistep formulas need theirs to start up.
   */
  readonly fixedStep?: boolean;
  /** Default: no limit. */
  readonly maximumStep?: number;
  /** Accepted and rejected steps after which the integration is given up; default 1 000 000. */
  readonly maximumSteps?: number;
  /** Looked for along with the events of the kernel, and at the same instant after them. */
  readonly events?: readonly EventFunction[];
  /**
   * Called at the start and at each time of output, in order, with the state there, after events at that
   * time; the state is not to be changed. The run ends with the outcome "stopped" when it gives true.
   */
  readonly observe?: (t: number, y: Float64Array) => boolean | void;
  /**
   * Return every accepted state to the initial values of the kernel's conserved sums, or to those after
   * the last event that set states.
   */
  readonly project?: boolean;
  /** Keep the interpolant of every step, so that the solution can be evaluated anywhere. */
  readonly dense?: boolean;
  /** Ends the integration with the failure "aborted". */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Source of times for statistics.seconds, in milliseconds; without it those are zero. */
  readonly clock?: () => number;
}
