import type { CandidateName, Task } from "./candidate.js";
import type { WarmFigures } from "./report.js";
import { median, quantile } from "./statistics.js";
import { callsLasting, timeBatch, warmUp } from "./warm-up.js";

export interface WarmOptions {
  /** Longest warm-up of one task [s]. Straight-line JavaScript of thousands of reactions needs many. */
  readonly warmUpSeconds: number;
  /** Rounds in which every candidate is timed once, in turn. */
  readonly rounds: number;
  /** Length of one timing [ms]; far above the clock's resolution. */
  readonly batchMilliseconds: number;
}

export const defaultWarmOptions: WarmOptions = {
  warmUpSeconds: 20,
  rounds: 21,
  batchMilliseconds: 20,
};

/**
 * Durations of one operation by several candidates, warm. Candidates take turns within each round, and
 * the order rotates, so that whatever else the machine does falls on all of them; ratios are medians of
 * the ratios within a round.
 *
 * @param tasks one operation of several candidates
 * @param measure the candidate that the others are divided by
 */
export function measureWarm(
  tasks: readonly Task[],
  measure: CandidateName,
  { warmUpSeconds, rounds, batchMilliseconds }: WarmOptions,
): WarmFigures[] {
  const runners = tasks.map((task) => {
    const warm = warmUp(task, warmUpSeconds);
    return { task, warm, calls: callsLasting(batchMilliseconds, warm.nanoseconds) };
  });
  const timings = runners.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < runners.length; turn += 1) {
      const index = (round + turn) % runners.length;
      timings[index]!.push(timeBatch(runners[index]!.task, runners[index]!.calls));
    }
  }
  const unit = timings[tasks.findIndex(({ candidate }) => candidate === measure)];
  return runners.map(({ task, warm }, index) => {
    const own = timings[index]!;
    const nanoseconds = median(own);
    return {
      candidate: task.candidate,
      operation: task.operation,
      nanoseconds,
      spread: (quantile(own, 0.75) - quantile(own, 0.25)) / nanoseconds,
      ratio: unit === undefined ? null : median(own.map((time, round) => time / unit[round]!)),
      warmUpSeconds: warm.seconds,
      settled: warm.settled,
    };
  });
}
