import type { Random } from "../../runtime/reference/verification/random.js";
import { formationAndLoss } from "./coverage.js";
import { draws } from "./draws.js";
import type { SyntheticReaction } from "./reaction.js";
import { splitter } from "./split.js";
import type { SpeciesSet, SyntheticSpecies } from "./species.js";
import { reactionTypes, type ReactionType } from "./statistics.js";

/** Different reactions, by type. */
class Collection {
  count = 0;
  readonly #byType = new Map<ReactionType, SyntheticReaction[]>(
    reactionTypes.map((type) => [type, []]),
  );
  readonly #seen = new Set<string>();
  readonly #rank: ReadonlyMap<SyntheticSpecies, number>;

  constructor(species: SpeciesSet) {
    this.#rank = new Map(species.all.map((one, index) => [one, index]));
  }

  ofType(type: ReactionType): readonly SyntheticReaction[] {
    return this.#byType.get(type)!;
  }

  /** Whether the reaction was new and changes something. */
  add(reaction: SyntheticReaction): boolean {
    const left = this.#ranks(reaction.reactants);
    const right = this.#ranks(reaction.products);
    const partner = reaction.reactants.length === 1 ? reaction.type : "";
    const identity = `${partner}:${left}:${right}`;
    if (left === right || this.#seen.has(identity)) {
      return false;
    }
    this.#seen.add(identity);
    this.#byType.get(reaction.type)!.push(reaction);
    this.count += 1;
    return true;
  }

  #ranks(side: readonly SyntheticSpecies[]): string {
    return side
      .map((species) => this.#rank.get(species)!)
      .toSorted((a, b) => a - b)
      .join();
  }
}

/** Draws in a row that may fail before a type counts as exhausted. */
const patience = 4000;

/**
 * Exactly `count` reactions, no two alike, by type in the order of RATE22. What a type cannot hold
 * (a set has only so many anions) goes to the ion-neutral reactions.
 *
 * @throws RangeError when the species allow no more different reactions, or need more than `count` to
 * be formed and destroyed.
 */
export function drawReactions(
  species: SpeciesSet,
  count: number,
  quotas: Readonly<Record<ReactionType, number>>,
  random: Random,
): SyntheticReaction[] {
  const size = species.all.length;
  const reactions = new Collection(species);
  for (const reaction of formationAndLoss(species)) {
    reactions.add(reaction);
  }
  if (reactions.count > count) {
    throw new RangeError(
      `${size} species need at least ${reactions.count} reactions, not ${count}`,
    );
  }
  const source = { species, random, split: splitter(species, random) };
  const fill = (type: ReactionType, quota: number): void => {
    let failures = 0;
    while (
      failures < patience &&
      reactions.count < count &&
      reactions.ofType(type).length < quota
    ) {
      const drawn = draws[type](source);
      failures = drawn !== null && reactions.add({ type, ...drawn }) ? 0 : failures + 1;
    }
  };
  reactionTypes.filter((type) => type !== "IN").forEach((type) => fill(type, quotas[type]));
  fill("IN", count);
  if (reactions.count < count) {
    throw new RangeError(
      `${size} species allow only ${reactions.count} different reactions, not ${count}`,
    );
  }
  return reactionTypes.flatMap((type) => reactions.ofType(type));
}
