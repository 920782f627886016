import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isError } from "../../../../compiler/diagnostics/diagnostic.js";
import { formula } from "../../../../compiler/frontend/formula/formula.js";
import { decodeSource } from "../../../../compiler/frontend/source.js";

function read(text: string) {
  const { source } = decodeSource("net.yaml", 0, new TextEncoder().encode(text));
  return formula.parse(source);
}

const valid = `# comment
name: primordial
description: a test
definitions:
  Te: T / 11604.525
  lnTe: log(Te)
  unused: 2 * T
reactions:
  - equation: H + e- -> H+ + e- + e-
    rate: exp(-32.7 + 13.5 * lnTe)
    range: [10, 1e8]
    reference: "Janev 1987"
    note: fit
    method: M
    accuracy: B
    id: "2.1.5"
    type: CI
  - equation: H2 + PHOTON -> H + H
    rate: >-
      5.7e-11
        * G0 * exp(-4.18 * Av)
  - { equation: H + H + H -> H2 + H, rate: "T < 300 ? 1e-31 : 3e-29 / T" }
  - equation: H+ + e- -> H + PHOTON
    rate: 2.6e-13
  - equation: H+ + e- -> H + PHOTON
    rate: 1e-13
`;

describe("formula networks", () => {
  it("read as reactions of the law formula with the definitions that they need", () => {
    const { network, diagnostics } = read(valid);
    expect(diagnostics).toEqual([]);
    expect(network.name).toBe("primordial");
    expect(network.species.map(({ name }) => name)).toEqual(["H", "e-", "H+", "H2"]);
    expect(network.reactions[0]).toMatchObject({
      id: "2.1.5",
      key: "2_1_5",
      type: "CI",
      reactants: ["H", "e-"],
      products: ["H+", "e-", "e-"],
      kineticFactors: ["H", "e-"],
      densityPower: 0,
      law: "formula",
      location: { file: "net.yaml", line: 9, column: 15 },
    });
    expect(network.reactions[0]!.ranges).toMatchObject([
      {
        formula: "exp(-32.7 + 13.5 * lnTe)",
        definitions: [
          ["Te", "T / 11604.525"],
          ["lnTe", "log(Te)"],
        ],
        parameters: {},
        lower: 10,
        upper: 1e8,
        reference: "Janev 1987",
        note: "fit",
        method: "M",
        accuracy: "B",
        location: { line: 10, column: 11 },
      },
    ]);
    expect(network.reactions[1]).toMatchObject({
      type: "FO",
      partners: { reactants: ["PHOTON"], products: [] },
      kineticFactors: ["H2"],
      ranges: [{ lower: 0, upper: 1e9, reference: "" }],
    });
    expect(network.reactions[1]!.ranges[0]).not.toHaveProperty("definitions");
    expect(network.reactions.map(({ key }) => key)).toEqual([
      "2_1_5",
      "H2_PHOTON_to_H_H",
      "H_H_H_to_H2_H",
      "Hp_em_to_H_PHOTON",
      "Hp_em_to_H_PHOTON_2",
    ]);
  });

  it("read the same with CRLF and a byte order mark", () => {
    const { network, diagnostics } = read(`\ufeff${valid.replaceAll("\n", "\r\n")}`);
    expect(diagnostics).toEqual([]);
    expect(network.reactions).toEqual(read(valid).network.reactions);
  });

  it("takes the file's name when there is none", () => {
    expect(read("reactions: [{ equation: H -> H+ + e-, rate: zeta }]").network.name).toBe("net");
  });
});

describe("errors", () => {
  const head = "reactions:\n  - equation: H + e- -> H+ + e- + e-\n    rate: ";
  it.each([
    ["invalid YAML", "reactions: [", ["NC030 1:13"]],
    ["two documents", "---\na: 1\n---\nb: 2", ["NC030 3:1"]],
    ["duplicate key", "name: a\nname: b\nreactions: []", ["NC030 2:1"]],
    ["alias", "name: &x a\ndescription: *x", ["NC030 1:10", "NC030 2:14"]],
    ["tag", "name: !!js/function x", ["NC030 1:21"]],
    ["list for a network", "- a", ["NC033 1:1"]],
    ["unknown key", `nam: x\n${head}1`, ["NC031 1:1"]],
    ["unknown key of a reaction", `${head}1\n    rang: [1, 2]`, ["NC031 4:5"]],
    ["no reactions", "name: x", ["NC032 1:1"]],
    ["empty list", "name: x\nreactions: []", ["NC001 2:1"]],
    ["no rate", "reactions:\n  - equation: H -> H+ + e-", ["NC032 2:5"]],
    ["reaction is a text", "reactions:\n  - H -> H+", ["NC033 2:5"]],
    ["rate is a list", `${head}[1]`, ["NC033 3:11"]],
    ["rate is empty", `${head}`, ["NC035 3:11"]],
    ["equation is empty", "reactions:\n - { equation: '', rate: 1 }", ["NC034 2:17"]],
    ["no arrow", "reactions:\n - { equation: H + H, rate: 1 }", ["NC034 2:16"]],
    ["term without sign", "reactions:\n - { equation: 2 H -> H2, rate: 1 }", ["NC034 2:18"]],
    ["sign without term", "reactions:\n - { equation: H + -> H2, rate: 1 }", ["NC034 2:20"]],
    ["unreadable species", "reactions:\n - { equation: H -> h+ + e-, rate: 1 }", ["NC025 2:21"]],
    ["no reactant", "reactions:\n - { equation: CRP -> H, rate: 1 }", ["NC017 2:16"]],
    ["no product", "reactions:\n - { equation: H -> PHOTON, rate: 1 }", ["NC018 2:16"]],
    ["broken formula", `${head}exp(T + 1`, ["NC035 3:20"]],
    ["hostile formula", `${head}T + process.exit(1)`, ["NC035 3:22"]],
    ["formula in quotes", `${head}'1 + ;'`, ["NC035 3:16"]],
    ["folded formula", `${head}>-\n      1 +\n      2 * tee`, ["NC036 5:11"]],
    ["literal formula", `${head}|\n      1 +\n\n      2 $ T`, ["NC035 6:9"]],
    ["plain formula of two lines", `${head}1 +\n      2 * (T +`, ["NC035 4:15"]],
    ["unknown variable", `${head}exp(Te) + TT`, ["NC036 3:15", "NC036 3:21"]],
    ["reversed range", `${head}1\n    range: [300, 10]`, ["NC020 4:13"]],
    ["negative temperature", `${head}1\n    range: [-1, 10]`, ["NC021 4:13"]],
    ["range of three", `${head}1\n    range: [1, 2, 3]`, ["NC033 4:5"]],
    ["range of words", `${head}1\n    range: [low, 10]`, ["NC014 4:13"]],
    ["definition of T", `definitions: { T: 3 }\n${head}1`, ["NC037 1:16"]],
    ["definition of exp", `definitions: { exp: 3 }\n${head}1`, ["NC037 1:16"]],
    ["name of a definition", `definitions: { __proto__: 3 }\n${head}1`, ["NC037 1:16"]],
    ["later definition", `definitions: { a: b, b: 1 }\n${head}a`, ["NC036 1:19"]],
    ["definition of itself", `definitions: { a: a }\n${head}a`, ["NC036 1:19"]],
  ])("%s", (_, text, expected) => {
    const { diagnostics } = read(text);
    const found = diagnostics.map(
      ({ code, location }) => `${code} ${location?.line}:${location?.column}`,
    );
    expect(found).toEqual(expected);
  });

  it("finds identifiers that are used twice", () => {
    const item = "{ equation: H -> H+ + e-, rate: zeta, id: a }";
    const { diagnostics } = read(`reactions:\n  - ${item}\n  - ${item}`);
    expect(diagnostics).toMatchObject([{ code: "NC023", location: { line: 3, column: 17 } }]);
    expect(diagnostics[0]!.message).toContain("line 2");
  });

  it.each(["[".repeat(30_000), "- ".repeat(30_000), "{a: ".repeat(15_000), "? ".repeat(30_000)])(
    "refuses nesting that would overflow a parser",
    (text) => expect(read(text).diagnostics.map(({ code }) => code)).toEqual(["NC030"]),
  );
});

describe("mutated networks", () => {
  const mutation = fc.tuple(
    fc.nat(valid.length),
    fc.nat(8),
    fc.oneof(
      fc.constantFrom(
        "",
        ":",
        '"',
        "\n",
        "  ",
        "- ",
        "[",
        "{",
        "&a ",
        "*a",
        "!",
        "|",
        ">",
        "e",
        "->",
        "#",
        "\t",
        "\r",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  );

  it("give a network or errors that are located inside the file, and never throw", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const mutated = mutations.reduce(
          (text, [at, removed, added]) => text.slice(0, at) + added + text.slice(at + removed),
          valid,
        );
        const { network, diagnostics } = read(mutated);
        const lines = mutated.replace(/^\ufeff/, "").split(/\r\n?|\n/);
        for (const { location } of diagnostics) {
          const line = lines[location!.line - 1];
          expect(line).toBeDefined();
          expect(location!.column).toBeGreaterThanOrEqual(1);
          expect(location!.column).toBeLessThanOrEqual(line!.length + 1);
        }
        if (!diagnostics.some(isError)) expect(network.reactions.length).toBeGreaterThan(0);
        const keys = network.reactions.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
      }),
      { numRuns: 1500 },
    );
  });
});
