import { suggestion } from "../../compiler/pipeline.js";
import { explain } from "../../runtime/analysis/explanation.js";
import { formatExplanation } from "../../runtime/analysis/format-explanation.js";
import {
  readSolutionDocument,
  SolutionDocumentError,
  type StoredSolution,
} from "../../runtime/io/read-solution-document.js";
import { stateNamesOf } from "../../runtime/io/solution-document.js";
import type { Kernel } from "../../runtime/kernel.js";
import { exitCodes, inputError, usageError, type ExitCode, type Invocation } from "../command.js";
import { checkOutput, readInput, writeOutput } from "../files.js";
import type { explainOptions } from "../options.js";
import { readQuantity } from "../quantities.js";
import { inYears } from "../solve/years.js";
import { kernelInPlace, solvedKernel } from "../solved-kernel.js";
import { jsonDocument } from "../terminal.js";

/** Lists the reactions that dominate formation and destruction of a species of a solution. */
export async function run({
  files,
  options: { species, at, top, kernel: kernelPath, plot, json },
  terminal,
}: Invocation<typeof explainOptions>): Promise<ExitCode> {
  const wanted = timeOf(at);
  if (plot !== undefined) await checkPlot(plot);
  const path = files[0]!;
  const solution = await readSolution(path);
  const state = stateNamed(species, stateNamesOf(solution));
  const index = nearest(solution.t, wanted);
  const kernel =
    kernelPath === undefined
      ? await solvedKernel(path, solution)
      : await kernelInPlace(kernelPath, solution);
  const point = {
    time: solution.t[index]!,
    y: Float64Array.from(solution.y[index]!),
    inputs: inputsOf(kernel, solution, index),
  };
  if (kernel.meta.counts.rates === 0) throw inputError(`the model of "${path}" has no reactions`);
  const explanation = explain(kernel, point, state, top);
  const title = `${species} at ${inYears(point.time)}`;
  if (plot !== undefined) {
    const { renderContributionPlot } = await import("../../runtime/io/plot/contribution-plot.js");
    await writeOutput(plot, await renderContributionPlot(explanation, title));
  }
  if (json) terminal.print(jsonDocument({ ...explanation, requested: wanted }));
  else {
    const asked = inYears(wanted);
    const nearestTo = inYears(point.time) === asked ? "" : ` (the stored time nearest to ${asked})`;
    const quantity = `${explanation.value.toExponential(3)} ${stateUnit(solution)}`;
    terminal.print(`${title}${nearestTo}: ${quantity}\n\n${formatExplanation(explanation)}`);
  }
  return exitCodes.fine;
}

function timeOf(at: string): number {
  const time = readQuantity(at, "s");
  if (typeof time !== "number") throw usageError(`--at: ${time.problem}`);
  return time;
}

async function checkPlot(plot: string): Promise<void> {
  if (!plot.endsWith(".svg")) {
    throw usageError(`--plot is "${plot}"; expected a name that ends in .svg`);
  }
  await checkOutput(plot);
}

async function readSolution(path: string): Promise<StoredSolution> {
  const { file, bytes } = await readInput(path);
  try {
    return readSolutionDocument(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SolutionDocumentError)) throw error;
    throw inputError(`${file}: ${error.message}`, "netc solve -o out.json writes solutions");
  }
}

function stateNamed(species: string, states: readonly string[]): number {
  const index = states.indexOf(species);
  if (index >= 0) return index;
  const near = suggestion(species, states);
  throw usageError(`--species: unknown species "${species}"`, near && `did you mean ${near}?`);
}

function nearest(times: readonly number[], wanted: number): number {
  return times.reduce(
    (best, time, i) => (Math.abs(time - wanted) < Math.abs(times[best]! - wanted) ? i : best),
    0,
  );
}

/** The inputs of one stored time in the order of the kernel, which may have some of them folded. */
function inputsOf(kernel: Kernel, { inputs, model }: StoredSolution, index: number): Float64Array {
  const row = inputs.rows?.[index] ?? inputs.values;
  const values = new Map(inputs.names.map((name, i) => [name, row[i]!]));
  for (const [name, folded] of Object.entries(kernel.meta.options.set)) {
    const value = values.get(name) ?? folded;
    if (value === folded) continue;
    throw inputError(`the kernel is made for ${name}=${folded}; the solution has ${name}=${value}`);
  }
  return Float64Array.from(kernel.inputs, ({ name }) => {
    const value = values.get(name);
    if (value === undefined) throw inputError(`the solution of ${model.name} has no input ${name}`);
    return value;
  });
}

function stateUnit({ model }: StoredSolution): string {
  return model.state === "abundance" ? "n/nH" : "cm^-3";
}
