import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulas } from "../../../cli/formulas.js";
import { describeInterpretation, type Network } from "../../../compiler/pipeline.js";
import { verifyKernel } from "../../../runtime/index.js";
import type { Kernel, TemperaturePolicy } from "../../../runtime/kernel.js";
import { interpretedKernel } from "../../../runtime/reference/interpreted-kernel.js";
import { interpret } from "../../interpret.js";
import { compiledKernel, embeddedForms, embeddedKernels, kernelForms } from "../../kernel-forms.js";
import { readFile } from "../../networks/embedded.js";
import { randomNetwork } from "../../random-network.js";
import { sharedData } from "../../shared-data.js";
import { midNetwork, sharedNetwork } from "../../shared-network.js";

/** The parts of a kernel that are data; k's length and the version of the source may differ. */
function description({ meta, states, inputs, pattern, factor, reactions, conserved }: Kernel) {
  return { meta, states, inputs, pattern, factor, reactions, conserved };
}

function expectVerified(network: Network, kernel: Kernel, samples = 50): void {
  const report = verifyKernel(kernel, network, { samples, formulas });
  expect(report.structure.problems).toEqual([]);
  for (const check of ["rates", "rhs", "jacobian", "differences", "conservation"] as const) {
    expect(report[check], check).toMatchObject({ passed: true });
  }
}

describe("interpretedKernel", () => {
  it.each([
    ["dark-cloud.rates", "dark-cloud"],
    ["primordial.yaml", "primordial"],
  ] as const)("describes %s as the compiled kernels do", async (file, name) => {
    const expected = description(interpret(await readFile(file)));
    for (const form of embeddedForms) {
      expect(description(embeddedKernels[name][form])).toEqual(expected);
    }
  });

  it.each(["dark-cloud.rates", "primordial.yaml"])(
    "evaluates %s within the bounds of verification",
    async (file) => {
      const network = await readFile(file);
      expectVerified(network, interpret(network));
      expectVerified(network, interpret(network, { state: "density" }));
    },
  );

  it("evaluates any network within the bounds, under any temperature policy", () => {
    const policy = fc.constantFrom<TemperaturePolicy>("closest", "clamp", "zero", "extrapolate");
    fc.assert(
      fc.property(randomNetwork, policy, (network, temperaturePolicy) => {
        expectVerified(network, interpret(network, { temperaturePolicy }), 5);
      }),
      { numRuns: 40 },
    );
  });

  it("describes any network as the compiled kernels do", async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork, async (network) => {
        const expected = description(interpret(network));
        for (const target of kernelForms) {
          const compiled = await compiledKernel(network, { target });
          expect(description(compiled)).toEqual(expected);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("refuses inputs that lack a condition", async () => {
    const network = await readFile("dark-cloud.rates");
    const parts = describeInterpretation(network);
    const inputs = parts.inputs.filter(({ name }) => name !== "Av");
    expect(() => interpretedKernel(network, { ...parts, inputs })).toThrow("no input is named Av");
  });
});

sharedData.describe("interpretedKernel of the shared networks", () => {
  it("evaluates RATE22 within the bounds", async () => {
    const network = await sharedNetwork("rate22_final.rates", "h2_grain.rates");
    expectVerified(network, interpret(network), 10);
  });

  it("evaluates the subset of C, N and O within the bounds", async () => {
    const network = await midNetwork();
    expectVerified(network, interpret(network), 20);
  });
});
