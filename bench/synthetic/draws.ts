import type { Random } from "../../runtime/reference/verification/random.js";
import { any, hub } from "./rank.js";
import type { SyntheticReaction } from "./reaction.js";
import type { SpeciesSet, SyntheticSpecies } from "./species.js";
import type { Splitter } from "./split.js";
import type { ReactionType } from "./statistics.js";

/** What a draw is made from. */
export interface Source {
  readonly species: SpeciesSet;
  readonly random: Random;
  readonly split: Splitter;
}

type Draw = (source: Source) => Omit<SyntheticReaction, "type"> | null;

/** How many products a reaction forms, from the chances of two, three and four. */
function productCount(random: Random, two: number, three: number): number {
  const u = random.uniform(0, 1);
  return u < two ? 2 : u < two + three ? 3 : 4;
}

function ionise({ species }: Source, target: SyntheticSpecies): SyntheticSpecies[] | null {
  const cation = species.find(target.atoms, 1);
  return target.charge === 0 && cation !== undefined ? [cation, species.electron] : null;
}

/** Photoionisation or photodissociation of one species. */
function photoprocess(source: Source): ReturnType<Draw> {
  const { species, random, split } = source;
  const ionic = random.uniform(0, 1) < 0.15;
  const target = any(ionic ? species.cations : species.neutrals, random);
  const products =
    random.uniform(0, 1) < 0.35
      ? ionise(source, target)
      : split(target.atoms, target.charge, productCount(random, 0.96, 0.04));
  return products && { reactants: [target], products };
}

/** One reaction of each type; null when the reactants drawn have no products in the set. */
export const draws: Readonly<Record<ReactionType, Draw>> = {
  AD: ({ species, random, split }) => {
    const reactants = [hub(species.anions, random), any(species.neutrals, random)];
    const atoms = reactants[0]!.atoms + reactants[1]!.atoms;
    const joined = species.find(atoms, 0);
    const formed = joined === undefined ? split(atoms, 0, 2) : [joined];
    return formed && { reactants, products: [...formed, species.electron] };
  },
  CD: ({ species, random, split }) => {
    const partner =
      random.uniform(0, 1) < 0.2 ? species.electron : species.neutrals[random.below(2)]!;
    const molecule = any(species.neutrals, random);
    const fragments = split(molecule.atoms, 0, 2);
    return fragments && { reactants: [molecule, partner], products: [...fragments, partner] };
  },
  CE: ({ species, random }) => {
    const [cation, neutral] = ionAndNeutral(species, random);
    const neutralised = species.find(cation.atoms, 0);
    const ionised = species.find(neutral.atoms, 1);
    const exchanged = neutralised !== undefined && ionised !== undefined && cation !== ionised;
    return exchanged ? { reactants: [neutral, cation], products: [neutralised, ionised] } : null;
  },
  CP: (source) => {
    const target = hub(source.species.neutrals, source.random);
    const products = ionise(source, target);
    return products && { reactants: [target], products };
  },
  CR: photoprocess,
  DR: ({ species, random, split }) => {
    const cation = any(species.cations, random);
    const products = split(cation.atoms, 0, productCount(random, 0.82, 0.18));
    return products && { reactants: [cation, species.electron], products };
  },
  IN: ({ species, random, split }) => {
    const reactants = ionAndNeutral(species, random);
    const atoms = reactants[0].atoms + reactants[1].atoms;
    const products = split(atoms, 1, productCount(random, 0.835, 0.155));
    return products && { reactants, products };
  },
  MN: ({ species, random, split }) => {
    const reactants = [any(species.cations, random), hub(species.anions, random)];
    const atoms = reactants[0]!.atoms + reactants[1]!.atoms;
    const count = productCount(random, 0.6, 0.345);
    const neutralised = reactants.map((ion) => species.find(ion.atoms, 0));
    const [first, second] = neutralised;
    const kept = count === 2 && first !== undefined && second !== undefined;
    const products = kept ? [first, second] : split(atoms, 0, count);
    return products && { reactants, products };
  },
  NN: ({ species, random, split }) => {
    const reactants = [hub(species.neutrals, random), any(species.neutrals, random)];
    const atoms = reactants[0]!.atoms + reactants[1]!.atoms;
    const products = split(atoms, 0, productCount(random, 0.97, 0.03));
    return products && { reactants, products };
  },
  PH: photoprocess,
  RA: ({ species, random }) => {
    const larger = any(random.uniform(0, 1) < 0.5 ? species.cations : species.neutrals, random);
    const partner = hub(species.neutrals, random);
    const joined = species.find(larger.atoms + partner.atoms, larger.charge);
    return joined === undefined ? null : { reactants: [larger, partner], products: [joined] };
  },
  REA: ({ species, random }) => {
    const anion = any(species.anions, random);
    const neutral = species.find(anion.atoms, 0)!;
    return { reactants: [neutral, species.electron], products: [anion] };
  },
  RR: ({ species, random }) => {
    const cation = hub(species.cations, random);
    const neutral = species.find(cation.atoms, 0);
    return neutral === undefined
      ? null
      : { reactants: [cation, species.electron], products: [neutral] };
  },
};

/** A cation and a neutral, at least one of them a hub. */
function ionAndNeutral(
  { cations, neutrals }: SpeciesSet,
  random: Random,
): [SyntheticSpecies, SyntheticSpecies] {
  return random.uniform(0, 1) < 0.55
    ? [hub(cations, random), any(neutrals, random)]
    : [any(cations, random), hub(neutrals, random)];
}
