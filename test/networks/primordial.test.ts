import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { reactionLabel } from "../../compiler/model/reaction.js";
import { coefficient, coefficients, readFile, readInitial } from "./embedded.js";

const network = await readFile("primordial.yaml");
const at = (T: number, nH = 1) => ({ ...readInitial("primordial").conditions, T, nH });

/*
 * Reaction, T [K], coefficient by a source other than the network's own, and the factor within
 * which they have to agree: the accuracy of the data where fits of good data exist, else the
 * spread of the literature.
 */
const independent: readonly (readonly [string, number, number, number, string])[] = [
  ["H + e- -> H+ + e- + e-", 1e6, 3.1e-8, 1.05, "Voronov 1997, At. Data Nucl. Data Tables 65, 1"],
  ["He + e- -> He+ + e- + e-", 1e6, 1.82e-8, 1.05, "Voronov 1997"],
  ["He+ + e- -> He++ + e- + e-", 1e6, 1.95e-9, 1.2, "Voronov 1997"],
  ["H+ + e- -> H + PHOTON", 5e3, 4.54e-13, 1.01, "Osterbrock & Ferland 2006, table 2.1"],
  ["H+ + e- -> H + PHOTON", 1e4, 2.59e-13, 1.01, "Osterbrock & Ferland 2006, table 2.1"],
  ["H+ + e- -> H + PHOTON", 2e4, 1.43e-13, 1.01, "Osterbrock & Ferland 2006, table 2.1"],
  ["He++ + e- -> He+ + PHOTON", 4e4, 2 * 2.59e-13, 1.02, "hydrogenic scaling: 2 k(H+, T / 4)"],
  ["He+ + e- -> He + PHOTON", 1e4, 2.76e-13, 1.1, "Hummer & Storey 1998, MNRAS 297, 1073"],
  ["He+ + e- -> He + PHOTON", 1e6, 1.51e-12, 1.05, "Hummer & Storey 1998, with dielectronic part"],
  ["H + e- -> H- + PHOTON", 1e3, 8.47e-16, 1.1, "Wishart 1979 in Glover & Abel 2008, reaction 1"],
  ["H- + H -> H2 + e-", 300, 3.79e-9, 1.05, "Bruhns et al. 2010; UMIST Rate22, reaction 74"],
  ["H- + H -> H2 + e-", 3e3, 1.74e-9, 1.05, "Bruhns et al. 2010; UMIST Rate22, reaction 74"],
  ["H- + H+ -> H + H", 1e3, 9.9e-8, 1.3, "Stenrup et al. 2009, Phys. Rev. A 79, 012713"],
  ["H- + H+ -> H2+ + e-", 3e3, 4.19e-10, 1.1, "Galli & Palla 1998, reaction H6"],
  ["H + H+ -> H2+ + PHOTON", 1e3, 4.86e-18, 1.05, "Galli & Palla 1998, reaction H8"],
  ["H2 + H+ -> H2+ + H", 1e4, 3.66e-11, 1.3, "Galli & Palla 1998, reaction H15"],
  ["H2+ + e- -> H + H", 1e3, 9.53e-9, 1.5, "Mitchell 1990; UMIST Rate22, reaction 1524"],
  ["H2 + e- -> H + H + e-", 1e4, 4.09e-13, 1.2, "Mitchell & Deveau 1983"],
  ["H2 + H -> H + H + H", 5e3, 4.36e-16, 1.3, "Dove & Mandy 1986; Abel et al. 1997, reaction 13"],
  ["He+ + H -> He + H+", 300, 1.2e-15, 1.05, "Stancil et al. 1998; UMIST Rate22, reaction 502"],
  ["D + H+ -> D+ + H", 100, 8.74e-10, 1.02, "Galli & Palla 1998, reaction D3"],
  ["D+ + H -> D + H+", 100, 1.34e-9, 1.02, "Galli & Palla 1998, reaction D4"],
  ["D + H2 -> HD + H", 1e3, 1.87e-12, 1.05, "Galli & Palla 1998, reaction D6"],
  ["HD + H -> H2 + D", 1e3, 8.54e-13, 1.2, "Galli & Palla 1998, reaction D9"],
  ["HD + H+ -> H2 + D+", 1e3, 6.29e-10, 1.1, "Galli & Palla 1998, reaction D10"],
];

describe("coefficients against independent sources", () => {
  it.each(independent)("%s at %d K", (equation, T, expected, factor) => {
    const ratio = coefficient(network, equation, at(T, 1e-6)) / expected;
    expect(ratio).toBeLessThan(factor);
    expect(ratio).toBeGreaterThan(1 / factor);
  });
});

describe("dense gas tends to chemical equilibrium", () => {
  const inverses = [
    ["H + H + H -> H2 + H", "H2 + H -> H + H + H"],
    ["H + H + H2 -> H2 + H2", "H2 + H2 -> H + H + H2"],
    ["H + H + He -> H2 + He", "H2 + He -> H + H + He"],
  ] as const;

  it.each([
    [1000, -8.646],
    [2000, -2.79],
    [3000, -0.803],
  ])("at %d K, where log Kf of H is %d in the NIST-JANAF tables", (T, logFormation) => {
    const densityAtOneBar = 1e6 / (1.380649e-16 * T);
    const equilibrium = 10 ** (2 * logFormation) * densityAtOneBar;
    for (const [formation, destruction] of inverses) {
      const ratio =
        coefficient(network, destruction, at(T, 1e18)) /
        coefficient(network, formation, at(T, 1e18));
      expect(Math.abs(ratio / equilibrium - 1), destruction).toBeLessThan(0.06);
    }
  });
});

describe("temperature dependence", () => {
  const temperature = double({ min: 0, max: 8, noNaN: true }).map((log) => 10 ** log);
  const density = double({ min: -6, max: 18, noNaN: true }).map((log) => 10 ** log);

  it("gives finite coefficients that are not negative at any condition", () => {
    assert(
      property(temperature, density, (T, nH) => {
        const k = coefficients(network, at(T, nH));
        const wrong = [...k.keys()].filter((r) => !(Number.isFinite(k[r]!) && k[r]! >= 0));
        expect(wrong.map((r) => reactionLabel(network.reactions[r]!))).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it.each([
    ["H- + H+ -> H2+ + e-", 1e4, 1.2],
    ["H- + H -> H + H + e-", 0.1 * 11604.525, 1.01],
    ["H + H+ -> H2+ + PHOTON", 30, 1.05],
    ["H2+ + e- -> H + H", 617, 1.01],
    ["He + H+ -> He+ + H", 1e4, 1.01],
    ["D + H2 -> HD + H", 2000, 1.1],
  ])("%s: the pieces meet at %d K", (equation, T, factor) => {
    const below = coefficient(network, equation, at(T * (1 - 1e-9)));
    const above = coefficient(network, equation, at(T * (1 + 1e-9)));
    expect(Math.abs(Math.log(above / below))).toBeLessThan(Math.log(factor));
    expect(above).not.toBe(below);
  });
});
