import type { Task } from "./candidate.js";
import { median } from "./statistics.js";

/** How the calls of a task came to their final speed. */
export interface WarmUp {
  /** Whether the speed had stopped changing when the warm-up ended. */
  readonly settled: boolean;
  readonly seconds: number;
  /** Duration of one call at its end [ns]. */
  readonly nanoseconds: number;
}

/**
 * Engines optimise a function after so many calls, in the background, and large kernels are hundreds of
 * functions: speed may stand still at first, and then creeps up for seconds.
 */
const fewestCalls = 2000;
const shortestSeconds = 1.5;
const batchMilliseconds = 10;
const tolerance = 0.03;

/**
 * Calls a task until its speed has settled: the median over the last quarter of the time so far is
 * within 3 % of that over the second quarter. Ends after `budgetSeconds` in any case.
 */
export function warmUp(task: Pick<Task, "prepare" | "run">, budgetSeconds: number): WarmUp {
  const batches: { readonly end: number; readonly nanoseconds: number }[] = [];
  const medianBetween = (from: number, to: number): number =>
    median(batches.filter(({ end }) => end > from && end <= to).map((each) => each.nanoseconds));
  task.prepare();
  const start = performance.now();
  let calls = 1;
  let done = 0;
  for (;;) {
    const nanoseconds = timeBatch(task, calls);
    const seconds = (performance.now() - start) / 1000;
    batches.push({ end: seconds, nanoseconds });
    done += calls;
    const over = seconds > budgetSeconds;
    if (over || (seconds > shortestSeconds && done >= fewestCalls)) {
      const last = medianBetween(seconds * 0.75, seconds);
      const before = medianBetween(seconds * 0.25, seconds * 0.5);
      const settled = done >= fewestCalls && Math.abs(last / before - 1) < tolerance;
      if (settled || over) {
        return { settled, seconds, nanoseconds: last };
      }
    }
    calls = callsLasting(batchMilliseconds, nanoseconds);
  }
}

/** Duration of one call [ns], the mean of a batch. */
export function timeBatch(task: Pick<Task, "run">, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    task.run(call);
  }
  return ((performance.now() - start) * 1e6) / calls;
}

/** How many calls of the given duration [ns] fill the time. */
export function callsLasting(milliseconds: number, nanoseconds: number): number {
  return Math.max(1, Math.round((milliseconds * 1e6) / Math.max(nanoseconds, 1)));
}
