import type { Component } from "../../compiler/pipeline.js";
import type { ReadFiles } from "../compile-sources.js";
import { explaining } from "../explain.js";
import { runModule } from "./run-module.js";

/**
 * Connected systems with behaviours that run as they are: modules in TypeScript are executed, formulas are
 * evaluated by the library that reads them.
 *
 * @throws CommandError, exit code 1, when a module cannot be run.
 */
export async function modulesOf({ model, files }: ReadFiles): Promise<Component<never>> {
  if (model.kind !== "system") throw new TypeError("a network has no modules");
  const { system } = model;
  if ("interpreted" in system) return explaining(files.all, async () => system.interpreted());
  const declared = await runModule(files.pathOf(files.all[0]!));
  return explaining(files.all, async () => system.executed(declared));
}
