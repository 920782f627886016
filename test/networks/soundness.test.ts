import { describe, expect, it } from "vitest";
import { readFile, readInitial, readState, total } from "./embedded.js";
import { reactionLabel } from "../../compiler/model/reaction.js";

const embedded = [
  {
    name: "primordial",
    file: "primordial.yaml",
    species: 12,
    reactions: 38,
    elements: ["D", "H", "He"],
  },
  {
    name: "dark-cloud",
    file: "dark-cloud.rates",
    species: 57,
    reactions: 741,
    elements: ["C", "H", "He", "O"],
  },
];

describe.each(embedded)("$name", async ({ name, file, species, reactions, elements }) => {
  const network = await readFile(file);
  const conserved = [...elements, "charge"];

  it("has the species and reactions that the README counts", () => {
    expect(network.species).toHaveLength(species);
    expect(network.reactions).toHaveLength(reactions);
    const present = new Set(
      network.species.flatMap(({ composition }) => composition!.map(([e]) => e)),
    );
    expect([...present].toSorted()).toEqual(elements);
  });

  it("conserves elements and charge in every reaction", () => {
    for (const reaction of network.reactions) {
      const changes = [
        ...reaction.products.map((product) => [product, 1] as const),
        ...reaction.reactants.map((reactant) => [reactant, -1] as const),
      ];
      const balance = conserved.map((element) => total(network, element, changes));
      expect(balance, reactionLabel(reaction)).toEqual(conserved.map(() => 0));
    }
  });

  it("cites a source for every coefficient", () => {
    const uncited = network.reactions.filter(({ ranges }) =>
      ranges.some(
        ({ reference }) => !/10\.\d{4,5}\/\S|\b(?:19|20)\d\d\b|\b(?:GA08|GP98)\b/.test(reference),
      ),
    );
    expect(uncited.map(reactionLabel)).toEqual([]);
  });

  it("forms and destroys every species", () => {
    const net = network.reactions.map(({ reactants, products }) => {
      const change = new Map<string, number>();
      for (const product of products) change.set(product, (change.get(product) ?? 0) + 1);
      for (const reactant of reactants) change.set(reactant, (change.get(reactant) ?? 0) - 1);
      return change;
    });
    for (const { name: each } of network.species) {
      expect(
        net.some((change) => (change.get(each) ?? 0) > 0),
        `${each} is formed`,
      ).toBe(true);
      expect(
        net.some((change) => (change.get(each) ?? 0) < 0),
        `${each} is destroyed`,
      ).toBe(true);
    }
  });

  it("starts from one hydrogen nucleus per hydrogen nucleus, without e- given", () => {
    const { abundances, electrons } = readInitial(name);
    expect(electrons).toBe("balance");
    expect(abundances).not.toHaveProperty(["e-"]);
    expect(Math.abs(total(network, "H", Object.entries(abundances)) - 1)).toBeLessThan(1e-4);
    expect(total(network, "charge", Object.entries(abundances))).toBeGreaterThan(0);
  });

  it("has a state that evolves from the initial abundances: same elements, neutral", () => {
    const initial = Object.entries(readInitial(name).abundances);
    const state = [...readState(name)];
    for (const element of elements) {
      const start = total(network, element, initial);
      expect(Math.abs(total(network, element, state) / start - 1), element).toBeLessThan(1e-6);
    }
    const electrons = readState(name).get("e-")!;
    expect(Math.abs(total(network, "charge", state))).toBeLessThan(1e-6 * electrons);
  });
});
