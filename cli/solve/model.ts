import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { SolvedModel } from "../../runtime/io/solution-document.js";
import { networkOptions } from "../../runtime/reference/network-options.js";
import type { SolvableKernel } from "../kernel-form.js";
import { isKernelPath } from "../load-kernel.js";

/**
 * What a solution says about its model.
 *
 * @param output path of the document; undefined or "-" when it is printed
 */
export function solvedModel(
  { kernel, sources }: SolvableKernel,
  format: string,
  output: string | undefined,
): SolvedModel {
  const folder = output === undefined || output === "-" ? "." : dirname(output);
  const isKernel = sources.some(({ path }) => isKernelPath(path));
  return {
    name: kernel.meta.name,
    ...(kernel.initial === undefined && { state: networkOptions(kernel.meta.options).state }),
    kind: isKernel ? "kernel" : "sources",
    files: sources.map(({ path, sha256 }) => ({ path: pathFrom(folder, path), sha256 })),
    ...(!isKernel && { reading: { format } }),
  };
}

function pathFrom(folder: string, path: string): string {
  if (path === "-") return path;
  const found = relative(resolve(folder), resolve(path));
  return isAbsolute(found) ? found : found.split(sep).join("/");
}
