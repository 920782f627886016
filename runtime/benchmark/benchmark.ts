import type { Kernel } from "../kernel.js";
import type { Conditions, FormulaReader, ReferenceNetwork } from "../reference/network.js";
import { networkOptions } from "../reference/network-options.js";
import { createReference } from "../reference/reference.js";
import {
  candidateNames,
  isCompiled,
  operations,
  tasksOf,
  type CandidateName,
  type CompiledName,
  type Operation,
} from "./candidate.js";
import { measureCold } from "./cold.js";
import { differencesFrom } from "./differences.js";
import type { BenchmarkReport, Circumstances, ColdFigures } from "./report.js";
import { defaultWarmOptions, measureWarm, type WarmOptions } from "./warm.js";
import { createWorkload, darkCloud } from "./workload.js";

export interface BenchmarkOptions extends Partial<WarmOptions> {
  /** What the environment sets; default: a dark cloud. */
  readonly conditions?: Conditions;
  /** Needed by networks with rate coefficients given as formulas. */
  readonly formulas?: FormulaReader;
}

/**
 * Measures both forms of a kernel against the two baselines, warm, in this process: rates, right-hand
 * side and Jacobian, in interleaved rounds. Takes up to options.warmUpSeconds for each operation of each
 * candidate, and blocks the process meanwhile.
 *
 * @param kernels one model with equal options, by form
 * @param network the network that the kernels were compiled from, species and reactions in its order
 * @param circumstances what cannot be measured here: cold figures need fresh processes
 * @throws RangeError when kernel and network do not fit, or the network cannot be evaluated.
 */
export function benchmarkKernels(
  kernels: Readonly<Record<CompiledName, Kernel>>,
  network: ReferenceNetwork,
  options: BenchmarkOptions = {},
  circumstances: Circumstances = { cold: [], compile: [], machine: null },
): BenchmarkReport {
  const kernel = kernels.fused;
  const workload = createWorkload(kernel, options.conditions ?? darkCloud);
  const candidates = new Map(
    candidateNames.map((name) => [
      name,
      tasksOf(name, isCompiled(name) ? kernels[name] : kernel, network, workload, options.formulas),
    ]),
  );
  const tasks = [...candidates.values()].flat();
  const warmOptions = { ...defaultWarmOptions, ...options };
  const warm = operations.flatMap((operation) =>
    measureWarm(
      tasks.filter((task) => task.operation === operation),
      "fused",
      warmOptions,
    ),
  );
  const { state, temperaturePolicy } = networkOptions(kernel.meta.options);
  const reference = createReference(network, {
    state,
    temperaturePolicy,
    ...(options.formulas !== undefined && { formulas: options.formulas }),
  });
  return {
    name: kernel.meta.name,
    states: kernel.states.length,
    reactions: network.reactions.length,
    jacobianEntries: kernel.pattern.rowIdx.length,
    warm,
    differences: differencesFrom(reference, candidates, workload),
    ...circumstances,
  };
}

/**
 * The cold figures of one operation of one candidate. To be called in a fresh process, where neither
 * has run before.
 *
 * @param kernel the candidate's own; any form's for a baseline
 * @param loadMilliseconds what the candidate needed so far: importing the kernel, or reading the network;
 *   a baseline's tables are added here
 * @returns null when the candidate lacks the operation
 */
export function benchmarkCold(
  candidate: CandidateName,
  operation: Operation,
  kernel: Kernel,
  network: ReferenceNetwork,
  loadMilliseconds: number,
  options: Pick<BenchmarkOptions, "conditions" | "formulas"> = {},
): ColdFigures | null {
  const workload = createWorkload(kernel, options.conditions ?? darkCloud);
  const start = performance.now();
  const tasks = tasksOf(candidate, kernel, network, workload, options.formulas);
  const task = tasks.find((each) => each.operation === operation);
  return task === undefined
    ? null
    : measureCold(task, loadMilliseconds + performance.now() - start);
}
