import type { Kernel } from "../kernel.js";
import { placed } from "./placed.js";
import { median, quantile } from "./statistics.js";
import { callsLasting, timeBatch, warmUp } from "./warm-up.js";

export interface ComparisonOptions {
  /** Longest warm-up of one kernel [s]. */
  readonly warmUpSeconds: number;
  /** Rounds in which every kernel is timed once, in turn. */
  readonly rounds: number;
  /** Length of one timing [ms]. */
  readonly batchMilliseconds: number;
}

const defaults: ComparisonOptions = { warmUpSeconds: 5, rounds: 15, batchMilliseconds: 20 };

/** How long one derivative takes by one kernel, warm. */
export interface DerivativeFigures {
  readonly name: string;
  /** Staged values and derivatives where the former depend on time, else derivatives alone [ns]. */
  readonly nanoseconds: number;
  /** Interquartile range over the median. */
  readonly spread: number;
  /** Median over the rounds of this time over that of the first kernel. */
  readonly ratio: number;
  /** Largest difference of a derivative from the first kernel's, relative to the largest derivative. */
  readonly difference: number;
}

/**
 * Derivatives by kernels of one model, at its initial state and default inputs (1 where there is none)
 * and a time that moves from call to call.
 *
 * @param kernels by name; the others are divided by the first
 * @throws RangeError when a kernel has no initial state, or another number of states than the first.
 */
export function compareKernels(
  kernels: ReadonlyMap<string, Kernel>,
  options: Partial<ComparisonOptions> = {},
): readonly DerivativeFigures[] {
  const { warmUpSeconds, rounds, batchMilliseconds } = { ...defaults, ...options };
  const runners = [...kernels].map(([name, kernel]) => {
    const task = derivativeTask(kernel);
    const { nanoseconds } = warmUp(task, warmUpSeconds);
    const timings: number[] = [];
    return { name, task, calls: callsLasting(batchMilliseconds, nanoseconds), timings };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { task, calls, timings } of runners) timings.push(timeBatch(task, calls));
  }
  for (const { task } of runners) task.run(1);
  const first = runners[0]!;
  return runners.map(({ name, task, timings }) => ({
    name,
    nanoseconds: median(timings),
    spread: (quantile(timings, 0.75) - quantile(timings, 0.25)) / median(timings),
    ratio: median(timings.map((time, round) => time / first.timings[round]!)),
    difference: largestDifference(first.task.dy, task.dy),
  }));
}

function derivativeTask(given: Kernel) {
  const { states, rateCount, initial, timeDependent } = given;
  if (initial === undefined) throw new RangeError("the kernel has no state to start from");
  const lengths = [given.inputs.length, states.length, rateCount, states.length] as const;
  const { kernel, vector } = placed(given, lengths);
  const [inputs, y, k, dy] = [
    vector(lengths[0]),
    vector(lengths[1]),
    vector(lengths[2]),
    vector(lengths[3]),
  ];
  inputs.set(given.inputs.map((input) => input.default ?? 1));
  y.set(initial);
  const prepare = (): void => kernel.rates(inputs, k, 0);
  return {
    dy,
    prepare,
    run: (call: number): void => {
      const t = 1e-3 * (call % 1024);
      if (timeDependent === "rates") kernel.rates(inputs, k, t);
      kernel.rhs(t, y, k, dy);
    },
  };
}

function largestDifference(reference: Float64Array, other: Float64Array): number {
  if (other.length !== reference.length) throw new RangeError("the kernels' states differ");
  const scale = reference.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const largest = reference.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - other[i]!)),
    0,
  );
  return scale === 0 ? largest : largest / scale;
}
