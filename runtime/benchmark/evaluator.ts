import type { Kernel } from "../kernel.js";
import { createReactionLoop } from "../reference/loop.js";
import type { FormulaReader, ReferenceNetwork } from "../reference/network.js";
import { networkOptions } from "../reference/network-options.js";
import { createReference } from "../reference/reference.js";
import { inputsVector } from "../reference/verification/samples.js";
import type { BaselineName } from "./candidate.js";
import { placed } from "./placed.js";
import type { Workload } from "./workload.js";

/** A candidate with its buffers; every function takes the number of a sample. */
export interface Evaluator {
  readonly k: Float64Array;
  readonly dy: Float64Array;
  readonly values: Float64Array;
  rates(sample: number): void;
  rhs(sample: number): void;
  jacobian(sample: number): void;
}

/** A compiled kernel, with its vectors where it reads them without copying. */
export function compiledEvaluator(given: Kernel, workload: Workload): Evaluator {
  const conditions = workload.conditions.map((each) => inputsVector(given, each));
  const [staged, size, entries] = [
    given.rateCount,
    given.states.length,
    given.pattern.rowIdx.length,
  ];
  const lengths = [staged, size, entries, ...conditions.map(({ length }) => length)];
  const { kernel, vector } = placed(given, [...lengths, ...workload.states.map(() => size)]);
  const copyOf = (values: Float64Array): Float64Array => {
    const copy = vector(values.length);
    copy.set(values);
    return copy;
  };
  const [k, dy, values] = [vector(staged), vector(size), vector(entries)];
  const inputs = conditions.map(copyOf);
  const states = workload.states.map(copyOf);
  return {
    k: k.subarray(0, kernel.meta.counts.rates),
    dy,
    values,
    rates: (sample) => kernel.rates(inputs[sample]!, k),
    rhs: (sample) => kernel.rhs(0, states[sample]!, k, dy),
    jacobian: (sample) => kernel.jacobian(0, states[sample]!, k, values),
  };
}

/** A baseline. The loop has no rates of its own: those of the reference serve it. */
export function baselineEvaluator(
  candidate: BaselineName,
  kernel: Kernel,
  network: ReferenceNetwork,
  { conditions, states }: Workload,
  formulas: FormulaReader | undefined,
): Evaluator {
  const { state, temperaturePolicy } = networkOptions(kernel.meta.options);
  const reference = createReference(network, {
    state,
    temperaturePolicy,
    ...(formulas !== undefined && { formulas }),
  });
  const form = candidate === "one-pass loop" ? createReactionLoop(network, state) : reference;
  const { nH } = conditions[0]!;
  const k = new Float64Array(network.reactions.length);
  const dy = new Float64Array(network.species.length);
  const values = new Float64Array(form.pattern.rowIdx.length);
  return {
    k,
    dy,
    values,
    rates: (sample) => reference.rates(conditions[sample]!, k),
    rhs: (sample) => form.rhs(states[sample]!, k, nH, dy),
    jacobian: (sample) => form.jacobian(states[sample]!, k, nH, values),
  };
}
