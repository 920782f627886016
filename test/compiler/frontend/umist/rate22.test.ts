import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isError } from "../../../../compiler/diagnostics/diagnostic.js";
import { reactionLabel } from "../../../../compiler/model/reaction.js";
import { sharedData } from "../../../shared-data.js";
import { readRates } from "./reading.js";

function count<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

sharedData.describe("rate22_final.rates", () => {
  const text = sharedData.present
    ? readFileSync(sharedData.path("networks/rate22_final.rates"), "utf8")
    : "";
  const { network, diagnostics } = readRates(text);
  const byId = new Map(network.reactions.map((reaction) => [reaction.id, reaction]));

  it("reads without findings", () => {
    expect(diagnostics).toEqual([]);
  });

  it("has the published census", () => {
    expect(network.species).toHaveLength(737);
    expect(network.species.map(({ name }) => name)).toContain("e-");
    const types = count(network.reactions.map(({ type }) => type));
    expect(Object.fromEntries(types)).toEqual({
      IN: 3447,
      MN: 1501,
      NN: 1018,
      DR: 831,
      CE: 663,
      PH: 509,
      CR: 428,
      RA: 152,
      AD: 142,
      REA: 30,
      RR: 20,
      CD: 14,
      CP: 12,
    });
    const ranges = count(network.reactions.map((reaction) => reaction.ranges.length));
    expect(Object.fromEntries(ranges)).toEqual({ 1: 8700, 2: 59, 3: 7, 4: 1 });
  });

  it("conserves charge and elements in every reaction that it reads", () => {
    const species = new Map(network.species.map((one) => [one.name, one]));
    const charge = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + species.get(name)!.charge!, 0);
    const unbalanced = network.reactions.filter(
      ({ reactants, products }) => charge(reactants) !== charge(products),
    );
    expect(unbalanced.map(reactionLabel)).toEqual([]);
  });

  it("reads the coefficients of the specification's examples", () => {
    const photodissociation = byId.get("8268")!;
    expect(reactionLabel(photodissociation)).toBe("H2 + PHOTON -> H + H");
    expect(photodissociation.ranges[0]!.parameters).toEqual({
      alpha: 5.7e-11,
      beta: 0,
      gamma: 4.18,
    });
    expect(byId.get("8259")!.ranges[0]!.parameters).toMatchObject({ alpha: 2.4e-10, gamma: 3.88 });
    const cosmicRays = network.reactions.filter(({ type }) => type === "CP");
    expect(cosmicRays.map(({ law, partners }) => [law, ...partners.reactants])).toEqual(
      Array.from({ length: 12 }, () => ["cosmic-ray", "CRP"]),
    );
    const photons = network.reactions.filter(({ type }) => type === "CR");
    expect(new Set(photons.map(({ ranges }) => ranges[0]!.parameters["alpha"]))).toEqual(
      new Set([1.3e-17]),
    );
    const negative = network.reactions.filter(({ ranges }) => ranges[0]!.parameters["gamma"]! < 0);
    expect(negative).toHaveLength(40);
  });

  it("tells the species CP from the type CP", () => {
    const withSpecies = network.reactions.filter(({ reactants, products }) =>
      [...reactants, ...products].includes("CP"),
    );
    expect(withSpecies.length).toBeGreaterThan(0);
    expect(withSpecies.map(({ type }) => type)).not.toContain("CP");
  });

  it("keeps photons that are formed apart from the species", () => {
    const photons = network.reactions.filter(({ partners }) =>
      partners.products.includes("PHOTON"),
    );
    expect(Object.fromEntries(count(photons.map(({ type }) => type)))).toEqual({
      RA: 152,
      REA: 30,
      RR: 20,
    });
    expect(network.species.map(({ name }) => name)).not.toContain("PHOTON");
  });

  it("keeps what is odd in the file's references, notes and comments", () => {
    const first = (id: string) => byId.get(id)!.ranges[0]!;
    expect(first("5488").note).toBe("Millar i-d BR - 50%");
    expect(first("1209").note).toBe("C Walsh via OSU ! large gamma");
    expect(first("8053").reference).toBe("10.1021/jp406842q");
    expect(first("8053").note).toContain("117, 12155 (2013)");
    expect(first("2012").note).toBe("C Walsh");
    expect(byId.get("7795")!.ranges.map(({ lower, upper }) => [lower, upper])).toEqual([
      [10, 399],
      [400, 2000],
    ]);
  });

  it("locates every reaction and range in its line", () => {
    const lines = text.split("\n");
    for (const { id, location, ranges } of network.reactions) {
      const line = lines[location.line - 1]!;
      expect(line.slice(0, line.indexOf(":"))).toBe(id);
      for (const { location: place, parameters } of ranges) {
        const field = line.slice(place.column - 1).split(":", 1)[0]!;
        expect(Number(field)).toBe(parameters["alpha"]);
      }
    }
  });
});

describe("text conventions", () => {
  const line = '1:IN:H2+:H2:H3+:H:::1:2.08e-9:0.00:0.0:10:41000:M:A:"10.1063/1.1681271":"":';

  it("accepts CRLF, a byte order mark, comments and blank lines", () => {
    const { network, diagnostics } = readRates(`\ufeff# header\r\n\r\n  \t\r\n${line}\r\n`);
    expect(diagnostics).toEqual([]);
    expect(network.reactions[0]!.location).toMatchObject({ line: 4, column: 1 });
  });

  it.each([
    "1:IN:H2+:H2:H3+:H:::1:2.08e-9:0.00:0.0:10:41000",
    "1:IN:H2+:H2:H3+:H:::1:2.08e-9:0.00:0.0:10:41000:M:A",
    "1:IN:H2+:H2:H3+:H:::1:2.08e-9:0.00:0.0:10:41000:L:C:::",
    "1:IN:H2+:H2:H3+:H:::1:2.08e-9:0.00:0.0:10:41000:L:C:::::::::::::",
    " 1 : IN : H2+ : H2 : H3+ : H :  :  : 1 : 2.08e-9 : 0.00 : 0.0 : 10 : 41000 : M : A ",
  ])("accepts lines with fewer or empty last fields: %s", (text) => {
    const { network, diagnostics } = readRates(text);
    expect(diagnostics).toEqual([]);
    expect(network.reactions[0]).toMatchObject({
      reactants: ["H2+", "H2"],
      products: ["H3+", "H"],
      ranges: [{ parameters: { alpha: 2.08e-9 }, upper: 41000 }],
    });
  });

  it("keeps catalysts on both sides and in the kinetics", () => {
    const text = "1:CD:H:H2:H:H:H::1:4.67e-7:-1:55000:1833:41000:L:C::";
    expect(readRates(text).network.reactions[0]).toMatchObject({
      reactants: ["H", "H2"],
      products: ["H", "H", "H"],
      kineticFactors: ["H", "H2"],
      densityPower: 0,
    });
  });

  it("reports negative alpha as a warning and keeps the reaction", () => {
    const { network, diagnostics } = readRates(line.replace("2.08e-9", "-2.08e-9"));
    expect(diagnostics).toMatchObject([{ code: "NC022", location: { line: 1, column: 23 } }]);
    expect(diagnostics.some(isError)).toBe(false);
    expect(network.reactions).toHaveLength(1);
  });
});
