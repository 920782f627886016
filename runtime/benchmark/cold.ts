import type { Task } from "./candidate.js";
import type { ColdFigures } from "./report.js";

const calls = 1000;

/**
 * Times the first calls of a task. Honest only where the code of the task has not run before: in a
 * fresh process, one per candidate and operation (see fresh-process.ts).
 *
 * @param loadMilliseconds time it took to load the kernel, or to build the tables of a baseline
 */
export function measureCold(task: Task, loadMilliseconds: number): ColdFigures {
  task.prepare();
  const elapsed: number[] = [];
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    task.run(call);
    elapsed.push(performance.now() - start);
  }
  return {
    candidate: task.candidate,
    operation: task.operation,
    loadMilliseconds,
    firstCallMilliseconds: elapsed[0]!,
    first100CallsMilliseconds: elapsed[99]!,
    first1000CallsMilliseconds: elapsed[calls - 1]!,
  };
}
