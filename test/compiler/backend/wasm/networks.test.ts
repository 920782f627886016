import * as fc from "fast-check";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { formulas } from "../../../../cli/formulas.js";
import type { Network } from "../../../../compiler/model/network.js";
import { limitsAround } from "../../../../compiler/passes/chunk.js";
import { readNetwork } from "../../../../compiler/pipeline.js";
import { formatReport, verifyKernel } from "../../../../runtime/index.js";
import type { PartsOptions } from "../../../compile-parts.js";
import {
  balancedNetwork,
  catalyticNetwork,
  largerNetwork,
  randomNetwork,
} from "../../../random-network.js";
import { webAssembly } from "../../../web-assembly.js";
import { expectSameDerivatives, scattered } from "./expect-twins.js";
import { networkTwins } from "./wasm-kernel.js";

async function networkAt(file: string): Promise<Network> {
  const bytes = await readFile(new URL(`../../../../networks/${file}`, import.meta.url));
  return (await readNetwork([{ file, bytes }])).network;
}

const options: fc.Arbitrary<PartsOptions> = fc.record({
  state: fc.constantFrom("abundance", "density"),
  temperaturePolicy: fc.constantFrom("closest", "clamp", "zero", "extrapolate"),
  summation: fc.constantFrom("plain", "pairwise", "compensated"),
  timeDerivative: fc.boolean(),
  limits: fc.constantFrom(limitsAround(500), limitsAround(3000), limitsAround(100_000)),
  set: fc.constantFrom<Record<string, number>>({}, {}, { T: 10 }, { nH: 2e4, Av: 10, G0: 1 }),
});

/** Derivatives equal TypeScript's to the bit; rates and all else lie within the bounds of verify. */
async function expectTwins(network: Network, wanted: PartsOptions, seed: number): Promise<void> {
  const twins = await networkTwins(network, wanted);
  expect(webAssembly.validate(twins.module.bytes)).toBe(true);
  const { rateCount, states } = twins.typescript;
  for (const at of [seed, seed + 1]) {
    const k = scattered(rateCount, at).map((value) => 1e-9 * value);
    expectSameDerivatives(twins, k, scattered(states.length, at + 0.5));
  }
  const report = verifyKernel(twins.wasm, network, { samples: 10, seed: 3, formulas });
  expect(report.passed, `${JSON.stringify(wanted)}\n${formatReport(report)}`).toBe(true);
}

describe("networks as WebAssembly", () => {
  const summations = ["plain", "pairwise", "compensated"] as const;

  it.each(summations)("the dark cloud, with %s sums", async (summation) => {
    await expectTwins(await networkAt("dark-cloud.rates"), { summation, timeDerivative: true }, 1);
  });

  it.each(summations)("primordial gas, with %s sums", async (summation) => {
    const wanted = { summation, timeDerivative: true, state: "density" } as const;
    await expectTwins(await networkAt("primordial.yaml"), wanted, 2);
  });

  it("networks of any shape, under all options", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(randomNetwork, balancedNetwork, catalyticNetwork),
        options,
        fc.nat(1000),
        expectTwins,
      ),
      { seed: 71, numRuns: 25, endOnFailure: true },
    );
  });

  it("networks of long sums, whose statements fill several lines", async () => {
    await fc.assert(fc.asyncProperty(largerNetwork, options, fc.nat(1000), expectTwins), {
      seed: 72,
      numRuns: 12,
      endOnFailure: true,
    });
  });

  it("derivatives of rates by time, as close as their largest part is rounded", async () => {
    const { typescript, wasm } = await networkTwins(await networkAt("primordial.yaml"), {
      timeDerivative: true,
    });
    for (const T of [50, 1234.5, 2e4]) {
      const inputs = Float64Array.from(typescript.inputs, ({ name }) => (name === "T" ? T : 1e2));
      const slopes = inputs.map((value, i) => value * Math.cos(i));
      const k = new Float64Array(typescript.rateCount);
      typescript.rates(inputs, k);
      const [found, expected] = [wasm, typescript].map((kernel) => {
        const kSlopes = new Float64Array(kernel.rateCount);
        kernel.slopes!.rates(inputs, slopes, k, kSlopes);
        return kSlopes;
      });
      // Slopes are at most |gamma / T| times the coefficient, and a fit's terms cancel.
      found!.forEach((value, i) => {
        const size = Math.abs(expected![i]!) + 1e3 * Math.abs(k[i]!);
        expect(Math.abs(value - expected![i]!)).toBeLessThanOrEqual(1e-12 * size);
      });
    }
  });
});
