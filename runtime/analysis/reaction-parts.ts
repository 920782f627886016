import type { Kernel } from "../kernel.js";

/** Derivatives at a state, one per state of the kernel; overwritten by the next call. */
export interface ReactionParts {
  /** From one reaction alone, by its index into the staged buffer. */
  of(reaction: number, y: Float64Array): Float64Array;
  /** From none: zeros where the derivatives can be taken apart, for every finite state. */
  ofNone(y: Float64Array): Float64Array;
}

/**
 * Takes the derivatives of a network apart. The flux of a reaction is its rate coefficient times a
 * function of the states, so that dy/dt is linear in the coefficients: with all of them zero but one,
 * the kernel's right-hand side is the net effect of that reaction on every state, each state's net
 * stoichiometric coefficient times the flux. Staged values beyond the coefficients stay as they are.
 *
 * @param t time [s]
 * @param k staged buffer, length kernel.rateCount, filled by kernel.rates
 * @returns derivatives in the unit of the states s^-1
 */
export function reactionParts(kernel: Kernel, t: number, k: Float64Array): ReactionParts {
  const coefficients = k.slice().fill(0, 0, kernel.meta.counts.rates);
  const dy = new Float64Array(kernel.states.length);
  const derivatives = (y: Float64Array) => {
    kernel.rhs(t, y, coefficients, dy);
    return dy;
  };
  return {
    ofNone: derivatives,
    of: (reaction, y) => {
      coefficients[reaction] = k[reaction]!;
      derivatives(y);
      coefficients[reaction] = 0;
      return dy;
    },
  };
}

/** How a person knows a reaction: its equation, or its place in the staged buffer. */
export function reactionLabel(kernel: Kernel, reaction: number): string {
  return kernel.reactions?.[reaction]?.label ?? `k[${reaction}]`;
}
