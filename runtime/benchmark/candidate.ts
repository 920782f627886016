import type { Kernel } from "../kernel.js";
import { createReactionLoop } from "../reference/loop.js";
import type { FormulaReader, ReferenceNetwork } from "../reference/network.js";
import { createReference } from "../reference/reference.js";
import { inputsVector } from "../reference/verification/samples.js";
import { samples, type Workload } from "./workload.js";

/**
 * Rate coefficients from conditions; derivatives from rate coefficients; both, as where conditions change
 * with time; derivatives of the derivatives.
 */
export const operations = ["rates", "rhs", "rates and rhs", "jacobian"] as const;

export type Operation = (typeof operations)[number];

/**
 * What is compared: the compiled kernel; the reference, which evaluates all fluxes and multiplies them
 * by the stoichiometry in compressed rows; and one pass over the reactions through index tables.
 */
export const candidateNames = ["fused", "three-pass sparse", "one-pass loop"] as const;

export type CandidateName = (typeof candidateNames)[number];

/** One operation of one candidate, ready to be called again and again. */
export interface Task {
  readonly candidate: CandidateName;
  readonly operation: Operation;
  /** What the last call has computed. */
  readonly result: Float64Array;
  /**
   * Computes the rate coefficients that run reads, if it computes none itself; to be called once,
   * outside of what is timed.
   */
  prepare(): void;
  /** One call; its number picks the sample of the workload. */
  run(call: number): void;
}

/** The operations that one candidate has. */
export type Tasks = readonly Task[];

/**
 * The operations of a candidate, ready to run. The loop's rates are the reference's and not measured
 * again; a kernel compiled without Jacobian has none.
 *
 * @throws RangeError when kernel and network name different species, or the network cannot be
 * evaluated.
 */
export function tasksOf(
  candidate: CandidateName,
  kernel: Kernel,
  network: ReferenceNetwork,
  workload: Workload,
  formulas?: FormulaReader,
): Tasks {
  const sameSpecies =
    kernel.states.length === network.species.length &&
    network.species.every(({ name }, i) => kernel.states[i] === name);
  if (!sameSpecies) {
    throw new RangeError(`the kernel ${kernel.meta.name} was made from another network`);
  }
  const evaluator =
    candidate === "fused"
      ? fused(kernel, workload)
      : baseline(candidate, kernel, network, workload, formulas);
  const lacking: Operation | undefined =
    candidate === "one-pass loop"
      ? "rates"
      : candidate === "fused" && kernel.meta.options.jacobian === "none"
        ? "jacobian"
        : undefined;
  return tasksFrom(candidate, evaluator).filter(({ operation }) => operation !== lacking);
}

/** A candidate with its buffers; every function takes the number of a sample. */
interface Evaluator {
  readonly k: Float64Array;
  readonly dy: Float64Array;
  readonly values: Float64Array;
  rates(sample: number): void;
  rhs(sample: number): void;
  jacobian(sample: number): void;
}

function fused(kernel: Kernel, { conditions, states }: Workload): Evaluator {
  const inputs = conditions.map((each) => inputsVector(kernel, each));
  const k = new Float64Array(kernel.rateCount);
  const dy = new Float64Array(kernel.states.length);
  const values = new Float64Array(kernel.pattern.rowIdx.length);
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
function baseline(
  candidate: Exclude<CandidateName, "fused">,
  kernel: Kernel,
  network: ReferenceNetwork,
  { conditions, states }: Workload,
  formulas: FormulaReader | undefined,
): Evaluator {
  const { state, temperaturePolicy } = kernel.meta.options;
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

function nothing(): void {}

function tasksFrom(candidate: CandidateName, evaluator: Evaluator): Tasks {
  const { k, dy, values, rates, rhs, jacobian } = evaluator;
  const prepare = (): void => rates(0);
  const tasks = [
    { operation: "rates", result: k, prepare: nothing, run: rates },
    { operation: "rhs", result: dy, prepare, run: rhs },
    {
      operation: "rates and rhs",
      result: dy,
      prepare: nothing,
      run: (sample: number) => {
        rates(sample);
        rhs(sample);
      },
    },
    { operation: "jacobian", result: values, prepare, run: jacobian },
  ] as const;
  return tasks.map(({ run, ...task }) => ({
    ...task,
    candidate,
    run: (call) => run(call % samples),
  }));
}
