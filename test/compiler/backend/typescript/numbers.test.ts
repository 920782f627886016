import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Network } from "../../../../compiler/model/network.js";
import type { CompileOptions } from "../../../../compiler/pipeline.js";
import { formatReport, verifyKernel } from "../../../../runtime/index.js";
import { compiledKernel, kernelForms } from "../../../kernel-forms.js";
import {
  balancedNetwork,
  catalyticNetwork,
  largerNetwork,
  networkOf,
  randomNetwork,
  rateRange,
  reactionOf,
} from "../../../random-network.js";

const options: fc.Arbitrary<CompileOptions> = fc.record({
  state: fc.constantFrom("abundance", "density"),
  temperaturePolicy: fc.constantFrom("closest", "clamp", "zero", "extrapolate"),
  summation: fc.constantFrom("plain", "pairwise", "compensated"),
  jacobian: fc.constantFrom("sparse", "sparse", "dense", "none"),
  chunk: fc.constantFrom<number | "auto">("auto", 500, 100_000),
  comments: fc.boolean(),
  set: fc.constantFrom<Record<string, number>>(
    {},
    {},
    { T: 10 },
    { T: 300, omega: 0.3 },
    { nH: 2e4, Av: 10, zeta: 1.3e-17, G0: 1 },
    { T: 41, nH: 1e3, Av: 0, zeta: 1e-17, G0: 3, omega: 0.5 },
  ),
});

async function expectVerified(network: Network, wanted: CompileOptions): Promise<void> {
  for (const target of kernelForms) {
    const kernel = await compiledKernel(network, { ...wanted, target });
    const report = verifyKernel(kernel, network, { samples: 20, seed: 11 });
    const message = `${target} ${JSON.stringify(wanted)}\n${formatReport(report)}`;
    expect(report.passed, message).toBe(true);
  }
}

describe("compiled kernels agree with the reference", () => {
  const runs = { seed: 12, numRuns: 35 };

  it("on networks of any shape, under all options", async () => {
    await fc.assert(fc.asyncProperty(randomNetwork, options, expectVerified), runs);
  });

  it("on networks that conserve elements and charge", async () => {
    await fc.assert(fc.asyncProperty(balancedNetwork, options, expectVerified), runs);
  });

  it("where sums are long and chunks are many", async () => {
    const few = { ...runs, numRuns: 15 };
    await fc.assert(fc.asyncProperty(largerNetwork, options, expectVerified), few);
  });

  it("where a catalyst keeps its place in the rate", async () => {
    await fc.assert(
      fc.asyncProperty(catalyticNetwork, options, async (network, wanted) => {
        await expectVerified(network, wanted);
      }),
      runs,
    );
  });

  it("for one reaction", async () => {
    await expectVerified(networkOf([reactionOf("A -> B", { law: "photo" })]), {});
    await expectVerified(networkOf([reactionOf("A + A -> A + A")]), {});
    const tiny = { ranges: [rateRange(2 ** -1030 / 3, 1, 0)] };
    await expectVerified(networkOf([reactionOf("A -> B", tiny)]), {});
  });
});

describe("catalysts", () => {
  it.each(kernelForms)("multiply fluxes, and do not change themselves, as %s", async (target) => {
    const network = networkOf([reactionOf("H + H2 -> H + H + H"), reactionOf("C + O -> C + P")]);
    const kernel = await compiledKernel(network, { target, state: "density" });
    const [k, dy] = [new Float64Array(kernel.rateCount), new Float64Array(5)];
    k.set([3, 7]);
    kernel.rhs(0, Float64Array.of(2, 5, 11, 13, 0), k, dy);
    expect(kernel.states).toEqual(["H", "H2", "C", "O", "P"]);
    expect([...dy]).toEqual([2 * 3 * 2 * 5, -3 * 2 * 5, 0, -7 * 11 * 13, 7 * 11 * 13]);
  });
});
