import { describe, expect, test } from "vitest";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import type { DeclaredSystem } from "../../../../../compiler/frontend/systems/declaration/declaration.js";
import { typescriptSystems } from "../../../../../compiler/frontend/systems/typescript/typescript.js";
import {
  entryName,
  evaluated,
  executed,
  expectAgreement,
  findingsOf,
  moduleOf,
  surroundingsOf,
  type Files,
} from "./program.js";

const oscillator = `import { system } from "netc/systems";
import type { Nothing } from "some-package";
export const damping = 0.25;
export interface Unused { a: number }
export function force(x: number, v: number) { return -x - damping * v; }
export const oscillator = system({
  name: "Oscillator", states: { x: 1, v: 0 }, inputs: { drive: 0 },
  derivatives: ({ x, v, drive }: any) => ({ x: v, v: force(x, v) + drive }),
});`;

async function read(files: Files) {
  const surroundings = surroundingsOf(files);
  return typescriptSystems.read(surroundings.entry, surroundings);
}

const strip = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const detect = (file: string, text: string) =>
  typescriptSystems.detect({ file, index: 0, sha256: "", text });

describe("modules", () => {
  test("are recognised by what they import", () => {
    expect(detect("a.ts", oscillator)).toBe(true);
    expect(detect("a.system.mts", oscillator)).toBe(true);
    expect(detect("a.js", oscillator)).toBe(false);
    expect(detect("a.ts", "export const rhs = 1;")).toBe(false);
  });

  test("import functions, constants and systems from one another", async () => {
    const files = {
      "oscillator.system.ts": oscillator,
      "all.system.ts": `export * from "./oscillator.system.js";
        export { damping as loss } from "./oscillator.system.js";
        export default function twice(v: number) { return 2 * v; }`,
    };
    const text = `import { system } from "netc/systems";
      import twice, { force, loss as lost } from "./all.system.js";
      import * as all from "./all.system.ts";
      export default system({ derivatives: (s: any) =>
        [force(s.x, s.y), lost, twice(s.x), all.damping, all.oscillator.states, all.oscillator.derivatives({ x: 1, v: s.x, drive: 3 })] });`;
    await expectAgreement(text, [{ x: 0.3, y: -2 }], files);
  });

  test("declare the same objects as when they run", async () => {
    const text = `import { system, connect, withValues, filled, network } from "netc/systems";
      import { oscillator } from "./oscillator.system.js";
      const count = 3;
      const links = [];
      for (let i = 0; i < count - 1; i++) links.push(connect(\`chain[\${i}].v\`, \`chain[\${i + 1}].drive\`, { gain: 0.5 * i }));
      const gas = network("../networks/gas.yaml", { state: "density", values: { H: 1 } });
      export default system({
        name: "Chain",
        states: { T: filled([2, 2], 300) },
        subsystems: { chain: Array.from({ length: count }, (_, i) => withValues(oscillator, { x: i })), gas: withValues(gas, { H: 2 }) },
        connections: [...links, connect("t", "chain[0].drive")],
      });`;
    const files = { "oscillator.system.ts": oscillator, "gas.yaml": "network" };
    const { declared, network } = await evaluated(text, files);
    expect(strip(declared)).toEqual(strip(executed(text, files)));
    const { gas } = (declared as DeclaredSystem).subsystems as unknown as { gas: object };
    expect(network("../networks/gas.yaml", gas).name).toBe("gas.yaml");
  });

  test("name their sources, and the model after what they export", async () => {
    const named = await read({ [entryName]: oscillator });
    expect(named.name).toBe("Oscillator");
    const unnamed = await read({
      [entryName]: `import { system, network } from "netc/systems"; import { oscillator } from "./oscillator.system.js";
        const gas = network("gas.yaml");
        export default system({ subsystems: { oscillator } });`,
      "oscillator.system.ts": oscillator,
      "gas.yaml": "network",
    });
    expect(unnamed.name).toBe("model");
    expect(unnamed.sources.map(({ file }) => file)).toEqual([
      entryName,
      "oscillator.system.ts",
      "gas.yaml",
    ]);
    expect(unnamed.sources.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  test("become components that compute", async () => {
    const component = (await read({ [entryName]: oscillator })).component(plainArithmetic);
    expect(component.states.map(({ name, initial }) => [name, ...initial])).toEqual([
      ["x", 1],
      ["v", 0],
    ]);
    expect(component.derivatives!({ x: 2, v: 4, drive: 1 })).toEqual({ x: 4, v: -2 });
    expect(component.location).toEqual({ file: entryName, source: 0, line: 6, column: 27 });
    expect(component.states[1]!.location).toEqual({
      file: entryName,
      source: 0,
      line: 7,
      column: 39,
    });
  });
});

/** Programs that cannot be read; the finding is at the text after «. */
const programs: readonly (readonly [
  code: string,
  text: string,
  message: RegExp,
  others?: Files,
])[] = [
  ["NC300", 'import { a } from «"./nowhere.js"; export default a;', /nowhere\.ts/],
  [
    "NC300",
    'import { network } from "netc/systems"; export const n = network(«"nowhere.yaml");',
    /nowhere\.yaml/,
  ],
  ["NC301", "export const a = (1 +«;", /expression expected/],
  ["NC302", 'import { readFileSync } from «"node:fs";', /node:fs/],
  ["NC302", 'import { a } from «"/absolute.js";', /absolute/],
  ["NC302", 'import { «sistem } from "netc/systems";', /sistem/],
  ["NC302", 'import { «forse } from "./o.js";', /forse/, { "o.ts": oscillator }],
  [
    "NC302",
    'import { a } from "./a.js";',
    /model\.system\.ts -> a\.ts -> model\.system\.ts/,
    { "a.ts": 'import "./model.system.js"; export const a = 1;' },
  ],
  [
    "NC303",
    'import { system } from "netc/systems";\n«export default { states: {} };',
    /not a system/,
  ],
  ["NC303", '«import { system } from "netc/systems";\nexport const a = 1;', /no system/],
  [
    "NC303",
    '«import { system } from "netc/systems";\nexport const a = system({}), b = system({});',
    /a, b/,
  ],
  ["NC304", "«await 1;", /await/],
  ["NC305", "export default «process.env;", /process/],
  [
    "NC313",
    'import { system } from "netc/systems"; export default «system(3);',
    /expected a call with an object/,
  ],
  [
    "NC315",
    'import { network as gas } from "netc/systems"; const file = "a"; export default gas(«file);',
    /file/,
  ],
];

describe("modules that cannot be read", () => {
  for (const [code, marked, message, others] of programs) {
    test(`${code}: ${marked}`, async () => {
      const [found, ...more] = await findingsOf(marked.replace("«", ""), others);
      expect(more).toEqual([]);
      expect(found?.code).toBe(code);
      expect(found!.message).toMatch(message);
      if (!marked.includes("«")) return;
      const lines = marked.slice(0, marked.indexOf("«")).split("\n");
      expect(found!.location).toEqual({
        file: entryName,
        source: 0,
        line: lines.length,
        column: lines.at(-1)!.length + 1,
      });
    });
  }

  test("findings in an imported module are located there", async () => {
    const text = `import { rate } from "./rates.system.js";\n${moduleOf("return rate(s.x);")}`;
    const [found] = await findingsOf(text, {
      "rates.system.ts": "export const rate = (v: number) =>\n  v * undefinedName;",
    });
    expect(found).toMatchObject({
      code: "NC305",
      location: { file: "rates.system.ts", source: 1, line: 2, column: 7 },
    });
  });
});
