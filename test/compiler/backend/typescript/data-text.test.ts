import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataText, type Data } from "../../../../compiler/backend/typescript/data-text.js";
import { formatModule } from "../../../../compiler/backend/typescript/format.js";
import { kernelForms, modelKernel } from "../../../kernel-forms.js";
import { modelText } from "../../../compile-parts.js";
import { loadModule } from "../../../load-kernel.js";
import { modelOfTrees, randomModel } from "../random-model.js";
import { expectFormatted } from "./expect-formatted.js";
import { typeErrors } from "./type-check.js";

const text = fc.string({
  unit: fc.constantFrom("a", "µ", " ", '"', "'", "\\", "*/"),
  maxLength: 90,
});

const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e300 }));

/** Data of the shapes that kernels hold. */
const data: fc.Arbitrary<Data> = fc.oneof(
  fc.array(
    fc.record({
      name: text,
      unit: text,
      default: fc.option(number),
      description: text,
    }),
    { maxLength: 4 },
  ),
  fc.array(
    fc.record({
      name: text,
      terminal: fc.boolean(),
      resets: fc.array(fc.record({ state: fc.nat(), value: fc.nat() }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
);

describe("data", () => {
  it("is printed as prettier does, and reads back the same", async () => {
    await fc.assert(
      fc.asyncProperty(data, async (value) => {
        const start = "export const data: readonly Row[] = ";
        const printed = `${start}${dataText(value, "", start.length)};\n`;
        expect(await formatModule(printed)).toBe(printed);
        expect((await loadModule(printed))["data"]).toEqual(value);
      }),
      { numRuns: 300, seed: 510 },
    );
  });
});

describe.each(kernelForms)("kernels with outputs and events, as %s", (target) => {
  it("are formatted, typed, and tell the descriptions they were given", async () => {
    await fc.assert(
      fc.asyncProperty(randomModel, text, async (trees, description) => {
        const random = modelOfTrees(trees);
        const model = {
          ...random,
          inputs: random.inputs.map((spec) => ({ ...spec, description })),
          outputs: random.outputs!.map((spec) => ({ ...spec, description })),
        };
        const printed = await modelText(model, { target });
        await expectFormatted(printed);
        // What WebAssembly exports has no types that could be checked.
        if (target !== "wasm") expect(typeErrors(printed)).toEqual([]);
        expect(printed).not.toContain("temperature");
        const { inputs, outputs = [] } = await modelKernel(model, { target });
        for (const spec of [...inputs, ...outputs]) expect(spec.description).toBe(description);
      }),
      { numRuns: 5, seed: 511 },
    );
  });
});
