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
import { seed } from "../../../random-seed.js";

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
        { numRuns: 10, seed },
      );
    },
  );

  it("agree as graphs with the interpreted modules", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomSystems, ({ component }) => {
        expectVerified(graphKernel(flatten(component)), component);
      }),
      { numRuns: 15, seed },
    );
  });

  it("agree when some of their inputs are folded", { timeout: 60_000 }, async () => {
    // Zero and numbers near it fold to quotients and logarithms that no kernel can hold.
    const magnitudes = fc.double({ min: 2 ** -10, max: 2, noNaN: true });
    const numbers = fc.infiniteStream(
      fc.tuple(magnitudes, fc.constantFrom(1, -1)).map(([size, sign]) => sign * size),
    );
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
      { numRuns: 9, seed },
    );
  });
});
