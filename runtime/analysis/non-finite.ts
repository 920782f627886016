import type { Kernel } from "../kernel.js";
import { reactionLabel, reactionParts } from "./reaction-parts.js";

/**
 * The first reaction, in the order of the staged buffer, whose part of a state's derivative is not
 * finite: because its rate coefficient is not, because the value of a reactant is not, or because
 * the product overflows.
 *
 * @param t time [s]
 * @param y one value per state, finite or not
 * @param k staged buffer, length kernel.rateCount, finite or not
 * @param state index of the state
 * @returns the reaction's label; undefined when no single reaction is to blame: finite parts whose sum
 *   overflows, a staged value beyond the coefficients (a density, say) that is not finite, or a kernel
 *   that cannot be taken apart into its reactions
 */
export function firstNonFiniteReaction(
  kernel: Kernel,
  t: number,
  y: Float64Array,
  k: Float64Array,
  state: number,
): string | undefined {
  // What is not finite spoils every sum that it enters, even times a coefficient of zero. Two finite
  // values in its place show where it enters: the part of a reaction changes from one to the other.
  const [once, twice] = [1, 2].map((value) => y.map((x) => (Number.isFinite(x) ? x : value)));
  const parts = reactionParts(kernel, t, k);
  if (parts.ofNone(once!)[state] !== 0) return undefined;
  for (let reaction = 0; reaction < kernel.meta.counts.rates; reaction += 1) {
    const value = parts.of(reaction, once!)[state]!;
    if (!Number.isFinite(value) || parts.of(reaction, twice!)[state] !== value) {
      return reactionLabel(kernel, reaction);
    }
  }
  return undefined;
}
