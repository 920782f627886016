/**
 * Integrates all points of the spread in one thread, and prints how long it takes and how far some of the
 * solutions are from references. Argument: the task as JSON.
 */
import { pathToFileURL } from "node:url";
import { solveMany } from "../../runtime/ensemble/solve-many.js";
import type { Problem } from "../../runtime/solvers/problem.js";
import type { Solution } from "../../runtime/solvers/solution.js";
import type { WasmKernel } from "../../runtime/wasm/wasm-kernel.js";
import {
  achievedError,
  readReference,
  readSolution,
  referenceCase,
  type AchievedError,
} from "../reference-cases.js";
import type { GridPoint } from "../robustness/grid.js";
import { spreadPoints } from "./points.js";

export interface ManyTask {
  /** Path of the kernel module. */
  readonly kernel: string;
  readonly relative: number;
  readonly absolute: number;
  /** Number of a point, and path of its accurate solution. */
  readonly references: readonly { readonly point: number; readonly path: string }[];
}

export interface ManyFigures {
  /** For all of them, what the engine compiles meanwhile included [s]. */
  readonly seconds: number;
  /** Trajectories that did not reach the end. */
  readonly failures: number;
  /** In the order of the references. */
  readonly errors: readonly AchievedError[];
}

const task = JSON.parse(process.argv[2]!) as ManyTask;
const { kernel } = (await import(pathToFileURL(task.kernel).href)) as { kernel: WasmKernel };
const { initial, times } = await readReference(referenceCase("dark"), kernel.states);
const trajectories = spreadPoints().map((conditions) => ({
  inputs: Float64Array.from(kernel.inputs, ({ name }) => conditions[name as keyof GridPoint]),
}));
const problem: Problem = {
  kernel,
  inputs: trajectories[0]!.inputs,
  initial,
  span: [0, times.at(-1)!],
  tolerances: { relative: task.relative, absolute: task.absolute },
};
const started = performance.now();
const solutions: Solution[] = [];
const options = { times, lanes: kernel.lanes?.count ?? 1 };
for await (const solution of solveMany(problem, trajectories, options)) solutions.push(solution);
const seconds = (performance.now() - started) / 1000;
const errors: AchievedError[] = [];
for (const { point, path } of task.references) {
  const reference = await readSolution(path, kernel.states);
  errors.push(achievedError(reference, solutions[point]!.states, kernel.states));
}
const failures = solutions.filter(({ outcome }) => outcome.kind !== "completed").length;
const figures: ManyFigures = { seconds, failures, errors };
process.stdout.write(JSON.stringify(figures));
