import type { Random } from "../../runtime/reference/verification/random.js";
import type { SyntheticSpecies } from "./species.js";

/** A species by Zipf's law: the one of rank i < ranks comes with a chance near 1 / (i + 1). */
export function zipf(
  pool: readonly SyntheticSpecies[],
  ranks: number,
  random: Random,
): SyntheticSpecies {
  return pool[Math.floor((Math.min(ranks, pool.length) + 1) ** random.uniform(0, 1)) - 1]!;
}

/** The species of low rank that nearly every reaction involves. */
const hubs = 24;

export function hub(pool: readonly SyntheticSpecies[], random: Random): SyntheticSpecies {
  return zipf(pool, hubs, random);
}

/** A species of any rank, those of low rank more often: the chance falls as rank^(-2/3). */
export function any(pool: readonly SyntheticSpecies[], random: Random): SyntheticSpecies {
  return pool[Math.floor(pool.length * random.uniform(0, 1) ** 3)]!;
}
