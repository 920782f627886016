import type { KernelMeta } from "../kernel.js";
import { webAssembly } from "../wasm/web-assembly.js";

/**
 * How a network is evaluated: by the runtime's loop over its reactions, or compiled, to loops over index
 * tables, to straight-line code in TypeScript ("fused"), or in WebAssembly.
 */
export type KernelForm = "interpreted" | "table" | "fused" | "wasm";

/** Numbers of calls of a kernel's functions. */
export interface CallCounts {
  readonly rhs: number;
  readonly jacobian: number;
}

/** How large a model is. */
export type ModelSize = Pick<KernelMeta["counts"], "rates" | "jacobianEntries">;

/** What one form costs [s]. */
export interface FormCost {
  /** From the network to the kernel. */
  readonly preparation: number;
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
 * Entries of the Jacobian beyond which its straight-line TypeScript leaves the processor's second-level
 * cache, so that an entry takes as much longer as there are more of them.
 */
const cachedEntries = 7000;

/**
 * The costs of all forms. The constants are those of bench/forms.ts on networks of 38 to 8768
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
      preparation: 0.02 + 0.04e-3 * rates,
      warmUp: { rhs: 15e-3, jacobian: 15e-3 },
      call: { rhs: 0.3e-6 + 4.8e-9 * rates, jacobian: 0.5e-6 + 3.5e-9 * jacobianEntries },
    },
    table: {
      preparation: 0.25 + 0.28e-3 * rates,
      warmUp: { rhs: 15e-3, jacobian: 15e-3 },
      call: { rhs: 0.05e-6 + 5e-9 * rates, jacobian: 0.05e-6 + 3.6e-9 * jacobianEntries },
    },
    fused: {
      preparation: 0.25 + 0.23e-3 * rates,
      warmUp: { rhs: 8e-3 + 0.09e-3 * rates, jacobian: 5e-3 + 0.06e-3 * jacobianEntries },
      call: { rhs: 3.2e-9 * rates, jacobian: 2.1e-9 * jacobianEntries * crowding },
    },
    wasm: {
      preparation: 0.25 + 0.23e-3 * rates,
      warmUp: { rhs: 1e-3 + 0.0045e-3 * rates, jacobian: 1e-3 + 0.0033e-3 * jacobianEntries },
      call: { rhs: 0.15e-6 + 2.2e-9 * rates, jacobian: 0.1e-6 + 1.5e-9 * jacobianEntries },
    },
  };
}

/** All forms that this engine runs. */
export function availableForms(): readonly KernelForm[] {
  return ["interpreted", "table", "fused", ...(webAssembly === undefined ? [] : ["wasm" as const])];
}

/**
 * The form that should make the expected calls in the shortest time, its preparation included.
 *
 * @param among the forms to choose from, at least one
 */
export function chooseForm(
  size: ModelSize,
  expected: CallCounts,
  among: readonly KernelForm[] = availableForms(),
): KernelForm {
  const costs = formCosts(size);
  const seconds = (form: KernelForm): number => timeOf(costs[form], expected);
  return among.reduce((best, form) => (seconds(form) < seconds(best) ? form : best));
}

/** From the network to the last call; a function that is not called needs no warm-up. */
export function timeOf({ preparation, warmUp, call }: FormCost, calls: CallCounts): number {
  const part = (name: keyof CallCounts): number =>
    calls[name] === 0 ? 0 : warmUp[name] + calls[name] * call[name];
  return preparation + part("rhs") + part("jacobian");
}
