import type { Network } from "../network.js";
import { netStoichiometry } from "../stoichiometry.js";

/** Names of species that no reaction forms (products minus reactants), in species order. */
export function neverFormed(network: Network): readonly string[] {
  return withoutNetChange(network, (coefficient) => coefficient > 0);
}

/** Names of species that no reaction destroys (reactants minus products), in species order. */
export function neverDestroyed(network: Network): readonly string[] {
  return withoutNetChange(network, (coefficient) => coefficient < 0);
}

function withoutNetChange(
  network: Network,
  counts: (coefficient: number) => boolean,
): readonly string[] {
  const changed = new Set<string>();
  for (const reaction of network.reactions) {
    for (const [name, coefficient] of netStoichiometry(reaction)) {
      if (counts(coefficient)) changed.add(name);
    }
  }
  return network.species.map(({ name }) => name).filter((name) => !changed.has(name));
}
