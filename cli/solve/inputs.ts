import { readTrajectoryTable } from "../../runtime/io/trajectory-table.js";
import type { InputSpec } from "../../runtime/kernel.js";
import type { Problem } from "../../runtime/solvers/problem.js";
import {
  linearTrajectory,
  monotoneTrajectory,
  stepTrajectory,
} from "../../runtime/solvers/trajectory.js";
import { usageError } from "../command.js";
import { readInput } from "../files.js";
import { inputsVector, parseInputValues } from "../input-values.js";
import { readingText } from "../located-errors.js";
import { readQuantity } from "../quantities.js";

const interpolations = {
  linear: linearTrajectory,
  monotone: monotoneTrajectory,
  steps: stepTrajectory,
} as const;

export interface InputOptions {
  /** --inputs */
  readonly texts: readonly string[];
  /** --trajectory */
  readonly table: string | undefined;
  readonly interpolation: keyof typeof interpolations;
  /** Used where nothing else gives a value. */
  readonly conditions: Readonly<Record<string, number>>;
}

export interface SolveInputs {
  readonly inputs: Problem["inputs"];
  /** Their values at the time 0. */
  readonly atStart: Float64Array;
}

/**
 * The inputs of a problem, in the order of the kernel's.
 *
 * @throws CommandError when one is missing or given twice (exit code 2), or the table cannot be read or
 *   understood (1).
 */
export async function solveInputs(
  specs: readonly InputSpec[],
  { texts, table, interpolation, conditions }: InputOptions,
): Promise<SolveInputs> {
  const given = parseInputValues(texts, specs);
  if (table === undefined) {
    const atStart = inputsVector(specs, { ...conditions, ...given });
    return { inputs: atStart, atStart };
  }
  const file = await readInput(table);
  const { times, names, rows } = readingText(file, (text) =>
    readTrajectoryTable(text, specs, readQuantity),
  );
  const twice = names.find((name) => Object.hasOwn(given, name));
  if (twice !== undefined) throw usageError(`${twice} is given by --inputs and by the trajectory`);
  const vectors = rows.map((row) => {
    const varying = Object.fromEntries(names.map((name, i) => [name, row[i]!]));
    return inputsVector(specs, { ...conditions, ...given, ...varying });
  });
  const inputs = interpolations[interpolation](times, vectors);
  const atStart = new Float64Array(specs.length);
  inputs.at(0, atStart);
  return { inputs, atStart };
}
