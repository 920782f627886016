import type { Random } from "../../runtime/reference/verification/random.js";
import { zipf } from "./rank.js";
import type { Charge, SpeciesSet, SyntheticSpecies } from "./species.js";

/** Products of the given total composition and charge, or null when none were found. */
export type Splitter = (atoms: number, charge: Charge, count: number) => SyntheticSpecies[] | null;

/** Small species are the usual fragments. */
const fragments = 16;

const attempts = 24;

/**
 * A function that shares a total composition and charge out among `count` species of the set: small
 * neutrals by Zipf's law, and what is left. A charge stays with what is left two times in three,
 * else one of the fragments carries it.
 */
export function splitter(species: SpeciesSet, random: Random): Splitter {
  const { neutrals, cations, anions } = species;
  const carriers = { [-1]: anions, 0: neutrals, 1: cations };
  return (atoms, charge, count) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const chargeOnFragment = random.uniform(0, 1) < 1 / 3;
      const products = Array.from({ length: count - 1 }, (_, i) =>
        zipf(i === 0 && chargeOnFragment ? carriers[charge] : neutrals, fragments, random),
      );
      const rest = products.reduce((sum, product) => sum - product.atoms, atoms);
      const last = rest > 0 ? species.find(rest, chargeOnFragment ? 0 : charge) : undefined;
      if (last !== undefined) {
        return [...products, last];
      }
    }
    return null;
  };
}
