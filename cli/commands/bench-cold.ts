import { pathToFileURL } from "node:url";
import {
  benchmarkCold,
  candidateNames,
  isCompiled,
  operations,
} from "../../runtime/benchmark/index.js";
import type { Kernel } from "../../runtime/kernel.js";
import { exitCodes, usageError, type ExitCode, type Invocation } from "../command.js";
import { readNetworkSources } from "../compile-sources.js";
import { formulas } from "../formulas.js";
import { firstKernel } from "../load-kernel.js";
import type { coldOptions } from "../options.js";
import { jsonDocument } from "../terminal.js";

/** Measures the first calls of one operation; bench starts a fresh process for each. */
export async function run({
  files,
  options: { kernel: path, format, ...options },
  terminal,
}: Invocation<typeof coldOptions>): Promise<ExitCode> {
  const candidate = candidateNames.find((name) => name === options.candidate);
  const operation = operations.find((name) => name === options.operation);
  if (!candidate || !operation) throw usageError("unknown candidate or operation");
  const reading = performance.now();
  const { network } = await readNetworkSources(files, { format });
  const importing = performance.now();
  const exports = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  const kernel: Kernel = firstKernel(exports, path);
  const loaded = performance.now();
  const milliseconds = isCompiled(candidate) ? loaded - importing : importing - reading;
  const figures = benchmarkCold(candidate, operation, kernel, network, milliseconds, { formulas });
  terminal.print(jsonDocument(figures));
  return exitCodes.fine;
}
