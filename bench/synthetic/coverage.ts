import type { SyntheticReaction } from "./reaction.js";
import type { SpeciesSet } from "./species.js";

/** A way to form and a way to destroy each species, so that none stands idle. */
export function* formationAndLoss(species: SpeciesSet): Generator<SyntheticReaction> {
  const { electron, find } = species;
  const hydrogen = species.neutrals[0]!;
  const proton = find(hydrogen.atoms, 1)!;
  const hydride = find(hydrogen.atoms, -1)!;
  const molecular = find(2 * hydrogen.atoms, 0)!;
  const molecularIon = find(2 * hydrogen.atoms, 1)!;
  const trihydrogen = find(3 * hydrogen.atoms, 1)!;
  yield { type: "CP", reactants: [hydrogen], products: [proton, electron] };
  yield { type: "IN", reactants: [molecularIon, molecular], products: [trihydrogen, hydrogen] };
  for (const one of species.all.slice(1)) {
    const neutral = find(one.atoms, 0);
    const rest = one.removable === 0 ? undefined : find(one.atoms - one.removable, 0);
    const fragments = rest === undefined ? null : [rest, find(one.removable, 0)!];
    if (one.charge === -1) {
      yield { type: "REA", reactants: [neutral!, electron], products: [one] };
      yield { type: "MN", reactants: [proton, one], products: [hydrogen, neutral!] };
    } else if (one.charge === 1) {
      yield neutral === undefined
        ? { type: "IN", reactants: [trihydrogen, rest!], products: [one, molecular] }
        : { type: "CE", reactants: [neutral, proton], products: [one, hydrogen] };
      yield fragments === null
        ? { type: "RR", reactants: [one, electron], products: [neutral!] }
        : { type: "DR", reactants: [one, electron], products: fragments };
    } else {
      const cation = find(one.atoms, 1);
      if (fragments !== null) {
        yield { type: "CR", reactants: [one], products: fragments };
      }
      if (cation !== undefined) {
        yield { type: "MN", reactants: [cation, hydride], products: [one, hydrogen] };
      } else if (fragments !== null) {
        yield { type: "RA", reactants: fragments, products: [one] };
      }
    }
  }
}
