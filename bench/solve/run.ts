import { jsonFrom } from "../measured-process.js";
import { runNative, type NativeFigures } from "../native/run.js";
import {
  achievedError,
  readReference,
  readSolution,
  referenceCase,
  speciesOfSolution,
  type AchievedError,
  type ReferenceCase,
} from "../reference-cases.js";
import type { SolveFigures, SolveTask } from "./task.js";

/** Integrates with netc, in a fresh process of the program `solve/process.ts`. */
export function solveWithNetc(program: string, task: SolveTask): Promise<SolveFigures> {
  return jsonFrom<SolveFigures>([program, JSON.stringify(task)]);
}

/** What the native program is to integrate, and with what its solution is compared. */
export interface NativeSolveTask {
  readonly case: ReferenceCase["name"];
  readonly relative: number;
  readonly absolute: number;
  readonly repetitions: number;
  /** Path of the reference solution; by default the one among the shared data. */
  readonly reference?: string;
}

export type NativeSolveFigures = NativeFigures & { readonly error: AchievedError };

/**
 * Integrates natively.
 *
 * @param output file that gets the solution
 */
export async function solveNatively(
  driver: string,
  { case: name, repetitions, reference: solution, ...tolerances }: NativeSolveTask,
  output: string,
): Promise<NativeSolveFigures> {
  const wanted = referenceCase(name);
  const figures = await runNative(driver, { ...wanted, ...tolerances }, output, repetitions);
  const species = await speciesOfSolution(output);
  const reference = await readReference(wanted, species, solution);
  const { states } = await readSolution(output, species);
  return { ...figures, error: achievedError(reference, states, species) };
}
