/** Inputs as functions of time. */
export interface InputTrajectory {
  /** Writes the inputs at time t, in the order of the kernel's inputs; constant beyond the ends. */
  at(t: number, inputs: Float64Array): void;
  /** Derivatives by time of what `at` writes, from the right at kinks. */
  slopeAt(t: number, slopes: Float64Array): void;
  /** Ascending times at which a value or a slope jumps: steps end there. */
  readonly kinks: Float64Array;
  /** Whether values jump at kinks, so that the integration starts afresh there. */
  readonly discontinuous: boolean;
}
