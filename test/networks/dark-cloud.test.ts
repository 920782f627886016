import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reactionLabel, type Reaction } from "../../compiler/model/reaction.js";
import type { Conditions } from "../../runtime/reference/network.js";
import { sharedData } from "../shared-data.js";
import { coefficient, coefficients, readFile, readInitial } from "./embedded.js";

const network = await readFile("dark-cloud.rates");
const { conditions } = readInitial("dark-cloud");

/* Formulas as the original papers or Rate22 (Millar et al. 2024) print them, written out anew. */
const published: readonly (readonly [string, number, number, string])[] = [
  ["H2+ + H2 -> H3+ + H", 10, 2.08e-9, "Theard & Huntress 1974, J. Chem. Phys. 60, 2840"],
  ["He+ + CO -> O + C+ + He", 10, 1.6e-9, "Rate22, 4068"],
  ["H3+ + e- -> H2 + H", 300, 2.34e-8, "McCall et al. 2004, Phys. Rev. A 70, 052716"],
  ["H3+ + e- -> H + H + H", 75, 4.36e-8 * 4 ** 0.52, "McCall et al. 2004"],
  ["HCO+ + e- -> CO + H", 10, 2.4e-7 * 30 ** 0.69, "Mitchell 1990, Phys. Rep. 186, 215"],
  ["H2 + C+ -> CH2+ + PHOTON", 10, 2e-16 * 30 ** 1.3 * Math.exp(-2.3), "Wakelam et al. 2012"],
  ["O + OH -> O2 + H", 10, 3.69e-11 * 30 ** 0.27 * Math.exp(-1.29), "Wakelam et al. 2012"],
  ["H2 + CRP -> H2+ + e-", 10, 1.2e-17 * (1.3 / 1.36), "Prasad & Huntress 1980"],
  ["CO + CRPHOT -> O + C", 300, 1.3e-17 * (105 / 0.5) * (1.3 / 1.36), "Gredel et al. 1987"],
  ["C + PHOTON -> C+ + e-", 10, 3.5e-10 * Math.exp(-37.6), "Heays et al. 2017, A&A 602, A105"],
  ["H + H -> H2", 10, 3e-18 * 10 ** 0.5, "Hollenbach & McKee 1979, equation 3.8"],
];

describe("coefficients against the published formulas", () => {
  it.each(published)("%s at %d K", (equation, T, expected) => {
    const k = coefficient(network, equation, { ...conditions, T });
    expect(Math.abs(k / expected - 1)).toBeLessThan(1e-3);
  });
});

it("keeps both lines of a reaction that Rate22 gives twice", () => {
  const twice = network.reactions.filter(
    (reaction) => reactionLabel(reaction) === "H + CH2 -> CH + H2",
  );
  expect(twice.map(({ id }) => id)).toEqual(["7343", "7344"]);
});

/** Types of reactions that the selection keeps whatever their size. */
const keptTypes = new Set(["CP", "CR", "PH", "RA", "REA", "RR"]);

function facts(reaction: Reaction): unknown {
  const { id, type, reactants, products, partners, ranges } = reaction;
  const numbers = ranges.map(({ parameters, lower, upper, method, accuracy }) => {
    return { parameters, lower, upper, method, accuracy };
  });
  return { id, type, reactants, products, partners, numbers };
}

sharedData.describe("against Rate22", async () => {
  const rate22 = sharedData.present
    ? await readFile(sharedData.path("networks/rate22_final.rates"))
    : network;
  const byId = new Map(rate22.reactions.map((reaction) => [reaction.id, reaction]));
  const selected = network.reactions.filter(({ type }) => type !== "GR");

  it("every number of every line agrees", () => {
    for (const reaction of selected) {
      expect(facts(reaction), reaction.id).toEqual(facts(byId.get(reaction.id)!));
    }
  });

  it("the selection is what the file's head says", () => {
    const species = new Set(network.species.map(({ name }) => name));
    const among = rate22.reactions.filter(({ reactants, products }) =>
      [...reactants, ...products].every((name) => species.has(name)),
    );
    const fast = new Set<string>();
    for (const T of [5, 10, 20, 30, 50, 70, 100, 150, 200, 250, 300]) {
      for (const { id, ranges } of among) {
        const largest = ranges.map(({ parameters: { alpha, beta, gamma } }) =>
          Math.abs(alpha! * (T / 300) ** beta! * Math.exp(-gamma! / T)),
        );
        if (Math.max(...largest) >= 1e-16) fast.add(id);
      }
    }
    const expected = among.filter(({ id, type }) => keptTypes.has(type) || fast.has(id));
    expect(selected.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  it.each([0, 1, 2, 3])("coefficients agree with 40-digit arithmetic at point %d", (point) => {
    const accuracy = JSON.parse(
      readFileSync(sharedData.path("reference/accuracy.json"), "utf8"),
    ) as { points: Conditions[] };
    const rows = readFileSync(sharedData.path("reference/rate22_k.csv"), "utf8").trim().split("\n");
    const exact = new Map(
      rows
        .slice(1)
        .map((row) => row.split(","))
        .map((row) => [row[0]!, row]),
    );
    const k = coefficients(network, accuracy.points[point]!);
    network.reactions.forEach(({ id, type }, r) => {
      const expected = Number(exact.get(type === "GR" ? "0" : id)![2 + point]);
      expect(Math.abs(k[r]! - expected), id).toBeLessThanOrEqual(1e-12 * expected);
    });
  });
});
