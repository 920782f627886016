import type { Network } from "../network.js";
import type { Reaction } from "../reaction.js";

/**
 * Reactions that stand more than once with the same reactants and products (pseudo-species
 * included, order and type irrelevant), in network order. Their rates add.
 */
export function repeatedChannels(network: Network): readonly (readonly Reaction[])[] {
  const channels = new Map<string, Reaction[]>();
  for (const reaction of network.reactions) {
    const key = channelKey(reaction);
    const channel = channels.get(key);
    if (channel === undefined) channels.set(key, [reaction]);
    else channel.push(reaction);
  }
  return [...channels.values()].filter((channel) => channel.length > 1);
}

/** Whether both have the same type, rate law, temperature ranges and parameters. */
export function sameCoefficients(a: Reaction, b: Reaction): boolean {
  return kineticKey(a) === kineticKey(b);
}

function channelKey({ reactants, products, partners }: Reaction): string {
  return JSON.stringify([
    [...reactants].toSorted(),
    [...partners.reactants].toSorted(),
    [...products].toSorted(),
    [...partners.products].toSorted(),
  ]);
}

function kineticKey({ type, law, ranges }: Reaction): string {
  const facts = ranges.map(({ parameters, formula, lower, upper }) => [
    Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    formula ?? null,
    lower,
    upper,
  ]);
  return JSON.stringify([type, law, facts]);
}
