import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flattenSystem } from "../../../../compiler/frontend/systems/flatten/index.js";
import type { SystemSource } from "../../../../compiler/frontend/systems/source.js";
import { typescriptSystems } from "../../../../compiler/frontend/systems/typescript/typescript.js";
import { formatSystemReport } from "../../../../compiler/frontend/systems/verification/report.js";
import { verifySystem } from "../../../../compiler/frontend/systems/verification/verify-system.js";
import type { Component } from "../../../../compiler/frontend/systems/component/component.js";
import type { Kernel } from "../../../../runtime/kernel.js";
import { kernelForms, modelKernel } from "../../../kernel-forms.js";
import { seed } from "../../../random-seed.js";
import { entryName, executed, surroundingsOf } from "./typescript/program.js";
import { readSystem } from "./yaml/read.js";

type Form = (typeof kernelForms)[number];

async function readModule(text: string): Promise<SystemSource> {
  const surroundings = surroundingsOf({ [entryName]: text });
  return typescriptSystems.read(surroundings.entry, surroundings);
}

async function compiled(source: SystemSource, target: Form): Promise<Kernel> {
  const { model } = flattenSystem(source, { loops: "error", observe: "all" });
  return modelKernel(model, { target });
}

/** The kernel against a component in doubles, within the rounding error of the source's. */
function expectVerified(kernel: Kernel, modules: Component<never>, source: SystemSource): void {
  const report = verifySystem(
    kernel,
    { modules, component: (arithmetic) => source.component(arithmetic) },
    { samples: 10 },
  );
  expect(report.passed, formatSystemReport(report)).toBe(true);
}

/** Formulas of x, y, u, k and t that are the same text in TypeScript and in YAML, but for `Math.`. */
const numbers = fc.integer({ min: 1, max: 40 }).map((value) => String(value / 8));
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, depthIdentifier: "formula" },
    fc.constantFrom("x", "y", "u", "k", "t"),
    numbers,
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*"), tie("formula"))
      .map((parts) => `(${parts.join(" ")})`),
    fc.tuple(tie("formula"), tie("formula")).map(([a, b]) => `(${a} / (1.5 + Math.tanh(${b})))`),
    fc
      .tuple(fc.constantFrom("sin", "cos", "tanh", "atan", "abs", "floor"), tie("formula"))
      .map(([name, a]) => `Math.${name}(2 * Math.tanh(${a}) + 0.0171)`),
    fc
      .tuple(fc.constantFrom("<", "<=", ">", ">="), numbers, tie("formula"), tie("formula"))
      .map(([sign, value, a, b]) => `(x ${sign} ${value}0913 ? ${a} : ${b})`),
  ),
}));

const statement = fc.oneof(
  formula.map((a) => `a += ${a};`),
  fc.tuple(formula, formula, formula).map(([a, b, c]) => `if (${a} < ${b}) a = ${c}; else b -= a;`),
  fc.tuple(fc.nat(3), formula).map(([i, a]) => `d[${i}] = f(${a}, d[${i}]!);`),
  formula.map((a) => `for (let i = 1; i < T.length; i++) { d[i] = d[i - 1]! - T[i]! * ${a}; }`),
  formula.map((a) => `for (const value of T) { if (value > 0.3117) b += value * ${a}; }`),
);

const modules = fc
  .tuple(fc.array(statement, { minLength: 2, maxLength: 5 }), formula, formula, formula)
  .map(
    ([statements, local, output, driver]) => `
import { system, connect, filled } from "netc/systems";
const part = system({
  name: "Part",
  states: { x: 0.5, y: -1, T: filled(4, 0.25) },
  parameters: { k: 1.25 },
  inputs: { u: 0.75 },
  outputs: { z: ({ x, y, k, t }, derivatives) => { const u = derivatives.y; return ${output}; } },
  derivatives: ({ x, y, T, k, u, t }) => {
    let a = x, b = y;
    const d = T.map((value) => value - a);
    const f = (y: number, u: number): number => { if (y > u) return ${local}; return u; };
    ${statements.join("\n    ")}
    return { x: b - x, y: a - y, T: d };
  },
});
export default system({
  subsystems: { one: part, two: part },
  inputs: { k: 0.5 },
  connections: [
    connect(({ one, k, t }) => { const { x, y } = one; const u = one.z; return ${driver}; }, "two.u"),
    connect("two.x", "one.u", { gain: 0.5 }),
  ],
});`,
  );

/** A formula as YAML has it. */
function bare(formulaText: string): string {
  return JSON.stringify(formulaText.replaceAll("Math.", ""));
}

describe("random texts", () => {
  it.each(kernelForms)(
    "in TypeScript, compiled as %s, equal the module when it is run",
    { timeout: 60_000 },
    async (target) => {
      await fc.assert(
        fc.asyncProperty(modules, async (text) => {
          const source = await readModule(text);
          if (!("executed" in source)) throw new TypeError("modules are programs");
          const kernel = await compiled(source, target);
          expectVerified(kernel, source.executed(executed(text)), source);
        }),
        { numRuns: 6, seed },
      );
    },
  );

  it("mean the same in YAML and in TypeScript", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(formula, formula, formula, formula),
        fc.constantFrom(...kernelForms),
        async ([dx, dy, z, driver], target) => {
          const module = `
import { system, connect } from "netc/systems";
const part = system({
  states: { x: 0.5, y: -1 },
  parameters: { k: 1.25 },
  inputs: { u: 0.75 },
  outputs: { z: ({ x, y, k, u, t }) => ${z.replaceAll("u", "k")} },
  derivatives: ({ x, y, k, u, t }) => ({ x: ${dx}, y: ${dy} }),
});
export default system({
  name: "model",
  states: { x: 1, y: 2 },
  inputs: { u: 0.5, k: -1 },
  subsystems: { one: part, two: part },
  derivatives: ({ one, two }) => ({ x: one.z, y: two.z }),
  connections: [
    connect(({ x, y, k, u, t }) => ${driver}, "one.u"),
    connect("one.z", "two.u", { gain: -0.5 }),
  ],
});`;
          const yaml = `
system: model
states: { x: 1, y: 2 }
inputs: { u: 0.5, k: -1 }
systems:
  Part:
    states: { x: 0.5, y: -1 }
    parameters: { k: 1.25 }
    inputs: { u: 0.75 }
    outputs: { z: ${bare(z.replaceAll("u", "k"))} }
    derivatives: { x: ${bare(dx)}, y: ${bare(dy)} }
subsystems: { one: Part, two: Part }
derivatives: { x: one.z, y: two.z }
connections:
  - { value: ${bare(driver)}, to: one.u }
  - { from: one.z, to: two.u, gain: -0.5 }
`;
          const written = await readSystem(yaml);
          if (!("interpreted" in written)) throw new TypeError("YAML is made of formulas");
          const program = await readModule(module);
          if (!("executed" in program)) throw new TypeError("modules are programs");
          // Each kernel against what the other text says, computed by JavaScript and by mathjs.
          expectVerified(
            await compiled(written, target),
            program.executed(executed(module)),
            program,
          );
          expectVerified(await compiled(program, target), written.interpreted(), written);
        },
      ),
      { numRuns: 8, seed },
    );
  });
});
