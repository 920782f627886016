import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isError } from "../../../../compiler/diagnostics/diagnostic.js";
import { reactionTypes } from "../../../../compiler/frontend/umist/reaction-types.js";
import type { Reaction } from "../../../../compiler/model/reaction.js";
import { readRates } from "./reading.js";

const species = fc.constantFrom(
  "H",
  "H2",
  "e-",
  "He+",
  "CP",
  "l-C3H",
  "CO",
  "SiC",
  "HCO+",
  "C-",
  "NaCl",
);
/** Printed in decimal; the sign of zero is not. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const text = fc.string({ unit: fc.constantFrom(..."aZ09 .:,()%-!/".split("")), maxLength: 20 });
const words = text.map((value) => value.trim());

const range = fc.record({
  parameters: fc.record({
    alpha: number.filter((value) => !(value < 0)),
    beta: number,
    gamma: number,
  }),
  limits: fc.tuple(
    fc.double({ min: 0, max: 1e5, noNaN: true }),
    fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
  ),
  method: fc.constantFrom("", "M", "C", "E", "L"),
  accuracy: fc.constantFrom("", "A", "B", "C", "D", "E"),
  reference: words,
  note: words,
});

const reaction = fc.record({
  type: fc.constantFrom(...[...reactionTypes.keys()].filter((type) => type !== "GR")),
  reactants: fc.tuple(species, species),
  products: fc.array(species, { minLength: 1, maxLength: 3 }),
  photon: fc.boolean(),
  ranges: fc.array(range, { minLength: 1, maxLength: 9 }),
});

type Facts = typeof reaction extends fc.Arbitrary<infer T> ? T : never;

function print(facts: Facts, id: number): string {
  const partner = reactionTypes.get(facts.type)!.partner;
  const products = facts.photon ? [...facts.products, "PHOTON"] : facts.products;
  const ranges = facts.ranges.flatMap(
    ({ parameters, limits, method, accuracy, reference, note }) => [
      ...Object.values(parameters),
      Math.min(...limits),
      Math.max(...limits),
      method,
      accuracy,
      `"${reference}"`,
      `"${note}"`,
    ],
  );
  const slots = [...products, "", "", "", ""].slice(0, 4);
  const [first, second] = facts.reactants;
  const head = [id, facts.type, first, partner ?? second, ...slots, facts.ranges.length];
  return `${[...head, ...ranges].join(":")}:`;
}

function expected(facts: Facts, id: number): Partial<Reaction> {
  const partner = reactionTypes.get(facts.type)!.partner;
  const reactants = partner ? facts.reactants.slice(0, 1) : facts.reactants;
  return {
    id: String(id),
    type: facts.type,
    reactants,
    products: facts.products,
    partners: { reactants: partner ? [partner] : [], products: facts.photon ? ["PHOTON"] : [] },
    kineticFactors: reactants,
    densityPower: 0,
  };
}

describe("random networks", () => {
  it("printed as rate files read back the same", () => {
    fc.assert(
      fc.property(fc.array(reaction, { minLength: 1, maxLength: 5 }), (list) => {
        const lines = list.map((facts, index) => print(facts, index + 1));
        const { network, diagnostics } = readRates(lines.join("\n"));
        expect(diagnostics).toEqual([]);
        expect(network.reactions).toHaveLength(list.length);
        for (const [index, facts] of list.entries()) {
          const read = network.reactions[index]!;
          expect(read).toMatchObject(expected(facts, index + 1));
          const ranges = facts.ranges.map(({ limits, ...rest }) => ({
            ...rest,
            lower: Math.min(...limits),
            upper: Math.max(...limits),
          }));
          expect(read.ranges).toHaveLength(ranges.length);
          expect(read.ranges).toMatchObject(ranges);
        }
        const names = network.reactions.flatMap(({ reactants, products }) => [
          ...reactants,
          ...products,
        ]);
        expect(network.species.map(({ name }) => name)).toEqual([...new Set(names)]);
      }),
    );
  });
});

describe("mutated rate files", () => {
  const valid = [
    "# comment",
    '1:AD:C-:C:C2:e-:::1:5.00e-10:0.00:0.0:10:41000:L:C:"10.1086/190665":"Prasad 1980":',
    "2:CP:H2:CRP:H2+:e-:::1:1.20e-17:0.00:0.0:10:41000:L:A::",
    '3:NN:AlO:HF:AlF:OH:::2:1.03E-09:-0.16:0.0:10:399:C:C::"a":6.2E-10:0.0:-224.0:400:2000:C:C::"b":',
    "4:GR:H:H:H2::::1:5.2e-17:0.5:0.0:10:41000:L:C::",
  ].join("\r\n");
  const mutation = fc.tuple(
    fc.nat(valid.length),
    fc.nat(8),
    fc.oneof(
      fc.constantFrom("", ":", '"', "\n", "e", "-", "PHOTON", "1", "#", " ", "::", "9", "\ud800"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  );

  it("give a network or errors that are located inside the file, and never throw", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const mutated = mutations.reduce(
          (text_, [at, removed, added]) => text_.slice(0, at) + added + text_.slice(at + removed),
          valid,
        );
        const { network, diagnostics } = readRates(mutated);
        const lines = mutated.replace(/^\ufeff/, "").split(/\r\n?|\n/);
        for (const { location } of diagnostics) {
          const line = lines[location!.line - 1];
          expect(line).toBeDefined();
          expect(location!.column).toBeGreaterThanOrEqual(1);
          expect(location!.column).toBeLessThanOrEqual(line!.length + 1);
        }
        if (diagnostics.some(isError)) return;
        const significant = lines.filter((line) => !/^[ \t]*(#|$)/.test(line));
        expect(network.reactions).toHaveLength(significant.length);
        const numbers = network.reactions.flatMap(({ ranges }) =>
          ranges.flatMap(({ parameters, lower, upper }) => [
            ...Object.values(parameters),
            lower,
            upper,
          ]),
        );
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
