/**
 * Integrates a share of the grid and prints one result a line. Run by bench/robustness.ts, several at
 * once, with the task as JSON.
 */
import {
  networkPaths,
  readReference,
  referenceCase,
  type ReferenceCase,
} from "../reference-cases.js";
import { kernelForSolve } from "../../cli/kernel-form.js";
import { singleSolution } from "../../runtime/forms/choose-form.js";
import { gridPoints } from "./grid.js";
import { integratePoint } from "./integrate.js";

/** Which points of which grid: those whose number leaves the remainder `share` modulo `shares`. */
export interface GridTask {
  readonly case: ReferenceCase["name"];
  readonly points: number;
  readonly share: number;
  readonly shares: number;
  readonly relative: number;
  readonly absolute: number;
  /** [s] */
  readonly end: number;
}

const task = JSON.parse(process.argv[2]!) as GridTask;
const points = gridPoints(task.points).filter((_, i) => i % task.shares === task.share);
const wanted = referenceCase(task.case);
const { kernel } = await kernelForSolve(networkPaths(wanted), {
  format: "auto",
  form: "auto",
  expected: {
    rhs: points.length * singleSolution.rhs,
    jacobian: points.length * singleSolution.jacobian,
  },
});
const { initial } = await readReference(wanted, kernel.states);
for (const point of points) {
  process.stdout.write(`${JSON.stringify(integratePoint(kernel, point, { ...task, initial }))}\n`);
}
