import type { Kernel } from "../kernel.js";
import type { Conditions } from "../reference/network.js";
import { Random } from "../reference/verification/random.js";
import { foldedConditions } from "../reference/verification/samples.js";

/** What all candidates compute, sample after sample. */
export interface Workload {
  /** Conditions of the calls of rates; the first holds for rhs and jacobian. */
  readonly conditions: readonly Conditions[];
  /** States of the calls of rhs and jacobian, each of one entry per species. */
  readonly states: readonly Float64Array[];
}

/** The usual conditions of a cold dark cloud. */
export const darkCloud: Conditions = {
  T: 10,
  nH: 2e4,
  Av: 10,
  zeta: 1.3e-17,
  G0: 1,
  omega: 0.5,
};

/** Number of samples of a workload. */
export const samples = 8;
const seed = 1;

/**
 * Samples that keep branches and caches from learning one input by heart: temperatures from T to
 * 1.7 T, and abundances from 1e-20 to 1, uniform in the logarithm. The same at every call.
 */
export function createWorkload(kernel: Kernel, conditions: Conditions): Workload {
  const random = new Random(seed);
  const numbers = Array.from({ length: samples }, (_, sample) => sample);
  const { nH } = foldedConditions(kernel, conditions);
  const scale = kernel.meta.options.state === "density" ? nH : 1;
  return {
    conditions: numbers.map((sample) =>
      foldedConditions(kernel, { ...conditions, T: conditions.T * (1 + sample / 10) }),
    ),
    states: numbers.map(() =>
      Float64Array.from(kernel.states, () => scale * random.logUniform(1e-20, 1)),
    ),
  };
}
