import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntheticRates } from "../../bench/synthetic.js";
import { readNetwork } from "../../compiler/pipeline.js";

interface Line {
  readonly type: string;
  readonly reactants: readonly string[];
  readonly products: readonly string[];
  readonly ranges: readonly (readonly number[])[];
}

const pseudoSpecies = ["CRP", "CRPHOT", "PHOTON"];

function read(text: string): Line[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const fields = line.split(":");
      const names = (from: number, to: number): string[] =>
        fields.slice(from, to).filter((name) => name !== "" && !pseudoSpecies.includes(name));
      return {
        type: fields[1]!,
        reactants: names(2, 4),
        products: names(4, 8),
        ranges: Array.from({ length: Number(fields[8]) }, (_, i) =>
          fields.slice(9 + 9 * i, 14 + 9 * i).map(Number),
        ),
      };
    });
}

function speciesOf(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap(({ reactants, products }) => [...reactants, ...products]));
}

/** Atoms by element and the charge of one side of a reaction. */
function totals(side: readonly string[]): Record<string, number> {
  const sum: Record<string, number> = { charge: 0 };
  for (const name of side) {
    const [, formula, charge] = /^(e|(?:[A-Z][a-z]?\d*)+)([+-]?)$/.exec(name)!;
    sum["charge"]! += charge === "+" ? 1 : charge === "-" ? -1 : 0;
    for (const [, element, count] of formula!.matchAll(/([A-Z][a-z]?)(\d*)/g)) {
      sum[element!] = (sum[element!] ?? 0) + Number(count === "" ? 1 : count);
    }
  }
  return sum;
}

function change({ reactants, products }: Line, name: string): number {
  const mentions = (side: readonly string[]): number => side.filter((one) => one === name).length;
  return mentions(products) - mentions(reactants);
}

function make(species: number, reactions: number): () => string {
  return () => syntheticRates({ species, reactions, seed: 1 });
}

describe("syntheticRates", () => {
  it("meets the requested counts and conserves elements and charge in every reaction", () => {
    const request = fc.record({
      species: fc.integer({ min: 20, max: 300 }),
      perSpecies: fc.integer({ min: 4, max: 12 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(request, ({ species, perSpecies, seed }) => {
        const lines = read(syntheticRates({ species, reactions: species * perSpecies, seed }));
        expect(lines.length).toBe(species * perSpecies);
        expect(speciesOf(lines).size).toBe(species);
        for (const { reactants, products } of lines) {
          expect(totals(products)).toEqual(totals(reactants));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("forms and destroys every species, and gives no reaction twice", () => {
    const lines = read(syntheticRates({ species: 250, reactions: 2500, seed: 3 }));
    for (const name of speciesOf(lines)) {
      expect(lines.some((line) => change(line, name) > 0)).toBe(true);
      expect(lines.some((line) => change(line, name) < 0)).toBe(true);
    }
    const reactions = lines.map(({ type, reactants, products }) =>
      [reactants.length === 1 ? type : "", reactants.toSorted(), products.toSorted()].join("|"),
    );
    expect(new Set(reactions).size).toBe(lines.length);
  });

  it("has the proportions of RATE22 at its size", () => {
    const lines = read(syntheticRates({ species: 737, reactions: 8767, seed: 1 }));
    const share = (holds: (line: Line) => boolean): number =>
      lines.filter(holds).length / lines.length;
    const expected = {
      IN: 0.393,
      MN: 0.171,
      NN: 0.116,
      DR: 0.095,
      CE: 0.076,
      PH: 0.058,
      CR: 0.049,
    };
    for (const [type, part] of Object.entries(expected)) {
      expect(share((line) => line.type === type)).toBeCloseTo(part, 2);
    }
    expect(share(({ ranges }) => ranges[0]![1] === 0 && ranges[0]![2] === 0)).toBeCloseTo(0.27, 1);
    expect(share(({ products }) => products.length > 2)).toBeCloseTo(0.16, 1);
    expect(share(({ reactants }) => reactants.includes("e-"))).toBeCloseTo(0.1, 1);
    const exponents = new Set(lines.map(({ ranges }) => ranges[0]!.slice(1, 3).join()));
    expect(exponents.size).toBeGreaterThan(300);
    expect(exponents.size).toBeLessThan(1000);
    const several = lines.filter(({ ranges }) => ranges.length > 1);
    expect(several.length).toBeGreaterThan(40);
    expect(several.length).toBeLessThan(100);
    for (const { ranges } of several) {
      ranges.slice(1).forEach((range, i) => expect(range[3]).toBe(ranges[i]![4]));
    }
  });

  it("is read by the frontend as what it is, with nothing to find about conservation", async () => {
    const text = syntheticRates({ species: 400, reactions: 4000, seed: 11 });
    const source = { file: "synthetic.rates", bytes: new TextEncoder().encode(text) };
    const { network, diagnostics } = await readNetwork([source], { strict: true });
    expect(diagnostics).toEqual([]);
    expect([network.species.length, network.reactions.length]).toEqual([400, 4000]);
    const lines = read(text);
    network.reactions.forEach(({ type, reactants, products, ranges }, r) => {
      expect({ type, reactants, products }).toEqual({
        type: lines[r]!.type,
        reactants: lines[r]!.reactants,
        products: lines[r]!.products,
      });
      expect(ranges.length).toBe(lines[r]!.ranges.length);
    });
    for (const { name, composition, charge } of network.species) {
      const { charge: expectedCharge, ...elements } = totals([name]);
      expect(charge).toBe(expectedCharge);
      expect(Object.fromEntries(composition!)).toEqual(elements);
    }
  });

  it("repeats itself for a seed and differs between seeds", () => {
    const request = { species: 60, reactions: 500 };
    const text = syntheticRates({ ...request, seed: 7 });
    expect(syntheticRates({ ...request, seed: 7 })).toBe(text);
    expect(syntheticRates({ ...request, seed: 8 })).not.toBe(text);
  });

  it("reaches 3000 species and 40 000 reactions", () => {
    const lines = read(syntheticRates({ species: 3000, reactions: 40_000, seed: 5 }));
    expect([speciesOf(lines).size, lines.length]).toEqual([3000, 40_000]);
  });

  it("refuses what cannot be made", () => {
    expect(make(19, 100)).toThrow(/at least 20 species/);
    expect(make(200, 210)).toThrow(/200 species need at least \d+ reactions/);
    expect(make(20, 100_000)).toThrow(/20 species allow only \d+ different reactions/);
  });
});
