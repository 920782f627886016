import { basename } from "node:path";
import {
  formatDiagnostics,
  lanesProblem,
  type CompileStatistics,
  type Diagnostic,
} from "../../compiler/pipeline.js";
import { exitCodes, usageError, type ExitCode, type Invocation } from "../command.js";
import { wholeNumber } from "../command-line.js";
import { compileSources } from "../compile-sources.js";
import { codedFindings } from "../explain.js";
import { checkOutput, holds, writeOutput } from "../files.js";
import { parseInputValues } from "../input-values.js";
import { binaryBeside } from "../kernel-paths.js";
import type { compileOptions } from "../options.js";
import { jsonDocument } from "../terminal.js";

/** Compiles; writes the kernel, or compares it with the one on disk. */
export async function run({
  files,
  options,
  terminal,
}: Invocation<typeof compileOptions>): Promise<ExitCode> {
  const { output, target, check, json, quiet } = options;
  const toFile = output !== undefined && output !== "-";
  if (check && !toFile) throw usageError("--check compares with a file", "add -o kernel.ts");
  const binaryPath = toFile ? binaryBeside(output, target) : undefined;
  const started = performance.now();
  const compiled = await compileSources(files, readOptionsOf(options), {
    target,
    ...(binaryPath !== undefined && { binaryName: basename(binaryPath) }),
    state: options.state,
    temperaturePolicy: options["t-range"],
    summation: options.summation,
    jacobian: options.jacobian,
    timeDerivative: options["time-derivative"],
    set: (inputs) => parseInputValues(options.set, inputs),
    loops: options.loops,
    observe: options.observe,
    chunk: options.chunk === "auto" ? "auto" : wholeNumber("chunk", options.chunk, 1),
    ...lanesOf(options),
    comments: !options["no-comments"],
  });
  const { text, binary, statistics } = compiled;
  const { diagnostics } = compiled.model;
  const outputs: readonly OutputFile[] = toFile
    ? [...(binary ? [[binaryPath!, binary] as const] : []), [output, text]]
    : [];
  const differs = check && !(await allHold(outputs));
  if (!check) await writeAll(outputs);
  const seconds = (performance.now() - started) / 1000;
  if (json) {
    const written = { output, ...(binary && { binary: binaryPath }) };
    const kernel = toFile ? { ...written, ...(check && { upToDate: !differs }) } : { kernel: text };
    const findings = codedFindings(diagnostics);
    terminal.print(jsonDocument({ ...kernel, statistics, seconds, diagnostics: findings }));
  } else {
    if (!toFile) terminal.print(text);
    if (!quiet) terminal.note(warnings(diagnostics) + summary(statistics, seconds));
    if (differs) {
      terminal.note(`netc: "${output}" is not what these sources compile to\n`);
      terminal.note(`  hint: run the same command without --check\n`);
    }
  }
  return differs ? exitCodes.failed : exitCodes.fine;
}

/** A path, and what is to stand there. */
type OutputFile = readonly [path: string, content: string | Uint8Array];

async function allHold(files: readonly OutputFile[]): Promise<boolean> {
  const found = await Promise.all(files.map(([path, content]) => holds(path, content)));
  return found.every(Boolean);
}

/** Nothing is written unless everything probably can be. */
async function writeAll(files: readonly OutputFile[]): Promise<void> {
  for (const [path] of files) await checkOutput(path);
  for (const [path, content] of files) await writeOutput(path, content);
}

function readOptionsOf({ format, strict, name }: Invocation<typeof compileOptions>["options"]) {
  return { format, strict, ...(name !== undefined && { name }) };
}

function lanesOf({ lanes: text, target }: Invocation<typeof compileOptions>["options"]) {
  if (text === undefined) return {};
  const lanes = wholeNumber("lanes", text, 2);
  const problem = lanesProblem(target, lanes);
  if (problem !== undefined) throw usageError(`--lanes is "${text}": ${problem}`);
  return { lanes };
}

function warnings(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.length === 0 ? "" : `${formatDiagnostics(diagnostics)}\n`;
}

function summary(statistics: CompileStatistics, seconds: number): string {
  const { states, rates, jacobianEntries, factorEntries, chunks, largestFunction } = statistics;
  return [
    `${states} states${rates === 0 ? "" : `, ${rates} reactions`}`,
    `nnz(J) ${jacobianEntries}, nnz(L+U) ${factorEntries}`,
    `${chunks} chunks, largest function ${largestFunction} bytes of bytecode`,
    `${seconds.toFixed(2)} s\n`,
  ].join("; ");
}
