/**
 * Times one candidate on one kernel in a process of its own, because V8 compiles code differently when
 * others have run through it. Arguments: path of the kernel module, name of the candidate. Prints JSON.
 */
import { setFlagsFromString } from "node:v8";
import { pathToFileURL } from "node:url";
import type { Kernel, SparsePattern } from "../../runtime/kernel.js";
import { leastTime } from "../least-time.js";
import { candidates } from "./candidates.js";

/** Times of one call for one cell [ns], the least of many; null where the candidate does not apply. */
export interface LinalgTimes {
  readonly factorize: number;
  readonly solve: number;
}

/** Each of the two is measured for this long [ms]. */
const period = 1500;

// Node 20 has fused operations behind this flag, later versions without.
setFlagsFromString("--experimental-wasm-relaxed-simd");

const [file, name] = process.argv.slice(2);
const { kernel } = (await import(pathToFileURL(file!).href)) as { kernel: Kernel };
const { pattern, factor, direct } = kernel;
if (factor === undefined) throw new Error(`${file} has no elimination order`);
const candidate = candidates
  .find((each) => each.name === name)
  ?.create({ pattern, factor, direct });

process.stdout.write(JSON.stringify(candidate === undefined ? null : timesOf(candidate)));

function timesOf({
  cells = 1,
  prepare,
  factorize,
  solve,
}: NonNullable<typeof candidate>): LinalgTimes {
  const jacobian = balancedValues(pattern);
  prepare?.(jacobian);
  const b = new Float64Array(pattern.size);
  return {
    factorize: leastTime(() => factorize(1, jacobian), period) / cells,
    solve: leastTime(() => solve(b.fill(1)), period) / cells,
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
