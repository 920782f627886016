/**
 * Times one candidate on one kernel in a process of its own, because V8 compiles code differently when
 * others have run through it. Arguments: path of the kernel module, name of the candidate. Prints JSON.
 */
import { pathToFileURL } from "node:url";
import type { Kernel, SparsePattern } from "../../runtime/kernel.js";
import { candidates } from "./candidates.js";

/** Times of one call [ns], the least of many; null where the candidate does not apply. */
export interface LinalgTimes {
  readonly factorize: number;
  readonly solve: number;
}

/** Each of the two is measured for this long [ms]. */
const period = 1500;

/** Calls between two looks at the clock take this long [ms]. */
const batch = 2;

const [file, name] = process.argv.slice(2);
const { kernel } = (await import(pathToFileURL(file!).href)) as { kernel: Kernel };
const { pattern, factor, direct } = kernel;
if (factor === undefined) throw new Error(`${file} has no elimination order`);
const candidate = candidates
  .find((each) => each.name === name)
  ?.create({ pattern, factor, direct });

process.stdout.write(JSON.stringify(candidate === undefined ? null : timesOf(candidate)));

function timesOf({ factorize, solve }: NonNullable<typeof candidate>): LinalgTimes {
  const jacobian = balancedValues(pattern);
  const b = new Float64Array(pattern.size);
  return {
    factorize: leastTime(() => factorize(1, jacobian)),
    solve: leastTime(() => solve(b.fill(1))),
  };
}

/** Gains of 0.01 to 1 and losses that balance them; the work does not depend on the values. */
function balancedValues({ size, colPtr, rowIdx }: SparsePattern): Float64Array {
  const values = new Float64Array(rowIdx.length);
  for (let j = 0; j < size; j++) {
    const entries = Array.from({ length: colPtr[j + 1]! - colPtr[j]! }, (_, at) => colPtr[j]! + at);
    for (const entry of entries) values[entry] = (1 + ((entry * 37) % 100)) / 100;
    const gains = entries.reduce((sum, entry) => sum + values[entry]!, 0);
    const diagonal = entries.find((entry) => rowIdx[entry] === j)!;
    values[diagonal] = values[diagonal]! - gains;
  }
  return values;
}

/** The least time of a call [ns]. */
function leastTime(call: () => void): number {
  const start = performance.now();
  let calls = 1;
  let least = Infinity;
  while (performance.now() - start < period) {
    const begin = performance.now();
    for (let repetition = 0; repetition < calls; repetition++) call();
    const milliseconds = performance.now() - begin;
    least = Math.min(least, (milliseconds * 1e6) / calls);
    calls = Math.max(1, Math.round((batch * calls) / Math.max(milliseconds, 1e-3)));
  }
  return least;
}
