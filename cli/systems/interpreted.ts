import { factorOf, interpretedSystem } from "../../compiler/pipeline.js";
import type { Kernel } from "../../runtime/kernel.js";
import manifest from "../../package.json" with { type: "json" };
import { identityOf, type ReadFiles } from "../compile-sources.js";
import { modulesOf } from "./modules.js";
import { networkEvaluator } from "./network-evaluator.js";

/**
 * Connected systems as a kernel that runs the modules as they are.
 *
 * @throws CommandError, exit code 1, when a module cannot be run.
 */
export async function interpretedKernelOf(
  read: ReadFiles,
  options: { readonly loops: "error" | "solve"; readonly order: "scheduled" | "declared" },
): Promise<Kernel> {
  const kernel = interpretedSystem(await modulesOf(read), {
    ...options,
    network: networkEvaluator,
    netcVersion: manifest.version,
    factorOf,
  });
  const { name, sources } = identityOf(read.model);
  return { ...kernel, meta: { ...kernel.meta, name, sources } };
}
