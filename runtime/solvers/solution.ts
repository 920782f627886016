/** Counts of work, and where the time went. */
export interface Statistics {
  /** Accepted steps. */
  steps: number;
  /** Attempted steps that were repeated: the error was too large or Newton's iteration diverged. */
  rejected: number;
  /** Evaluations of the derivative. */
  rhs: number;
  jacobians: number;
  /** Factorisations of I - gamma J. */
  factorizations: number;
  /** Iterations of the nonlinear solver, or linear solves of methods without one. */
  newtonIterations: number;
  /** Rejections for the error alone. */
  errorTestFailures: number;
  /** Rejections for the nonlinear solver alone. */
  convergenceFailures: number;
  /** Evaluations of the rate coefficients. */
  rates: number;
  /** Seconds, zero without a clock; `total` holds the others. */
  seconds: {
    rates: number;
    rhs: number;
    jacobian: number;
    factorization: number;
    solve: number;
    total: number;
  };
}

/** Why an integration ended before its time. */
export type Failure =
  | { readonly kind: "step-too-small"; readonly time: number; readonly step: number }
  | { readonly kind: "newton-diverged"; readonly time: number; readonly step: number }
  | {
      readonly kind: "non-finite-derivative";
      readonly time: number;
      /** Name of the first state whose derivative is not finite. */
      readonly state: string;
      /** Label of the first reaction whose part of it is not finite, when the kernel tells. */
      readonly reaction: string | undefined;
    }
  | { readonly kind: "too-many-steps"; readonly time: number; readonly steps: number }
  /** An event recurs without end while time does not go on: see events/recurrence.ts. */
  | { readonly kind: "too-many-events"; readonly time: number; readonly name: string }
  | { readonly kind: "singular-matrix"; readonly time: number; readonly step: number }
  | { readonly kind: "aborted"; readonly time: number };

/** How an integration ended. */
export type Outcome =
  | { readonly kind: "completed" }
  | { readonly kind: "event"; readonly name: string; readonly time: number }
  /** Stopped by `observe`. */
  | { readonly kind: "stopped"; readonly time: number }
  | Failure;

/** What has become of a linear invariant of the kernel. */
export interface Drift {
  /** Element symbol, or "charge". */
  readonly name: string;
  /** The sum of weight times state at the start. */
  readonly initial: number;
  /**
   * Largest difference from it among the accepted steps; after an event that sets states, from the sum
   * after the event.
   */
  readonly largest: number;
  /**
   * `largest` over the sum of |weight times state|, at the start or at the end, whichever is larger; 0
   * when there is no drift.
   */
  readonly relative: number;
}

/** Something that happened at an instant. */
export interface EventOccurrence {
  readonly name: string;
  readonly time: number;
  /** The state that it found, after the events at the same instant that come before it. */
  readonly state: Float64Array;
  /** The state that it left; present for events that set states. */
  readonly after?: Float64Array;
}

/** The solution between the start and the last accepted step. */
export interface DenseOutput {
  readonly span: readonly [start: number, end: number];
  /**
   * Writes the solution at time t by the interpolant of the method; at an instant of events the state
   * after them.
   *
   * @throws RangeError when t lies outside the span.
   */
  at(t: number, state: Float64Array): void;
}

export interface Solution {
  readonly outcome: Outcome;
  /** The times of output that were reached, ascending. */
  readonly times: Float64Array;
  /** The state at each of `times`, after events at that time, one value per state; always finite. */
  readonly states: readonly Float64Array[];
  /** Where the integration stood when it ended: the last accepted step, event or stop. */
  readonly final: { readonly time: number; readonly state: Float64Array };
  readonly statistics: Readonly<Statistics>;
  /** One entry per conserved vector of the kernel. */
  readonly drift: readonly Drift[];
  /** Events of the kernel and of the options, in order of time and at one time in order of effect. */
  readonly events: readonly EventOccurrence[];
  readonly warnings: readonly string[];
  /** Present when asked for. */
  readonly dense?: DenseOutput;
}
