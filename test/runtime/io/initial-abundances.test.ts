import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantity } from "../../../cli/quantities.js";
import { balancingElectrons, ChargeError } from "../../../runtime/io/electrons.js";
import {
  readInitialAbundances,
  type InitialContext,
} from "../../../runtime/io/initial-abundances.js";

const context: InitialContext = {
  states: ["H2", "H", "e-", "C+", "H-", "He++"],
  inputs: [
    { name: "T", unit: "K", default: null, description: "" },
    { name: "nH", unit: "cm^-3", default: null, description: "" },
  ],
  fixed: { Av: 10 },
  charges: [0, 0, -1, 1, -1, 2],
};

const read = (text: string, changes: Partial<InitialContext> = {}) =>
  readInitialAbundances(text, { ...context, ...changes }, readQuantity);

describe("readInitialAbundances", () => {
  it("puts abundances in state order and balances the charge", () => {
    const { abundances, conditions, tolerances } = read(
      "abundances: { C+: 1e-4, H2: 0.5, H-: 1e-5, He++: 2e-5 }",
    );
    expect(Array.from(abundances)).toEqual([0.5, 0, 1e-4 - 1e-5 + 2 * 2e-5, 1e-4, 1e-5, 2e-5]);
    expect({ conditions, tolerances }).toEqual({ conditions: {}, tolerances: {} });
  });

  it("keeps electrons that are listed, or given as absent", () => {
    expect(read("abundances: { C+: 1e-4, e-: 3e-5 }").abundances[2]).toBe(3e-5);
    expect(read("abundances: { C+: 1e-4 }\nelectrons: given").abundances[2]).toBe(0);
    expect(read("abundances: { C+: 1e-4 }\nelectrons: balance").abundances[2]).toBe(1e-4);
  });

  it("needs no electrons where there are none", () => {
    const changes = { states: ["H2", "H"], charges: undefined };
    expect(Array.from(read("abundances: { H: 1 }", changes).abundances)).toEqual([0, 1]);
  });

  it("reads conditions with units, and tolerances", () => {
    const { conditions, tolerances } = read(
      [
        "\uFEFF# any text",
        "conditions:",
        "  T: 10",
        "  nH: 2e10 m^-3",
        "  Av: 10 # as compiled",
        "abundances: {H2: 0.5}",
        "tolerances: {default: 1e-18, H-: 1e-24}",
      ].join("\r\n"),
    );
    expect(Object.keys(conditions)).toEqual(["T", "nH"]);
    expect(conditions["T"]).toBe(10);
    expect(conditions["nH"]! / 2e4).toBeCloseTo(1, 14);
    expect(tolerances).toEqual({ default: 1e-18, "H-": 1e-24 });
  });

  it.each([
    ["", 1, 1, "abundances: expected species with abundances, found nothing"],
    ["abundances: [1]", 1, 13, 'abundances: expected species with abundances, found "[1]"'],
    ["- 1", 1, 1, 'expected a mapping with abundances, found "- 1"'],
    ["abundances:\n  H2: half", 2, 7, "abundances.H2: expected an abundance per hydrogen nucleus"],
    ["abundances:\n  H2: -0.5", 2, 7, 'a number of at least 0, found "-0.5"'],
    ["abundances:\n  H2: .inf", 2, 7, 'found ".inf"'],
    [
      "abundances:\n  H2:\n  H: 1",
      2,
      6,
      "abundances.H2: expected an abundance per hydrogen nucleus",
    ],
    ["abundances:\n  H2: 1\n  H2O: 1", 3, 3, 'unknown species "H2O"'],
    ["abundances:\n  H2: 1\n  H2: 2", 3, 3, "not YAML: Map keys must be unique"],
    ["abundances: {H2: 1", 1, 19, "not YAML: "],
    ["abundances: {H2: 1}\ntolerance: {}", 2, 1, 'unknown key "tolerance"; expected abundances, '],
    ["abundances: {H2: 1}\nelectrons: some", 2, 12, 'expected balance or given, found "some"'],
    ["abundances: {e-: 1}\nelectrons: balance", 2, 12, '"e-" is listed too'],
    ["abundances: {H-: 1e-5}", 1, 13, "has a charge of -0.00001, which no electrons balance"],
    ["abundances: {H2: 1}\ntolerances: {CO: 1}", 2, 14, 'unknown species "CO"'],
    ["abundances: {H2: 1}\ntolerances: {H2: 0}", 2, 18, "expected an absolute tolerance"],
    ["abundances: {H2: 1}\nconditions: {Te: 1}", 2, 14, 'there is no input named "Te"'],
    ["abundances: {H2: 1}\nconditions: {T: 1 m}", 2, 17, "expected a quantity in units of K"],
    ["abundances: {H2: 1}\nconditions: {T: [1]}", 2, 17, "expected a number, or text with a unit"],
    ["abundances: {H2: 1}\nconditions: {Av: 1}", 2, 18, "Av is compiled into the kernel as 10"],
    ["[".repeat(20000), 1, 1, "nested too deeply"],
  ])("refuses %j", (text, line, column, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ line, column, message: expect.stringContaining(message) }),
    );
  });

  it.each([
    [{ charges: undefined }, "the kernel does not conserve charge"],
    [{ states: ["H2", "C+"] }, 'no species is named "e-"'],
  ])("cannot balance with %j", (changes, reason) => {
    const text = "abundances: { C+: 1e-4 }\nelectrons: balance";
    expect(() => read(text, changes)).toThrow(
      expect.objectContaining({ line: 2, column: 12, message: expect.stringContaining(reason) }),
    );
  });

  it("knows the names that a wrong one may stand for", () => {
    expect(() => read("abundances: { h2: 1 }")).toThrow(
      expect.objectContaining({ unknown: { name: "h2", known: context.states } }),
    );
  });
});

describe("balancingElectrons", () => {
  it("makes the composition neutral, or says that it cannot", () => {
    const amount = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, fc.integer({ min: -1, max: 2 }))), (others) => {
        const amounts = Float64Array.from([7, ...others.map(([value]) => value)]);
        const charges = [-1, ...others.map(([, charge]) => charge)];
        const terms = others.map(([value, charge]) => value * charge);
        const sum = terms.reduce((total, term) => total + term, 0);
        const bound = 1e-13 * terms.reduce((total, term) => total + Math.abs(term), 0);
        if (sum < -bound) {
          expect(() => balancingElectrons(amounts, charges, 0)).toThrow(ChargeError);
        } else {
          const electrons = balancingElectrons(amounts, charges, 0);
          expect(electrons).toBeGreaterThanOrEqual(0);
          expect(Math.abs(sum - electrons)).toBeLessThanOrEqual(bound);
        }
      }),
    );
  });
});
