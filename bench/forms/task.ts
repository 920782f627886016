import type { KernelForm, ModelSize } from "../../runtime/forms/choose-form.js";

/** A kernel to be made and measured in a process of its own. */
export interface FormTask {
  readonly form: KernelForm;
  readonly files: readonly string[];
}

/** What calls of one function cost [s]. */
export interface FunctionFigures {
  /** One call, warm: the shortest of several batches. */
  readonly call: number;
  /** The first 1000 calls, beyond as many warm ones. */
  readonly warmUp: number;
}

export interface FormFigures {
  readonly size: ModelSize;
  /** From the network to the kernel [s]. */
  readonly preparation: number;
  readonly rhs: FunctionFigures;
  readonly jacobian: FunctionFigures;
}
