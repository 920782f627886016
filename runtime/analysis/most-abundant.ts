import type { Conserved } from "../kernel.js";

/** Least part of an element that makes a state worth choosing beside the first. */
const leastShare = 1e-6;

/**
 * The states that hold most of what is conserved, charge aside: of each element, from the most
 * abundant on, the state with the largest share; then, as long as there is room, those with the second
 * largest, and so on; none that holds less than a millionth of its element. Without conserved vectors: the largest states.
 *
 * @param y one value per state; only those above zero count
 * @param most states to choose at most
 * @returns indices of states, the largest value first
 */
export function mostAbundant(
  y: readonly number[],
  conserved: readonly Conserved[],
  most = 12,
): readonly number[] {
  const elements = conserved.filter(({ name }) => name !== "charge");
  const weights =
    elements.length > 0 ? elements.map((element) => element.weights) : [y.map(() => 1)];
  const rankings = weights
    .map((weight) => ranking(y.map((value, i) => value * weight[i]!)))
    .toSorted((a, b) => b.total - a.total);
  const chosen = new Set<number>();
  for (let rank = 0; rank < y.length; rank += 1) {
    for (const { order } of rankings) {
      const state = order[rank];
      if (state !== undefined && chosen.size < most) chosen.add(state);
    }
  }
  return [...chosen].toSorted((a, b) => y[b]! - y[a]! || a - b);
}

/** States by descending part, as far as the parts matter. */
function ranking(parts: readonly number[]): {
  readonly total: number;
  readonly order: readonly number[];
} {
  const present = [...parts.keys()].filter((i) => parts[i]! > 0);
  const total = present.reduce((sum, i) => sum + parts[i]!, 0);
  return {
    total,
    order: present
      .filter((i) => parts[i]! >= leastShare * total)
      .toSorted((a, b) => parts[b]! - parts[a]! || a - b),
  };
}
