import * as fc from "fast-check";
import type {
  Conditions,
  ReferenceNetwork,
  ReferenceRange,
  ReferenceReaction,
} from "../../../runtime/index.js";

export const standardConditions: Conditions = {
  T: 10,
  nH: 2e4,
  Av: 10,
  zeta: 1.3e-17,
  G0: 1,
  omega: 0.5,
};

/** A range of the given parameters, valid from 10 to 41000 K unless said otherwise. */
export function range(
  alpha: number,
  beta = 0,
  gamma = 0,
  lower = 10,
  upper = 41000,
): ReferenceRange {
  return { parameters: { alpha, beta, gamma }, lower, upper };
}

/** "H + H2 -> H + H + H" as a two-body reaction; further facts as given. */
export function reaction(
  equation: string,
  facts: Partial<ReferenceReaction> = {},
): ReferenceReaction {
  const [left, right] = equation
    .split(" -> ")
    .map((side) => side.split(" + ").filter((name) => name !== "")) as [string[], string[]];
  return {
    id: equation,
    key: equation,
    type: "NN",
    reactants: left,
    products: right,
    kineticFactors: left,
    densityPower: 0,
    law: "arrhenius",
    ranges: [range(1e-10)],
    ...facts,
  };
}

/** A network of these reactions; species in order of appearance, of unknown composition. */
export function network(...reactions: readonly ReferenceReaction[]): ReferenceNetwork {
  const names = new Set(
    reactions.flatMap(({ reactants, products }) => [...reactants, ...products]),
  );
  const species = [...names].map((name) => ({ name, composition: null, charge: null }));
  const numbered = reactions.map((each, r) => ({ ...each, id: String(r + 1), key: String(r + 1) }));
  return { species, reactions: numbered };
}

const names = ["A", "B", "C", "D", "E", "F"];
const speciesName = fc.constantFrom(...names);

const randomRange = fc
  .record({
    alpha: fc.integer({ min: 1, max: 999 }).map((digits) => digits * 1e-12),
    beta: fc.integer({ min: -300, max: 300 }).map((digits) => digits / 100),
    gamma: fc.integer({ min: -200, max: 20000 }).map((digits) => digits / 10),
  })
  .map(({ alpha, beta, gamma }) => range(alpha, beta, gamma));

/** Up to three temperature ranges with gaps between them. */
const randomRanges = fc.oneof(
  { weight: 3, arbitrary: randomRange.map((single) => [single]) },
  {
    weight: 1,
    arbitrary: fc
      .array(randomRange, { minLength: 2, maxLength: 3 })
      .map((ranges) =>
        ranges.map((each, i) => ({ ...each, lower: 10 + 200 * i, upper: 150 + 201 * i })),
      ),
  },
);

const randomReaction = fc
  .record({
    reactants: fc.array(speciesName, { minLength: 1, maxLength: 3 }),
    products: fc.array(speciesName, { minLength: 1, maxLength: 4 }),
    law: fc.constantFrom("arrhenius", "arrhenius", "photo", "cosmic-ray", "cosmic-ray-photon"),
    ranges: randomRanges,
    densityPower: fc.constantFrom(0, 0, 0, 1),
  })
  .map(({ reactants, products, ...facts }) =>
    reaction(`${reactants.join(" + ")} -> ${products.join(" + ")}`, facts),
  );

/** Reactions of any shape among six species; every species occurs. */
export const randomNetwork: fc.Arbitrary<ReferenceNetwork> = fc
  .array(randomReaction, { minLength: 1, maxLength: 12 })
  .map((reactions) => network(...reactions));

/** The same with at least one reaction in which a catalyst A, B or C stands on both sides. */
export const catalyticNetwork: fc.Arbitrary<ReferenceNetwork> = fc
  .record({
    catalyst: fc.constantFrom("A", "B", "C"),
    from: fc.constantFrom("D", "E", "F"),
    to: fc.array(speciesName, { minLength: 1, maxLength: 3 }),
    before: fc.array(randomReaction, { maxLength: 5 }),
    after: fc.array(randomReaction, { maxLength: 5 }),
  })
  .filter(({ from, to }) => !to.includes(from))
  .map(({ catalyst, from, to, before, after }) =>
    network(
      ...before,
      reaction(`${catalyst} + ${from} -> ${[catalyst, ...to].join(" + ")}`),
      ...after,
    ),
  );
