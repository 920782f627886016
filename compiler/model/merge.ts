import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Network } from "./network.js";
import type { Reaction } from "./reaction.js";
import type { Species } from "./species.js";
import { uniqueKey } from "./unique-key.js";

/**
 * One network from several: reactions and sources in the order given, species by first
 * appearance, the name of the first. Keys are made unique with a suffix ("5", then "5_2"), and an
 * identifier that several sources use is a warning. Locations are kept: the caller has given each
 * network the index of its source in this order.
 */
export function mergeNetworks(networks: readonly Network[]): {
  readonly network: Network;
  readonly diagnostics: readonly Diagnostic[];
} {
  const species = new Map<string, Species>();
  const reactions: Reaction[] = [];
  const keys = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const network of networks) {
    for (const one of network.species) {
      if (!species.has(one.name)) species.set(one.name, one);
    }
    for (const reaction of network.reactions) {
      const key = uniqueKey(reaction.key, keys);
      keys.add(key);
      reactions.push({ ...reaction, key });
      if (key === reaction.key) continue;
      const { id, location } = reaction;
      const message = `identifier ${id} is used in several sources; this reaction is ${key}`;
      diagnostics.push({ code: "NC040", message, location });
    }
  }
  const network: Network = {
    name: networks[0]?.name ?? "",
    sources: networks.flatMap(({ sources }) => sources),
    species: [...species.values()],
    reactions,
  };
  return { network, diagnostics };
}
