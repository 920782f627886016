import { Random } from "../runtime/reference/verification/random.js";
import { drawRanges, type Range } from "./synthetic/coefficients.js";
import type { SyntheticReaction } from "./synthetic/reaction.js";
import { drawReactions } from "./synthetic/reactions.js";
import { growSpecies } from "./synthetic/species.js";
import { quotas, type ReactionType } from "./synthetic/statistics.js";

export interface SyntheticNetwork {
  /** Number of species, the electron among them; at least 20. */
  readonly species: number;
  /** Number of reactions (lines). */
  readonly reactions: number;
  /** Any integer; equal arguments give equal text. */
  readonly seed: number;
}

/** The smallest set in which every rule of the generator has its species. */
const fewestSpecies = 20;

/** What a type names beside its species. */
const partners: Readonly<Partial<Record<ReactionType, string>>> = {
  CP: "CRP",
  CR: "CRPHOT",
  PH: "PHOTON",
};
const emitsPhoton: readonly ReactionType[] = ["RA", "REA", "RR"];

/**
 * A network in the UMIST Rate12/Rate22 colon format that exists nowhere in space: species and
 * reactions are drawn at random, with the proportions of RATE22 (reaction types, hub species, numbers
 * of products, equal coefficients, lines with several temperature ranges). Every reaction conserves
 * elements and charge, no two lines are the same reaction, and every species is formed and destroyed.
 *
 * Source of the format and the proportions: Millar et al. 2024, A&A 682, A109.
 *
 * @throws RangeError for fewer than 20 species, or when that many species cannot have so many
 * different reactions, or need more of them.
 */
export function syntheticRates({ species, reactions, seed }: SyntheticNetwork): string {
  if (!Number.isInteger(species) || species < fewestSpecies) {
    throw new RangeError(
      `a synthetic network has at least ${fewestSpecies} species, not ${species}`,
    );
  }
  const random = new Random(seed);
  const drawn = drawReactions(growSpecies(species, random), reactions, quotas(reactions), random);
  return drawn
    .map((reaction, index) => `${line(index + 1, reaction, drawRanges(reaction.type, random))}\n`)
    .join("");
}

function line(
  id: number,
  { type, reactants, products }: SyntheticReaction,
  ranges: Range[],
): string {
  const left = reactants.map(({ name }) => name);
  const right = products.map(({ name }) => name);
  const partner = partners[type];
  if (partner !== undefined) {
    left.push(partner);
  }
  if (emitsPhoton.includes(type)) {
    right.push("PHOTON");
  }
  const fields = [id, type, ...padded(left, 2), ...padded(right, 4), ranges.length];
  return `${fields.join(":")}:${ranges.map(block).join("")}`;
}

function padded(names: readonly string[], length: number): string[] {
  return Array.from({ length }, (_, i) => names[i] ?? "");
}

function block({ alpha, beta, gamma, lower, upper }: Range): string {
  const numbers = [alpha.toExponential(2), beta.toFixed(2), gamma.toFixed(1), lower, upper];
  return `${numbers.join(":")}:E:E:"synthetic":"":`;
}
