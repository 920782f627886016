import manifest from "../../package.json" with { type: "json" };
import { documentOfSolution } from "../../runtime/io/document-of-solution.js";
import type { SolutionDocument } from "../../runtime/io/solution-document.js";
import { solutionLines } from "../../runtime/io/solution-table.js";
import type { Kernel } from "../../runtime/kernel.js";
import { exitCodes, usageError, type ExitCode, type Invocation } from "../command.js";
import { writeOutput } from "../files.js";
import { kernelForSolve } from "../kernel-form.js";
import type { solveOptions } from "../options.js";
import { positiveQuantity } from "../quantities.js";
import { integrate } from "../solve/integrate.js";
import { methodNamed } from "../solve/method.js";
import { solvedModel } from "../solve/model.js";
import { defaultTimesOf, scheduleOf, timeUnitOf } from "../solve/output-times.js";
import { checkOutputs, writeSolution } from "../solve/output.js";
import { plottedNames } from "../solve/plotted-names.js";
import { checkMethod, problemOf } from "../solve/problem.js";
import { progressDisplay } from "../solve/progress.js";
import { formatSummary } from "../solve/summary.js";
import { jsonDocument } from "../terminal.js";

type SolveInvocation = Invocation<typeof solveOptions>;

/** Integrates from initial abundances or values; writes the solution, and a plot of it. */
export async function run({ files, options, terminal }: SolveInvocation): Promise<ExitCode> {
  const { format, trajectory, output, plot, step, json } = options;
  checkStreams(files, options);
  const toFile = output === "-" ? undefined : output;
  const method = methodNamed(options.solver);
  const schedule = await scheduleOf(options.times, options["t-end"]);
  await checkOutputs(toFile, plot);
  const solvable = await kernelForSolve(files, {
    format,
    form: options.kernel,
    timeDerivative: trajectory !== undefined,
    loops: options.loops,
    schedule: options.schedule,
  });
  const { kernel } = solvable;
  const { end } = schedule;
  const times = schedule.times ?? defaultTimesOf(kernel, end);
  checkMethod(method, options, kernel);
  const plotted = plottedNames(options.species, kernel);
  const problem = await problemOf(kernel, end, options);
  const quiet = options.quiet || json;
  const display = quiet ? undefined : await progressDisplay(times.find((t) => t > 0) ?? end, end);
  const settings = {
    method: method.name,
    times,
    project: options.project,
    fixedStep: options["fixed-step"],
    ...(step !== undefined && { initialStep: positiveQuantity("step", step, "s") }),
  };
  const solution = await integrate(problem, settings, display);
  const document = documentOfSolution(problem, solution, {
    netcVersion: manifest.version,
    model: solvedModel(solvable, format, toFile),
    method: method.name,
  });
  if (toFile !== undefined) await writeSolution(toFile, document);
  if (plot !== undefined) await writeOutput(plot, await plotOf(document, kernel, plotted, options));
  if (json) terminal.print(jsonDocument(document));
  else if (toFile === undefined && (plot === undefined || output === "-")) {
    for (const line of solutionLines(document)) terminal.print(line);
  }
  if (!quiet) terminal.note(formatSummary(document, solvable.form));
  return exitCodes.fine;
}

/** Standard input and output serve once each. */
function checkStreams(files: readonly string[], options: SolveInvocation["options"]): void {
  const { initial, trajectory, times, output, json } = options;
  const read = [...files, initial, trajectory, times?.replace(/^@/, "")];
  if (read.filter((path) => path === "-").length > 1) {
    throw usageError("standard input (-) can be read only once");
  }
  if (json && output === "-") throw usageError("--json and -o - both write to standard output");
}

async function plotOf(
  document: SolutionDocument,
  { conserved, initial }: Kernel,
  names: readonly string[] | undefined,
  { scale, "t-end": endText }: Pick<SolveInvocation["options"], "scale" | "t-end">,
): Promise<string> {
  if (initial !== undefined) {
    const { renderTrajectoryPlot } = await import("../../runtime/io/plot/trajectory-plot.js");
    const timeUnit = timeUnitOf(endText);
    return renderTrajectoryPlot(document, {
      scale,
      ...(names && { names }),
      ...(timeUnit && { timeUnit }),
    });
  }
  const { renderAbundancePlot } = await import("../../runtime/io/plot/abundance-plot.js");
  return renderAbundancePlot(document, {
    ...(names && { species: names }),
    ...(conserved && { conserved }),
  });
}
