import { dirname, resolve } from "node:path";
import type { StoredSolution } from "../runtime/io/read-solution-document.js";
import { stateNamesOf } from "../runtime/io/solution-document.js";
import type { Kernel } from "../runtime/kernel.js";
import { CommandError, exitCodes, inputError } from "./command.js";
import { kernelForSolve } from "./kernel-form.js";
import { loadKernel } from "./load-kernel.js";

/**
 * The kernel that a solution was made with, from the same files again.
 *
 * @param path of the document; its folder is where relative paths start
 * @throws CommandError when a file cannot be read (exit code 1) or has changed (3).
 */
export async function solvedKernel(
  path: string,
  { model: { kind, files, reading } }: StoredSolution,
): Promise<Kernel> {
  const folder = path === "-" ? "." : dirname(path);
  if (files.some((file) => file.path === "-")) {
    const hint = "give a kernel of it with --kernel";
    throw inputError("the model of the solution was read from standard input", hint);
  }
  const paths = files.map((file) => resolve(folder, file.path));
  const { kernel, sources } = await kernelForSolve(paths, {
    format: reading?.format ?? "auto",
    form: kind === "kernel" ? "auto" : "interpreted",
  });
  files.forEach((file, i) => expectUnchanged(file.path, sources[i]!.sha256, file.sha256));
  return kernel;
}

/**
 * A kernel file in place of the files of a solution.
 *
 * @param path of the kernel
 * @throws CommandError when it cannot be read or has other states (exit code 1), or was made from
 *   other sources (3).
 */
export async function kernelInPlace(path: string, solution: StoredSolution): Promise<Kernel> {
  const { model } = solution;
  const names = stateNamesOf(solution);
  const kernel = await loadKernel(path);
  const { states, meta } = kernel;
  if (states.length !== names.length || states.some((name, i) => name !== names[i])) {
    throw inputError(`"${path}" has other states than the solution, or in another order`);
  }
  if (meta.options.state !== model.state) {
    const message = `the states of "${path}" are of ${meta.options.state}, not of ${model.state}`;
    throw inputError(message);
  }
  const made = meta.sources.map(({ sha256 }) => sha256);
  const solved = model.files.map(({ sha256 }) => sha256);
  if (model.kind === "sources" && made.join() !== solved.join()) {
    const message = `"${path}" was made from other sources than the solution`;
    const hint = `their sha256: ${made.join(", ")}; of the solution: ${solved.join(", ")}`;
    throw new CommandError(exitCodes.failed, message, { hint });
  }
  return kernel;
}

function expectUnchanged(file: string, found: string, recorded: string): void {
  if (found === recorded) return;
  const message = `${file} has changed since the solution was made`;
  const hint = `solve again; its sha256 is ${found}, the solution records ${recorded}`;
  throw new CommandError(exitCodes.failed, message, { hint });
}
