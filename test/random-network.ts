import * as fc from "fast-check";
import type { Network } from "../compiler/model/network.js";
import type { RateRange, Reaction } from "../compiler/model/reaction.js";
import { parseSpecies, type Species } from "../compiler/model/species.js";

const location = { file: "random.rates", source: 0, line: 1, column: 1 };

/** A range of these parameters, valid from 10 to 41000 K unless said otherwise. */
export function rateRange(
  alpha: number,
  beta = 0,
  gamma = 0,
  lower = 10,
  upper = 41000,
): RateRange {
  const parameters = { alpha, beta, gamma };
  const provenance = { method: "M", accuracy: "A", reference: "", note: "" };
  return { parameters, lower, upper, ...provenance, location };
}

/** UMIST's type and pseudo-species of each law. */
const kinds = {
  arrhenius: { type: "NN", partners: [] },
  "cosmic-ray": { type: "CP", partners: ["CRP"] },
  "cosmic-ray-photon": { type: "CR", partners: ["CRPHOT"] },
  photo: { type: "PH", partners: ["PHOTON"] },
} as const;

/** "H + H2 -> H + H + H" as a two-body reaction; further facts as given. */
export function reactionOf(equation: string, facts: Partial<Reaction> = {}): Reaction {
  const [left, right] = equation
    .split(" -> ")
    .map((side) => side.split(" + ").filter((name) => name !== "")) as [string[], string[]];
  const { type, partners } = kinds[(facts.law ?? "arrhenius") as keyof typeof kinds];
  return {
    id: equation,
    key: equation,
    type,
    reactants: left,
    products: right,
    partners: { reactants: partners, products: [] },
    kineticFactors: left,
    densityPower: 0,
    law: "arrhenius",
    ranges: [rateRange(1e-10)],
    location,
    ...facts,
  };
}

/** Numbered reactions with their species in order of appearance. */
export function networkOf(reactions: readonly Reaction[]): Network {
  const names = new Set(
    reactions.flatMap(({ reactants, products }) => [...reactants, ...products]),
  );
  return {
    name: "random",
    sources: [{ file: "random.rates", sha256: "0".repeat(64) }],
    species: [...names].map(speciesOf),
    reactions: reactions.map((each, r) => ({
      ...each,
      id: String(r + 1),
      key: String(r + 1),
      location: { ...location, line: r + 1 },
    })),
  };
}

function speciesOf(name: string): Species {
  return parseSpecies(name) ?? { name, composition: null, charge: null, mass: null };
}

const speciesNames = ["H", "H+", "H2", "H2+", "H3+", "e-", "C", "C+", "CH", "CH+"];

/** Unordered selections of 1 to 3 particles. */
const selections: readonly (readonly string[])[] = [1, 2, 3].flatMap((size) => choose(size, 0));

function choose(size: number, first: number): string[][] {
  if (size === 0) return [[]];
  return speciesNames
    .slice(first)
    .flatMap((name, i) => choose(size - 1, first + i).map((others) => [name, ...others]));
}

/** Selections with equal elements and charge, by what they have in common. */
const balanced = [...new Set(selections.map(contents))]
  .map((common) => selections.filter((each) => contents(each) === common))
  .filter((group) => group.length > 1);

function contents(particles: readonly string[]): string {
  const totals = new Map<string, number>();
  const add = (name: string, count: number): void => {
    totals.set(name, (totals.get(name) ?? 0) + count);
  };
  for (const particle of particles) {
    const species = parseSpecies(particle)!;
    add("charge", species.charge!);
    for (const [element, count] of species.composition!) add(element, count);
  }
  return ["H", "C", "charge"].map((name) => totals.get(name) ?? 0).join();
}

type Sides = readonly [reactants: readonly string[], products: readonly string[]];

/** Reactants and products that conserve elements and charge; catalysts are frequent. */
const balancedSides: fc.Arbitrary<Sides> = fc
  .constantFrom(...balanced)
  .chain((group) => fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group)));

const anySpecies = fc.constantFrom(...speciesNames);

const anySides: fc.Arbitrary<Sides> = fc.tuple(
  fc.array(anySpecies, { minLength: 1, maxLength: 3 }),
  fc.array(anySpecies, { minLength: 1, maxLength: 4 }),
);

/** A species that stands on both sides and takes part in the flux. */
const catalyticSides: fc.Arbitrary<Sides> = fc
  .tuple(anySpecies, anySpecies, fc.array(anySpecies, { minLength: 1, maxLength: 3 }))
  .filter(([catalyst, from, to]) => catalyst !== from && !to.includes(from))
  .map(([catalyst, from, to]) => [
    [catalyst, from],
    [catalyst, ...to],
  ]);

const singleRange = fc
  .record({
    alpha: fc.integer({ min: 1, max: 999_999 }).map((digits) => digits * 1e-15),
    beta: fc.constantFrom(0, 0, 0.5, -0.5, 1.17, -2.31),
    gamma: fc.constantFrom(0, 0, 30.4, 1900, -25, 20000),
  })
  .map(({ alpha, beta, gamma }) => rateRange(alpha, beta, gamma));

const temperature = fc.constantFrom(5, 10, 20, 41, 100, 200, 300, 301, 1000, 41000);

/** One range, or up to four in any order with gaps, overlaps and common limits. */
const ranges = fc.oneof(
  { weight: 3, arbitrary: singleRange.map((range) => [range]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc
        .tuple(singleRange, temperature, temperature)
        .filter(([, a, b]) => a !== b)
        .map(([range, a, b]) => ({ ...range, lower: Math.min(a, b), upper: Math.max(a, b) })),
      { minLength: 2, maxLength: 4 },
    ),
  },
);

const law = fc.constantFrom("arrhenius", "arrhenius", "photo", "cosmic-ray", "cosmic-ray-photon");

function reactionWith(sides: fc.Arbitrary<Sides>): fc.Arbitrary<Reaction> {
  return fc
    .record({ sides, law, ranges })
    .map(({ sides: [left, right], ...facts }) =>
      reactionOf(`${left.join(" + ")} -> ${right.join(" + ")}`, facts),
    );
}

/** UMIST's GR line: two H become H2 on grains, at a rate that carries nH n(H). */
const grainReaction = ranges.map((each) =>
  reactionOf("H + H -> H2", {
    type: "GR",
    kineticFactors: ["H"],
    densityPower: 1,
    ranges: each,
  }),
);

function networkWith(
  sides: fc.Arbitrary<Sides>,
  size: fc.ArrayConstraints = { minLength: 1, maxLength: 10 },
): fc.Arbitrary<Network> {
  const usual = reactionWith(sides);
  return fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: usual },
        { weight: 2, arbitrary: reactionWith(catalyticSides) },
        { weight: 1, arbitrary: grainReaction },
      ),
      size,
    )
    .map(networkOf);
}

/** Reactions of any shape among ten species; elements and charge need not be conserved. */
export const randomNetwork: fc.Arbitrary<Network> = networkWith(anySides);

/** Every reaction conserves elements and charge. */
export const balancedNetwork: fc.Arbitrary<Network> = fc
  .array(fc.oneof({ weight: 8, arbitrary: reactionWith(balancedSides) }, grainReaction), {
    minLength: 1,
    maxLength: 12,
  })
  .map(networkOf);

/** Enough reactions for sums of several lines and for more than one chunk. */
export const largerNetwork: fc.Arbitrary<Network> = networkWith(anySides, {
  minLength: 40,
  maxLength: 60,
});

/** At least one reaction in which a catalyst stands on both sides. */
export const catalyticNetwork: fc.Arbitrary<Network> = fc
  .tuple(
    fc.array(reactionWith(anySides), { maxLength: 4 }),
    reactionWith(catalyticSides),
    fc.array(reactionWith(anySides), { maxLength: 4 }),
  )
  .map(([before, catalytic, after]) => networkOf([...before, catalytic, ...after]));
