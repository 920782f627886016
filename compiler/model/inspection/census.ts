import type { Network } from "../network.js";

/** How many there are of each kind: counts of the keys that the items give, in order of appearance. */
function tally<Item, Key>(
  items: readonly Item[],
  keys: (item: Item) => readonly Key[],
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) {
    for (const key of keys(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Reactions of each type, the most frequent type first. */
export function reactionsByType(network: Network): { type: string; reactions: number }[] {
  return [...tally(network.reactions, ({ type }) => [type])]
    .map(([type, reactions]) => ({ type, reactions }))
    .toSorted((a, b) => b.reactions - a.reactions || (a.type < b.type ? -1 : 1));
}

/** Reactions by their number of temperature ranges, ascending. */
export function reactionsByRanges(network: Network): { ranges: number; reactions: number }[] {
  return [...tally(network.reactions, ({ ranges }) => [ranges.length])]
    .map(([ranges, reactions]) => ({ ranges, reactions }))
    .toSorted((a, b) => a.ranges - b.ranges);
}

/** Species that contain each element, the most frequent element first. */
export function speciesByElement(network: Network): { element: string; species: number }[] {
  return [...tally(network.species, ({ composition }) => (composition ?? []).map(([e]) => e))]
    .map(([element, species]) => ({ element, species }))
    .toSorted((a, b) => b.species - a.species || (a.element < b.element ? -1 : 1));
}

/** Species of each charge number, ascending; unknown charges are left out. */
export function speciesByCharge(network: Network): { charge: number; species: number }[] {
  return [...tally(network.species, ({ charge }) => (charge === null ? [] : [charge]))]
    .map(([charge, species]) => ({ charge, species }))
    .toSorted((a, b) => a.charge - b.charge);
}
