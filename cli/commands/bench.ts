import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  benchmarkKernel,
  candidateNames,
  formatBenchmark,
  operations,
  type ColdFigures,
} from "../../runtime/benchmark/index.js";
import { inFreshProcess } from "../fresh-process.js";
import { observeMachine } from "../machine.js";
import { exitCodes, usageError, type ExitCode, type Invocation } from "../command.js";
import { compileSources } from "../compile-sources.js";
import { formulas } from "../formulas.js";
import { evaluateKernel, removeTypes } from "../load-kernel.js";
import type { benchOptions } from "../options.js";
import { jsonDocument } from "../terminal.js";

/** Compiles the sources, then measures the kernel cold, in fresh processes, and warm, in this one. */
export async function run({
  files,
  options: { format, json },
  terminal,
}: Invocation<typeof benchOptions>): Promise<ExitCode> {
  if (files.includes("-")) throw usageError("bench reads its sources often; give files");
  const machine = observeMachine();
  const started = performance.now();
  const { network, text } = await compileSources(files, { format }, {});
  const compile = {
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
    fileBytes: Buffer.byteLength(text),
  };
  const cold = await coldFigures(await removeTypes(text, network.name), files, format);
  const kernel = await evaluateKernel(text, network.name);
  const circumstances = { cold, compile, machine: null };
  const measured = benchmarkKernel(kernel, network, { formulas }, circumstances);
  const report = { ...measured, machine: machine.finish() };
  terminal.print(json ? jsonDocument(report) : formatBenchmark(report));
  return exitCodes.fine;
}

/** One process after the other for each operation of each candidate. */
async function coldFigures(
  kernelCode: string,
  files: readonly string[],
  format: string,
): Promise<readonly ColdFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), "netc-"));
  try {
    const kernel = join(folder, "kernel.mjs");
    await writeFile(kernel, kernelCode);
    const figures: (ColdFigures | null)[] = [];
    for (const candidate of candidateNames) {
      for (const operation of operations) {
        const task = ["--kernel", kernel, "--candidate", candidate, "--operation", operation];
        const parameters = ["bench-cold", ...files, ...task, "--format", format];
        figures.push(await inFreshProcess<ColdFigures | null>(process.argv[1]!, parameters));
      }
    }
    return figures.filter((figure) => figure !== null);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
