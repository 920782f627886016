import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systemFunctions } from "../../../../../compiler/frontend/systems/yaml/formula/functions.js";
import { plainFormula } from "../../../../../compiler/frontend/systems/yaml/formula/names.js";
import { detect } from "../../../../../compiler/frontend/systems/yaml/detect.js";
import { componentsOf, diagnosticsOf } from "./read.js";

const system = `system: Names
systems:
  Cell: { states: { v: 1, w: [1, 2] }, derivatives: { v: 1, w: [1, 1] } }
  e: { states: { v1: 1 }, derivatives: { v1: 0 } }
subsystems: { cell: Cell, row: { use: Cell, count: 3 }, f0: e }
parameters: { T: [1, 2, 3], v0: 2, x: 3 }
outputs:
  o: `;
const scope = {
  t: 0.25,
  T: [1.5, 2.5, -3.5],
  v0: 2.25,
  x: -0.75,
  f0: { v1: 1.25 },
  cell: { v: 3.5, w: [0.5, -1.5] },
  row: [
    { v: 1.25, w: [2, 3] },
    { v: -2.5, w: [4, 5] },
    { v: 0.5, w: [6, 7.5] },
  ],
};

/** Names as formulas write them, and what they are worth. */
const names: Readonly<Record<string, number>> = {
  x: scope.x,
  t: scope.t,
  v0: scope.v0,
  pi: Math.PI,
  "f0.v1": 1.25,
  "T[0]": 1.5,
  "T[ 1 + 1 ]": -3.5,
  "cell.v": 3.5,
  "cell.w[1]": -1.5,
  "cell['w'][0]": 0.5,
  "row[2].v": 0.5,
  "row[3 - 2].w[2*1 - 1]": 5,
  "sum(T)": 0.5,
  "sum( row.v )": -0.75,
  "sum(row[0].w)": 5,
};

/** A formula as text, and its value by JavaScript. */
interface Case {
  readonly text: string;
  readonly value: number;
}

const { formula } = fc.letrec<{ formula: Case }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...Object.entries(names)).map(([text, value]) => ({ text, value })),
    fc.constantFrom("2", "0.5", "1e2", ".25").map((text) => ({ text, value: Number(text) })),
    fc.tuple(tie("formula"), fc.constantFrom("+", "-", "*"), tie("formula")).map(([a, sign, b]) => {
      const value = { "+": a.value + b.value, "-": a.value - b.value, "*": a.value * b.value };
      return { text: `(${a.text} ${sign}${b.text})`, value: value[sign as "+"] };
    }),
    tie("formula").map(({ text, value }) => ({ text: `cos(${text})`, value: Math.cos(value) })),
    fc.tuple(tie("formula"), tie("formula")).map(([a, b]) => ({
      text: `max(${a.text},${b.text})`,
      value: Math.max(a.value, b.value),
    })),
    fc.tuple(tie("formula"), tie("formula"), tie("formula")).map(([a, b, c]) => ({
      text: `(${a.text} <= ${b.text} ? ${c.text} : ${a.text})`,
      value: a.value <= b.value ? c.value : a.value,
    })),
  ),
}));

describe("formulas with qualified names", () => {
  it("have the value that JavaScript gives them, from their tree and by mathjs", async () => {
    await fc.assert(
      fc.asyncProperty(formula, async ({ text, value }) => {
        for (const { outputs } of await componentsOf(`${system}${JSON.stringify(text)}`)) {
          const found = outputs[0]!.value(scope, {}) as number;
          expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(value)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("have a finding where an unknown name stands, whatever stands before it", async () => {
    await fc.assert(
      fc.asyncProperty(formula, formula, async (before, after) => {
        const start = `${before.text} - `;
        const [finding, ...more] = await diagnosticsOf(
          `${system}"${start}strange[1].v * ${after.text}"`,
        );
        expect(more).toEqual([]);
        expect(finding).toMatchObject({
          code: "NC350",
          location: { line: 8, column: '  o: "'.length + start.length + 1 },
        });
      }),
      { numRuns: 100 },
    );
  });

  it("have a finding where text is no formula, whatever stands before it", async () => {
    await fc.assert(
      fc.asyncProperty(formula, async ({ text }) => {
        const [finding] = await diagnosticsOf(`${system}"${text} + $"`);
        expect(finding).toMatchObject({
          code: "NC035",
          location: { line: 8, column: '  o: "'.length + text.length + 4 },
        });
      }),
      { numRuns: 100 },
    );
  });

  it("report names as they were written", async () => {
    const [finding] = await diagnosticsOf(`${system}"2 * x row[2].v"`);
    expect(finding!.message).toBe('expected an operator before "row[2].v"');
  });

  it("give each mention its place", () => {
    const text = "der(x) + a.b[i + 1] * max(T, chain[2]['H+'], 1e5) - sum( e )";
    const { mentions } = plainFormula(text, []);
    expect(mentions.map((mention) => mention.text)).toEqual([
      "der(x)",
      "a.b[i + 1]",
      "T",
      "chain[2]['H+']",
      "sum( e )",
    ]);
    for (const { name, offset } of mentions) {
      expect(text.slice(offset, offset + name.length)).toBe(name);
    }
  });
});

describe("functions of formulas", () => {
  it.each(Object.entries(systemFunctions))("%s is that of Math", async (name, arity) => {
    const operands = ["x", "y", "z"].slice(0, arity === 1 ? 1 : 2);
    const call = `${name}(${operands.join(", ")})`;
    const text = `system: F\nparameters: { x: 0, y: 0 }\noutputs: { f: "${call}" }`;
    const components = await componentsOf(text);
    const numbers = fc.oneof(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.constantFrom(0, -1, 1, 2, 0.5, -0.5, 2 - 2 ** -52, 1 - 2 ** -53, 1e6, 1e-6),
    );
    fc.assert(
      fc.property(numbers, numbers, (x, y) => {
        const compute = Math[name as "atan2"];
        const expected = arity === 1 ? (compute as (x: number) => number)(x) : compute(x, y);
        for (const { outputs } of components) {
          const found = outputs[0]!.value({ t: 0, x, y }, {}) as number;
          if (!Number.isFinite(expected)) expect(found).toBe(expected);
          else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected));
        }
      }),
    );
  });

  it("take tables, constant beyond their ends, by whatever name", async () => {
    const text = `system: F
parameters: { v0: 0 }
tables: { f0: { x: [0, 1, 4], y: [5, 7, 1] }, v1: { x: [2], y: [3] } }
outputs: { f: "f0(v0) + 10*v1(f0(v0))" }`;
    const expected = [5, 5, 6, 7, 5, 1, 1];
    for (const { outputs } of await componentsOf(text)) {
      const values = [-1, 0, 0.5, 1, 2, 4, 9].map((v0) => outputs[0]!.value({ t: 0, v0 }, {}));
      expect(values).toEqual(expected.map((value) => value + 30));
    }
  });

  it("are decided by an index before a table of it is read", async () => {
    const text = `system: F
tables: { step: { x: [0, 2], y: [0, 2] } }
parameters: { T: [1, 2] }
outputs: { f: { for: { i: [0, 2] }, value: "step(i) < 2 ? T[i] : 7" } }`;
    for (const { outputs } of await componentsOf(text)) {
      expect(outputs[0]!.value({ t: 0, T: [1, 2] }, {})).toEqual([1, 2, 7]);
    }
  });
});

describe("the format", () => {
  it.each([
    ["system: a", true],
    ["# comment\nstates: {}\n'system' : a", true],
    ['{"system": "a"}', true],
    ['{\n  "states": {"x": 1},\n  "system": "a"\n}', true],
    ["parts:\n  system: a", false],
    ["reactions: []", false],
    ["system", false],
  ])("of %j is recognised: %s", (text, expected) => expect(detect({ text })).toBe(expected));
});
