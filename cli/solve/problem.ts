import type { Kernel } from "../../runtime/kernel.js";
import type { Method } from "../../runtime/solvers/method.js";
import type { Problem } from "../../runtime/solvers/problem.js";
import { usageError, type Invocation } from "../command.js";
import type { OptionValues, solveOptions } from "../options.js";
import { positiveQuantity } from "../quantities.js";
import { absoluteTolerances, initialState, readInitialFile } from "./initial-state.js";
import { solveInputs } from "./inputs.js";

/**
 * What is to be integrated, from the time 0.
 *
 * @param end of the integration [s]
 * @throws CommandError when an option, the initial values or the inputs cannot be understood.
 */
export async function problemOf(
  kernel: Kernel,
  end: number,
  options: Invocation<typeof solveOptions>["options"],
): Promise<Problem> {
  const relative = positiveQuantity("rtol", options.rtol, "1");
  const atol = options.atol === undefined ? undefined : positiveQuantity("atol", options.atol, "1");
  const file = await readInitialFile(options.initial, kernel);
  const { inputs, atStart } = await solveInputs(kernel.inputs, {
    texts: options.inputs,
    table: options.trajectory,
    interpolation: options.interpolation,
    conditions: file.conditions,
  });
  const absolute = absoluteTolerances(file, atol, kernel, atStart);
  return {
    kernel,
    inputs,
    initial: initialState(file, kernel, atStart),
    span: [0, end],
    tolerances: { relative, absolute },
  };
}

/**
 * Makes sure that a method gets what it needs.
 *
 * @throws CommandError, exit code 2, when it lacks its constant step or the kernel's Jacobian.
 */
export function checkMethod(
  method: Method,
  { step, "fixed-step": fixedStep }: Pick<OptionValues<typeof solveOptions>, "step" | "fixed-step">,
  kernel: Kernel,
): void {
  if ((method.fixedStep || fixedStep) && step === undefined) {
    throw usageError(`the steps of ${method.name} are constant`, "give their length: --step 1day");
  }
  if (method.implicit && kernel.meta.options.jacobian === "none") {
    const hint = "compile it with --jacobian sparse";
    throw usageError(`${method.name} needs the Jacobian, which this kernel lacks`, hint);
  }
}
