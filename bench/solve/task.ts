import type { KernelForm } from "../../runtime/forms/choose-form.js";
import type { Drift, Outcome, Statistics } from "../../runtime/solvers/solution.js";
import type { AchievedError, ReferenceCase } from "../reference-cases.js";

/** One integration to be measured in a process of its own. */
export interface SolveTask {
  readonly case: ReferenceCase["name"];
  readonly form: KernelForm;
  /** A kernel of that form that was compiled before; by default the sources of the case. */
  readonly kernel?: string;
  /** Path of the reference solution; by default the one among the shared data. */
  readonly reference?: string;
  readonly relative: number;
  readonly absolute: number;
  /** How often the integration is repeated after the first time. */
  readonly repetitions: number;
}

/** What one process has measured. */
export interface SolveFigures {
  readonly cold: {
    /** From the start of the process until the kernel is ready [s]. */
    readonly kernelSeconds: number;
    /** From the start of the process to the answer [s]. */
    readonly totalSeconds: number;
  };
  readonly warm: {
    /** The shortest integration [s]. */
    readonly seconds: number;
    /** Of that integration. */
    readonly statistics: Statistics;
  };
  readonly outcome: Outcome;
  readonly error: AchievedError;
  readonly drift: readonly Drift[];
}
