import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atomicWeights, electronMass } from "../../../compiler/model/elements.js";
import { parseSpecies } from "../../../compiler/model/species.js";
import { sharedData } from "../../shared-data.js";

describe("parseSpecies", () => {
  it.each([
    ["CO", { C: 1, O: 1 }, 0],
    ["CN", { C: 1, N: 1 }, 0],
    ["HC3N", { H: 1, C: 3, N: 1 }, 0],
    ["SiC", { Si: 1, C: 1 }, 0],
    ["CS", { C: 1, S: 1 }, 0],
    ["NaCl", { Na: 1, Cl: 1 }, 0],
    ["CaO", { Ca: 1, O: 1 }, 0],
    ["HeH+", { He: 1, H: 1 }, 1],
    ["l-C3H2+", { C: 3, H: 2 }, 1],
    ["HOCN", { H: 1, O: 1, C: 1, N: 1 }, 0],
    ["CH3COCH3", { C: 3, H: 6, O: 1 }, 0],
    ["C60++", { C: 60 }, 2],
    ["O--", { O: 1 }, -2],
    ["HD", { H: 1, D: 1 }, 0],
    ["e-", {}, -1],
    ["GRAIN0", { GRAIN: 1 }, 0],
    ["GRAIN-", { GRAIN: 1 }, -1],
    ["GRAIN+", { GRAIN: 1 }, 1],
  ])("reads %s as %j with charge %i", (name, atoms, charge) => {
    const species = parseSpecies(name)!;
    expect(Object.fromEntries(species.composition!)).toEqual(atoms);
    expect(species.charge).toBe(charge);
  });

  it.each(["", "E-", "HE", "h2", "CRP", "PHOTON", "GRAIN", "M", "H2O!", "H+-", "C-2", "l-", "H0"])(
    "cannot read %j",
    (name) => expect(parseSpecies(name)).toBeUndefined(),
  );

  it.each(["__proto__", "constructor", "H`", "*/", 'H"', "H\n", "H2\n+", "2H", " H"])(
    "cannot read the hostile name %j",
    (name) => expect(parseSpecies(name)).toBeUndefined(),
  );

  it("takes the mass of missing electrons away", () => {
    expect(parseSpecies("H3+")!.mass).toBeCloseTo(3 * 1.008 - 5.4858e-4, 8);
    expect(parseSpecies("OH-")!.mass).toBeCloseTo(17.007 + 5.4858e-4, 8);
    expect(parseSpecies("e-")!.mass).toBe(electronMass);
  });

  it("conserves mass and charge when a species splits into atoms, ions and electrons", () => {
    const atoms = fc.array(
      fc.tuple(fc.constantFrom(...atomicWeights.keys()), fc.integer({ min: 1, max: 12 })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(atoms, fc.integer({ min: 0, max: 4 }), (parts, charge) => {
        const text = parts.map(([element, count]) => element + (count === 1 ? "" : count)).join("");
        const ion = parseSpecies(text + "+".repeat(charge))!;
        const sum = parts.reduce(
          (mass, [element, count]) => mass + count * parseSpecies(element)!.mass!,
          0,
        );
        expect(ion.mass! + charge * electronMass).toBeCloseTo(sum, 9);
        const counted = ion.composition!.reduce((total, [, count]) => total + count, 0);
        expect(counted).toBe(parts.reduce((total, [, count]) => total + count, 0));
        const symbols = ion.composition!.map(([element]) => element);
        expect(symbols).toEqual([...new Set(symbols)].toSorted());
      }),
    );
  });

  it("stays fast on long names", () => {
    expect(parseSpecies("C".repeat(1e6))).toBeUndefined();
    expect(parseSpecies(`H${"+".repeat(1e6)}`)).toBeUndefined();
  });
});

sharedData.describe("RATE22", () => {
  it("agrees with the reference on all 737 species", () => {
    const table = readFileSync(sharedData.path("reference/rate22_species.csv"), "utf8");
    const rows = table.trim().split("\n").slice(1);
    expect(rows).toHaveLength(737);
    for (const row of rows) {
      const [name, charge, atoms] = row.split(",") as [string, string, string];
      const species = parseSpecies(name);
      const pairs = [...atoms.matchAll(/([A-Z][a-z]?)([0-9]+)/g)];
      const expected = pairs.map(([, element, count]) => [element!, Number(count)] as const);
      expect(species?.charge, name).toBe(Number(charge));
      expect(Object.fromEntries(species!.composition!), name).toEqual(Object.fromEntries(expected));
    }
  });
});
