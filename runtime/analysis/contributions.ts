import type { Kernel } from "../kernel.js";
import { reactionParts } from "./reaction-parts.js";

/** The part of one reaction in the derivative of one state. */
export interface Contribution {
  /** Index of the reaction: into k and kernel.reactions. */
  readonly reaction: number;
  /** Formation above zero, destruction below [unit of the states s^-1]. */
  readonly value: number;
}

/** Contributions of one sign. */
export interface OneSided {
  /** Sum of the values; its sign is theirs [unit of the states s^-1]. */
  readonly total: number;
  /** Largest first; `share` is the value over the total, from 0 to 1. */
  readonly contributions: readonly (Contribution & { readonly share: number })[];
}

/**
 * The part of each reaction in the derivative of a state: net stoichiometric coefficient times flux.
 * Their sum is the derivative.
 *
 * Costs one right-hand side per reaction.
 *
 * @param t time [s]
 * @param y one value per state
 * @param k staged buffer, length kernel.rateCount, filled by kernel.rates
 * @param state index of the state
 * @returns what is not zero, the largest absolute value first, equal ones in source order
 * @throws RangeError when the kernel is no reaction network, or the state is not finite.
 */
export function contributions(
  kernel: Kernel,
  t: number,
  y: Float64Array,
  k: Float64Array,
  state: number,
): readonly Contribution[] {
  const parts = reactionParts(kernel, t, k);
  if (parts.ofNone(y)[state] !== 0) {
    throw new RangeError(`the derivative of ${kernel.states[state]} is no sum over reactions`);
  }
  return Array.from({ length: kernel.meta.counts.rates }, (_, reaction) => ({
    reaction,
    value: parts.of(reaction, y)[state]!,
  }))
    .filter(({ value }) => value !== 0)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** Contributions above and below zero apart, each with its share of the total. */
export function formationAndDestruction(all: readonly Contribution[]): {
  readonly formation: OneSided;
  readonly destruction: OneSided;
} {
  return {
    formation: oneSided(all.filter(({ value }) => value > 0)),
    destruction: oneSided(all.filter(({ value }) => value < 0)),
  };
}

function oneSided(part: readonly Contribution[]): OneSided {
  // Small ones first, so that they are not lost in the sum.
  const total = part.reduceRight((sum, { value }) => sum + value, 0);
  return { total, contributions: part.map((each) => ({ ...each, share: each.value / total })) };
}
