/**
 * Integrates one case, first cold and then warm, and prints the figures. Run in a fresh process with the
 * task as JSON, since no form may find code that another has warmed up.
 */
import { kernelForSolve } from "../../cli/kernel-form.js";
import type { Solution } from "../../runtime/solvers/solution.js";
import { solveSync } from "../../runtime/solvers/solve.js";
import {
  achievedError,
  networkPaths,
  readReference,
  referenceCase,
  referenceProblem,
} from "../reference-cases.js";
import type { SolveFigures, SolveTask } from "./task.js";

const task = JSON.parse(process.argv[2]!) as SolveTask;
const { form, repetitions } = task;
const wanted = referenceCase(task.case);
const isCompiled = task.kernel !== undefined;
const { kernel } = await kernelForSolve(isCompiled ? [task.kernel] : networkPaths(wanted), {
  format: "auto",
  form: isCompiled ? "auto" : form,
});
const kernelSeconds = performance.now() / 1000;
const reference = await readReference(wanted, kernel.states, task.reference);
const problem = referenceProblem(wanted, kernel, reference, task);

function integrate(): Solution {
  return solveSync(problem, { times: reference.times, clock: () => performance.now() });
}

const first = integrate();
const totalSeconds = performance.now() / 1000;
let best = first;
for (let repetition = 0; repetition < repetitions; repetition += 1) {
  const again = integrate();
  if (again.statistics.seconds.total < best.statistics.seconds.total) best = again;
}
const figures: SolveFigures = {
  cold: { kernelSeconds, totalSeconds },
  warm: { seconds: best.statistics.seconds.total, statistics: best.statistics },
  outcome: best.outcome,
  error: achievedError(reference, best.states, kernel.states),
  drift: best.drift,
};
process.stdout.write(JSON.stringify(figures));
