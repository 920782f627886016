import { networkEvaluator } from "../../../../../cli/systems/network-evaluator.js";
import type { Arithmetic } from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import type { Component } from "../../../../../compiler/frontend/systems/component/component.js";
import { flattenSystem } from "../../../../../compiler/frontend/systems/flatten/index.js";
import { verifySystem } from "../../../../../compiler/frontend/systems/verification/verify-system.js";
import type { Target } from "../../../../../compiler/pipeline.js";
import type { Kernel } from "../../../../../runtime/kernel.js";
import { modelKernel } from "../../../../kernel-forms.js";

/** A model in any arithmetic. */
export type Generic = <V extends object>(arithmetic: Arithmetic<V>) => Component<V>;

/** Its kernel in one form. */
export async function compiled(component: Generic, target: Target = "ts"): Promise<Kernel> {
  const source = { name: "model", sources: [], component };
  const { model } = flattenSystem(source, { loops: "error", observe: "all" });
  return modelKernel(model, { target });
}

/** The report on a kernel against the model run as it is. */
export function verified(kernel: Kernel, component: Generic, samples = 30) {
  const oracle = {
    modules: component(plainArithmetic),
    component,
    interpreter: { network: networkEvaluator },
  };
  return verifySystem(kernel, oracle, { samples });
}
