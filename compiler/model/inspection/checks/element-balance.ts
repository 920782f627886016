import type { Network } from "../../network.js";
import { reactionLabel, type Reaction } from "../../reaction.js";
import type { Species } from "../../species.js";
import { netStoichiometry } from "../../stoichiometry.js";
import { signed } from "../text.js";
import type { Check } from "./check.js";

/** Reactions that create or destroy atoms; those with a species of unknown composition are skipped. */
export const elementBalance: Check = (network) => {
  const compositions = compositionsByName(network);
  return network.reactions.flatMap((reaction) => {
    const changes = elementChanges(reaction, compositions);
    if (changes.length === 0) return [];
    const list = changes.map(([element, change]) => `${element} by ${signed(change)}`).join(", ");
    return [
      {
        message: `"${reactionLabel(reaction)}" changes the number of atoms of ${list}`,
        location: reaction.location,
      },
    ];
  });
};

type Compositions = ReadonlyMap<string, Species["composition"]>;

function compositionsByName(network: Network): Compositions {
  return new Map(network.species.map(({ name, composition }) => [name, composition]));
}

/** Elements whose atoms the reaction changes, by symbol; none when a composition is unknown. */
function elementChanges(
  reaction: Reaction,
  compositions: Compositions,
): readonly (readonly [element: string, change: number])[] {
  const changes = new Map<string, number>();
  for (const [name, coefficient] of netStoichiometry(reaction)) {
    const composition = compositions.get(name) ?? null;
    if (composition === null) return [];
    for (const [element, count] of composition) {
      changes.set(element, (changes.get(element) ?? 0) + coefficient * count);
    }
  }
  return [...changes].filter(([, change]) => change !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
