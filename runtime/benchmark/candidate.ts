import type { Kernel } from "../kernel.js";
import type { FormulaReader, ReferenceNetwork } from "../reference/network.js";
import { baselineEvaluator, compiledEvaluator, type Evaluator } from "./evaluator.js";
import { samples, type Workload } from "./workload.js";

/**
 * Rate coefficients from conditions; derivatives from rate coefficients; both, as where conditions change
 * with time; derivatives of the derivatives.
 */
export const operations = ["rates", "rhs", "rates and rhs", "jacobian"] as const;

export type Operation = (typeof operations)[number];

/** The compiled kernel, as straight lines of TypeScript and as WebAssembly. */
export const compiledNames = ["fused", "wasm"] as const;

export type CompiledName = (typeof compiledNames)[number];

/**
 * The reference, which evaluates all fluxes and multiplies them by the stoichiometry in compressed rows;
 * and one pass over the reactions through index tables.
 */
const baselineNames = ["three-pass sparse", "one-pass loop"] as const;

export type BaselineName = (typeof baselineNames)[number];

/** What is compared. */
export const candidateNames = [...compiledNames, ...baselineNames] as const;

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
 * @param kernel the candidate's own; a baseline's takes states and options from it
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
  const evaluator = isCompiled(candidate)
    ? compiledEvaluator(kernel, workload)
    : baselineEvaluator(candidate, kernel, network, workload, formulas);
  const lacking: Operation | undefined =
    candidate === "one-pass loop"
      ? "rates"
      : isCompiled(candidate) && kernel.meta.options.jacobian === "none"
        ? "jacobian"
        : undefined;
  return tasksFrom(candidate, evaluator).filter(({ operation }) => operation !== lacking);
}

/** Whether the candidate is a compiled kernel and not a baseline. */
export function isCompiled(candidate: CandidateName): candidate is CompiledName {
  return compiledNames.some((name) => name === candidate);
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
