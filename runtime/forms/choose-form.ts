import type { KernelMeta } from "../kernel.js";

/** How a network is evaluated: by the loop over index tables, or by compiled straight-line code. */
export type KernelForm = "interpreted" | "fused";

/** Numbers of calls of a kernel's functions. */
export interface CallCounts {
  readonly rhs: number;
  readonly jacobian: number;
}

/** How large a model is. */
export type ModelSize = Pick<KernelMeta["counts"], "rates" | "jacobianEntries">;

/** What one form costs [s]. */
export interface FormCost {
  /** From the network to the compiled and loaded kernel; 0 for the loop. */
  readonly compilation: number;
  /** What the calls take before the engine has optimised them, beyond what they take afterwards. */
  readonly warmUp: CallCounts;
  /** One call, once warm. */
  readonly call: CallCounts;
}

/**
 * What one solution by an implicit multistep method takes, whatever the size of the network: up to two
 * thousand steps of little more than one Newton iteration, and a Jacobian every ten steps.
 */
export const singleSolution: CallCounts = { rhs: 2500, jacobian: 200 };

/**
 * Entries of the Jacobian beyond which its straight-line code leaves the processor's second-level
 * cache, so that an entry takes as much longer as there are more of them.
 */
const cachedEntries = 7000;

/**
 * The costs of both forms. The constants are those of bench/forms.ts on networks of 38 to 8768
 * reactions (bench/results/forms.md); an estimate is right within a factor of about two, which is
 * far less than the forms differ by where it matters. A formula of the size and no measurement on the
 * spot, so that the choice, and with it every rounding, is the same on all machines.
 */
export function formCosts({
  rates,
  jacobianEntries,
}: ModelSize): Readonly<Record<KernelForm, FormCost>> {
  const crowding = Math.max(1, jacobianEntries / cachedEntries);
  return {
    interpreted: {
      compilation: 0,
      warmUp: { rhs: 15e-3, jacobian: 15e-3 },
      call: { rhs: 0.3e-6 + 4.8e-9 * rates, jacobian: 0.5e-6 + 3.5e-9 * jacobianEntries },
    },
    fused: {
      compilation: 0.35 + 0.2e-3 * rates,
      warmUp: { rhs: 8e-3 + 0.09e-3 * rates, jacobian: 5e-3 + 0.06e-3 * jacobianEntries },
      call: { rhs: 3.2e-9 * rates, jacobian: 2.1e-9 * jacobianEntries * crowding },
    },
  };
}

/** The form that should make the expected calls in the shortest time, its preparation included. */
export function chooseForm(size: ModelSize, expected: CallCounts): KernelForm {
  const { interpreted, fused } = formCosts(size);
  return fused.compilation + timeOf(fused, expected) < timeOf(interpreted, expected)
    ? "fused"
    : "interpreted";
}

/** Each function's time in that form, once compiled; a function that is not called needs no warm-up. */
function timeOf({ warmUp, call }: FormCost, calls: CallCounts): number {
  const part = (name: keyof CallCounts): number =>
    calls[name] === 0 ? 0 : warmUp[name] + calls[name] * call[name];
  return part("rhs") + part("jacobian");
}

/**
 * The calls after which the loop has cost as much more than the fused form as the fused form takes to
 * warm up: who changes then never pays more than twice the least, however many calls follow (the
 * ski-rental argument; Karlin et al. 1988, Algorithmica 3, 79). Infinity where the loop is faster.
 */
export function breakEven(size: ModelSize): CallCounts {
  const { interpreted, fused } = formCosts(size);
  const after = (name: keyof CallCounts): number => {
    const gain = interpreted.call[name] - fused.call[name];
    return gain > 0 ? Math.ceil(fused.warmUp[name] / gain) : Infinity;
  };
  return { rhs: after("rhs"), jacobian: after("jacobian") };
}
