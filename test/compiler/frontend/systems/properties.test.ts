import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arithmetic } from "../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import { plainArithmetic } from "../../../../compiler/frontend/systems/arithmetic/plain.js";
import type { Component } from "../../../../compiler/frontend/systems/component/component.js";
import { flattenSystem } from "../../../../compiler/frontend/systems/flatten/index.js";
import { formatSystemReport } from "../../../../compiler/frontend/systems/verification/report.js";
import { verifySystem } from "../../../../compiler/frontend/systems/verification/verify-system.js";
import type { Model } from "../../../../compiler/model/model.js";
import { foldInputs } from "../../../../compiler/passes/fold.js";
import type { Kernel } from "../../../../runtime/kernel.js";
import { kernelForms, modelKernel } from "../../../kernel-forms.js";
import { randomSystems } from "../../../random-system.js";
import { graphKernel } from "./graph-kernel.js";
import { namedValues } from "./named-values.js";
import { nested } from "./nested.js";

type Generic = <V extends object>(arithmetic: Arithmetic<V>) => Component<V>;

function flatten(component: Generic): Model {
  const source = { name: "model", sources: [], component };
  return flattenSystem(source, { loops: "error", observe: "all" }).model;
}

function expectVerified(kernel: Kernel, component: Generic): void {
  const oracle = { modules: component(plainArithmetic), component };
  const report = verifySystem(kernel, oracle, { samples: 6, seed: 5 });
  expect(report.passed, formatSystemReport(report)).toBe(true);
}

/** Sums are cut where functions end, which depends on the order of states: here there is one function. */
const uncut = { least: 1e9, most: 1e9 };

async function expectSameBits(
  one: Model,
  other: Model,
  renamed: (name: string) => string,
): Promise<void> {
  for (const target of kernelForms) {
    const expected = namedValues(await modelKernel(one, { target, limits: uncut }), renamed);
    const found = namedValues(await modelKernel(other, { target, limits: uncut }), renamed);
    const different = [...expected].filter(([name, value]) => !Object.is(found.get(name), value));
    expect(different.map(([name, value]) => [target, name, value, found.get(name)])).toEqual([]);
  }
}

const unchanged = (name: string): string => name;

describe("random trees of random systems", () => {
  it.each(kernelForms)(
    "compiled as %s agree with the interpreted modules",
    { timeout: 60_000 },
    async (target) => {
      await fc.assert(
        fc.asyncProperty(randomSystems, async ({ component }) => {
          const kernel = await modelKernel(flatten(component), { target });
          expectVerified(kernel, component);
        }),
        { numRuns: 14 },
      );
    },
  );

  it("agree as graphs with the interpreted modules", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomSystems, ({ component }) => {
        expectVerified(graphKernel(flatten(component)), component);
      }),
      { numRuns: 20 },
    );
  });

  it("agree when some of their inputs are folded", { timeout: 60_000 }, async () => {
    const numbers = fc.infiniteStream(fc.double({ min: -2, max: 2, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(
        randomSystems,
        fc.infiniteStream(fc.boolean()),
        numbers,
        fc.constantFrom(...kernelForms),
        async ({ component }, chosen, values, target) => {
          const model = flatten(component);
          const set = Object.fromEntries(
            model.inputs
              .filter(() => chosen.next().value)
              .map(({ name }) => [name, values.next().value]),
          );
          const kernel = await modelKernel(foldInputs(model, set), { target, set });
          expect(kernel.inputs).toHaveLength(model.inputs.length - Object.keys(set).length);
          expectVerified(kernel, component);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("have the same bits in another order of declaration", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomSystems, async (system) => {
        const [one, other] = [system, system.permuted()].map(({ component }) => flatten(component));
        await expectSameBits(one!, other!, unchanged);
      }),
      { numRuns: 8 },
    );
  });

  it("have the same bits one level deeper", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomSystems, fc.nat(), async ({ component }, seed) => {
        const deeper: Generic = (arithmetic) => nested(component(arithmetic), seed);
        const unnested = (name: string): string => name.replaceAll("inner.", "");
        await expectSameBits(flatten(component), flatten(deeper), unnested);
      }),
      { numRuns: 8 },
    );
  });
});
