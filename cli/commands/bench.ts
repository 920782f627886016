import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CompileResult, ReadResult, Target } from "../../compiler/pipeline.js";
import {
  benchmarkKernels,
  candidateNames,
  compiledNames,
  formatBenchmark,
  isCompiled,
  operations,
  type ColdFigures,
  type CompiledName,
  type CompileFigures,
} from "../../runtime/benchmark/index.js";
import { inFreshProcess } from "../fresh-process.js";
import { observeMachine } from "../machine.js";
import { exitCodes, usageError, type ExitCode, type Invocation } from "../command.js";
import { compileSources, networkOf, readSources } from "../compile-sources.js";
import { formulas } from "../formulas.js";
import { evaluatedBinary, evaluateKernel, removeTypes } from "../load-kernel.js";
import type { benchOptions } from "../options.js";
import { jsonDocument } from "../terminal.js";

/** What the compiled candidates are compiled to. */
const targets: Readonly<Record<CompiledName, Target>> = { fused: "ts", wasm: "wasm" };

type Compiled = Readonly<Record<CompiledName, ReadResult & CompileResult>>;

/** Compiles the sources, then measures the kernels cold, in fresh processes, and warm, in this one. */
export async function run({
  files,
  options: { format, loops, json },
  terminal,
}: Invocation<typeof benchOptions>): Promise<ExitCode> {
  if (files.includes("-")) throw usageError("bench reads its sources often; give files");
  const read = await readSources(files, { format });
  if (read.model.kind === "system") {
    const { benchmarkSystem, formatSystemBenchmark } = await import("../systems/bench.js");
    const report = await benchmarkSystem(read, { loops });
    terminal.print(json ? jsonDocument(report) : formatSystemBenchmark(report));
    return exitCodes.fine;
  }
  const machine = observeMachine();
  const { compiled, compile } = await compileAll(files, format);
  const cold = await coldFigures(compiled, files, format);
  const { network } = compiled.fused;
  const kernels = {
    fused: await evaluateKernel(compiled.fused, network.name),
    wasm: await evaluateKernel(compiled.wasm, network.name),
  };
  const circumstances = { cold, compile, machine: null };
  const measured = benchmarkKernels(kernels, network, { formulas }, circumstances);
  const report = { ...measured, machine: machine.finish() };
  terminal.print(json ? jsonDocument(report) : formatBenchmark(report));
  return exitCodes.fine;
}

/** The sources in every compiled form, and what that has cost. */
async function compileAll(
  files: readonly string[],
  format: string,
): Promise<{ compiled: Compiled; compile: readonly CompileFigures[] }> {
  const compiled: Partial<Record<CompiledName, ReadResult & CompileResult>> = {};
  const compile: CompileFigures[] = [];
  for (const candidate of compiledNames) {
    const target = targets[candidate];
    const started = performance.now();
    const result = await compileSources(
      files,
      { format },
      { target, ...(target === "wasm" && { binaryName: evaluatedBinary }) },
    );
    compile.push({
      candidate,
      seconds: (performance.now() - started) / 1000,
      peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
      fileBytes: Buffer.byteLength(result.text) + (result.binary?.length ?? 0),
    });
    compiled[candidate] = { ...networkOf(result.model), ...result };
  }
  return { compiled: compiled as Compiled, compile };
}

/** One process after the other for each operation of each candidate. */
async function coldFigures(
  compiled: Compiled,
  files: readonly string[],
  format: string,
): Promise<readonly ColdFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), "netc-"));
  const moduleOf = (name: CompiledName): string => join(folder, `${name}.mjs`);
  try {
    for (const name of compiledNames) {
      const { text, binary, network } = compiled[name];
      await writeFile(moduleOf(name), await removeTypes(text, network.name));
      if (binary !== undefined) await writeFile(join(folder, evaluatedBinary), binary);
    }
    const figures: (ColdFigures | null)[] = [];
    for (const candidate of candidateNames) {
      const kernel = moduleOf(isCompiled(candidate) ? candidate : "fused");
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
