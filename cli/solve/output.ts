import { extname } from "node:path";
import type { SolutionDocument } from "../../runtime/io/solution-document.js";
import { solutionLines } from "../../runtime/io/solution-table.js";
import { usageError } from "../command.js";
import { checkOutput, writeOutput } from "../files.js";
import { jsonDocument } from "../terminal.js";

type Writer = (path: string, document: SolutionDocument) => Promise<void>;

/** By the ending of the file's name. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  [".csv", (path, document) => writeOutput(path, solutionLines(document))],
  [".json", (path, document) => writeOutput(path, jsonDocument(document))],
  [".parquet", writeParquet],
]);

async function writeParquet(path: string, document: SolutionDocument): Promise<void> {
  const { writeSolutionParquet } = await import("../../runtime/io/solution-parquet.js");
  await writeOutput(path, (temporary) => writeSolutionParquet(temporary, document));
}

/**
 * Makes sure, before anything is integrated, that the files can be written.
 *
 * @param solution path of the solution
 * @param plot path of the plot
 * @throws CommandError for an unknown ending (exit code 2) and a place that cannot be written to (1).
 */
export async function checkOutputs(
  solution: string | undefined,
  plot: string | undefined,
): Promise<void> {
  if (solution !== undefined) {
    checkEnding("output", solution, [...writers.keys()]);
    await checkOutput(solution);
  }
  if (plot !== undefined) {
    checkEnding("plot", plot, [".svg"]);
    await checkOutput(plot);
  }
}

/** Writes a solution in the format that the ending of the path asks for. */
export async function writeSolution(path: string, document: SolutionDocument): Promise<void> {
  await writers.get(extname(path))!(path, document);
}

function checkEnding(option: string, path: string, endings: readonly string[]): void {
  if (endings.includes(extname(path))) return;
  throw usageError(`--${option} is "${path}"; expected a name that ends in ${endings.join(", ")}`);
}
