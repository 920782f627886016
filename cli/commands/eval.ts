import { readStateTable } from "../../runtime/io/state-table.js";
import type { Kernel, SparsePattern } from "../../runtime/kernel.js";
import { exitCodes, usageError, type ExitCode, type Invocation } from "../command.js";
import { compileSources, identityOf } from "../compile-sources.js";
import { readInput } from "../files.js";
import { inputsVector, parseInputValues } from "../input-values.js";
import { evaluateKernel, isKernelPath, loadKernel } from "../load-kernel.js";
import { readingText } from "../located-errors.js";
import type { evalOptions } from "../options.js";
import { jsonDocument } from "../terminal.js";

/** What eval --json prints. */
interface Evaluation {
  readonly species: readonly string[];
  /** Rate coefficients in source order [cgs]. */
  readonly k: readonly number[];
  /** Time derivative of each state [unit of the states s^-1]. */
  readonly dy: readonly number[];
  /** Derivatives of dy[rows[i]] by the state cols[i] [s^-1]. */
  readonly jacobian: {
    readonly rows: readonly number[];
    readonly cols: readonly number[];
    readonly values: readonly number[];
  };
}

/** Evaluates rate coefficients, derivatives and Jacobian once. */
export async function run({
  files,
  options: { inputs, state, format, json },
  terminal,
}: Invocation<typeof evalOptions>): Promise<ExitCode> {
  const kernel = await kernelOf(files, format);
  const vector = inputsVector(kernel.inputs, parseInputValues(inputs, kernel.inputs));
  const y = await stateOf(kernel, state);
  const evaluation = evaluate(kernel, vector, y);
  terminal.print(json ? jsonDocument(evaluation) : formatEvaluation(kernel, y, evaluation));
  return exitCodes.fine;
}

/** @throws CommandError, exit code 2, when there is no table and the kernel has no values to start from. */
async function stateOf({ states, initial }: Kernel, path: string | undefined) {
  if (path !== undefined) {
    return readingText(await readInput(path), (text) => readStateTable(text, states));
  }
  if (initial === undefined) throw usageError("the state is missing", "add --state state.csv");
  return Float64Array.from(initial);
}

async function kernelOf(files: readonly string[], format: string): Promise<Kernel> {
  const path = files[0]!;
  if (!files.some(isKernelPath)) {
    const inMemory = { comments: false, formatted: false };
    const { text, model } = await compileSources(files, { format }, inMemory);
    return evaluateKernel({ text }, identityOf(model).name);
  }
  if (files.length > 1) throw usageError("one kernel, or sources, can be evaluated at a time");
  return loadKernel(path);
}

function evaluate(kernel: Kernel, inputs: Float64Array, y: Float64Array): Evaluation {
  const k = new Float64Array(kernel.rateCount);
  const dy = new Float64Array(kernel.states.length);
  const values = new Float64Array(kernel.pattern.rowIdx.length);
  kernel.rates(inputs, k);
  kernel.rhs(0, y, k, dy);
  if (kernel.meta.options.jacobian !== "none") kernel.jacobian(0, y, k, values);
  return {
    species: kernel.states,
    k: Array.from(k.subarray(0, kernel.meta.counts.rates)),
    dy: Array.from(dy),
    jacobian: {
      rows: Array.from(kernel.pattern.rowIdx),
      cols: columnsOf(kernel.pattern),
      values: Array.from(values),
    },
  };
}

/** The column of each entry of a pattern. */
function columnsOf({ size, colPtr }: SparsePattern): number[] {
  return Array.from({ length: size }, (_, column) =>
    Array.from({ length: colPtr[column + 1]! - colPtr[column]! }, () => column),
  ).flat();
}

function formatEvaluation(kernel: Kernel, y: Float64Array, evaluation: Evaluation): string {
  const { species, k, dy, jacobian } = evaluation;
  const unit = kernel.meta.options.state === "density" ? "cm^-3" : "n/nH";
  const head =
    kernel.initial === undefined
      ? `species          state [${unit}]          derivative [${unit} s^-1]`
      : "state            value                    derivative by time";
  const rates = k.map((value, r) => `${cell(value)} ${kernel.reactions?.[r]?.label ?? `k[${r}]`}`);
  const lines = [
    head,
    ...species.map((name, i) => `${name.padEnd(16)} ${cell(y[i]!)} ${cell(dy[i]!)}`),
    "",
    ...(rates.length === 0 ? [] : ["rate coefficient [cgs]   reaction", ...rates, ""]),
    `Jacobian: ${jacobian.values.length} entries; --json prints them`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Shortest text that reads back as the same number. */
function cell(value: number): string {
  return String(value).padEnd(24);
}
