import type { EnsembleStatistics } from "../../runtime/ensemble/statistics.js";
import { solveMany } from "../../runtime/ensemble/solve-many.js";
import type { Kernel } from "../../runtime/kernel.js";
import { solveSync } from "../../runtime/solvers/solve.js";
import { year } from "../reference-cases.js";
import { conditionsOf, type EnsembleNetwork } from "./networks.js";

/** An ensemble in lanes beside the same trajectories one after the other. */
export interface EnsembleFigures {
  readonly network: string;
  readonly method: string;
  /** Trajectories per second of processor time: in lanes, */
  readonly together: number;
  /** and one after the other. */
  readonly alone: number;
  readonly ratio: number;
  readonly statistics: EnsembleStatistics;
}

const trajectories = 64;
/** Both ways in turn; the least time of each counts, once both have been gone. */
const repetitions = 3;
const end = 1e6 * year;

/** @throws Error when a solution differs by a bit. */
export async function compareEnsemble(
  { name, initial }: EnsembleNetwork,
  kernel: Kernel,
  method: string,
): Promise<EnsembleFigures> {
  const list = Array.from({ length: trajectories }, (_, i) => ({
    inputs: conditionsOf(kernel, i),
  }));
  const problem = {
    kernel,
    inputs: list[0]!.inputs,
    initial: await initial(kernel.states),
    span: [0, end],
    tolerances: { relative: 1e-4, absolute: 1e-14 },
  } as const;
  const lanes = kernel.lanes!.count;
  const options = { method, times: Float64Array.of(end) };
  let statistics: EnsembleStatistics | undefined;
  let [alone, together] = [Infinity, Infinity];
  for (let repetition = 0; repetition <= repetitions; repetition++) {
    const first = seconds();
    const expected = list.map((each) => solveSync({ ...problem, ...each }, options));
    const second = seconds();
    let index = 0;
    const onProgress = (progress: { readonly statistics: EnsembleStatistics }): void => {
      ({ statistics } = progress);
    };
    for await (const { final } of solveMany(problem, list, { ...options, lanes, onProgress })) {
      const { state } = expected[index++]!.final;
      if (final.state.some((value, i) => !Object.is(value, state[i]))) {
        throw new Error(`trajectory ${index - 1} of ${name} differs`);
      }
    }
    if (repetition === 0) continue;
    alone = Math.min(alone, second - first);
    together = Math.min(together, seconds() - second);
  }
  return {
    network: name,
    method,
    together: trajectories / together,
    alone: trajectories / alone,
    ratio: alone / together,
    statistics: statistics!,
  };
}

/** Processor time of this process, in which other processes do not count. */
function seconds(): number {
  return process.cpuUsage().user / 1e6;
}
