import { formulas } from "../cli/formulas.js";
import { describeInterpretation, factorOf, type Network } from "../compiler/pipeline.js";
import type { Kernel, KernelOptions } from "../runtime/kernel.js";
import { interpretedKernel } from "../runtime/reference/interpreted-kernel.js";

/** The network as a kernel without compilation. */
export function interpret(
  network: Network,
  options: Partial<Pick<KernelOptions, "state" | "temperaturePolicy">> = {},
): Kernel {
  const parts = describeInterpretation(network, options);
  return interpretedKernel(network, { ...parts, factorOf, formulas });
}
