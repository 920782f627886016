import type { Model } from "../compiler/model/model.js";
import {
  backends,
  compileNetwork,
  type CompileOptions,
  type Target,
} from "../compiler/pipeline.js";
import type { Network } from "../compiler/model/network.js";
import { kernel as darkCloud } from "../generated/dark-cloud.js";
import { kernel as darkCloudWasm } from "../generated/dark-cloud.wasm.js";
import { kernel as primordial } from "../generated/primordial.js";
import { kernel as primordialWasm } from "../generated/primordial.wasm.js";
import type { Kernel } from "../runtime/kernel.js";
import { modelText, type PartsOptions } from "./compile-parts.js";
import { loadKernel } from "./load-kernel.js";

/**
 * Every form that kernels are compiled to. What is tested of a compiled kernel is tested of each
 * (test/kernel-forms.test.ts sees to it).
 */
export const kernelForms = Object.keys(backends) as readonly Target[];

/** The forms of straight lines: loops over index tables gain nothing by a direct solver, and have none. */
export const straightForms = kernelForms.filter((form) => form !== "table");

/** A network's kernel in the form `options.target`, run from its module's text. */
export async function compiledKernel(
  network: Network,
  options: CompileOptions & { readonly target: Target },
): Promise<Kernel> {
  return loadKernel((await compileNetwork(network, options)).text);
}

/** The kernel of a model of any kind in one form, run from its module's text. */
export async function modelKernel(
  model: Model,
  options: PartsOptions & { readonly target: Target },
): Promise<Kernel> {
  return loadKernel(await modelText(model, options));
}

/** The forms in which kernels of the embedded networks are checked in. */
export const embeddedForms = ["ts", "wasm"] as const;

type EmbeddedForm = (typeof embeddedForms)[number];

/** The checked-in kernels, by network and form. */
export const embeddedKernels: Readonly<
  Record<"dark-cloud" | "primordial", Readonly<Record<EmbeddedForm, Kernel>>>
> = {
  "dark-cloud": { ts: darkCloud, wasm: darkCloudWasm },
  primordial: { ts: primordial, wasm: primordialWasm },
};
