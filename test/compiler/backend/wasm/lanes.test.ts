import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Network } from "../../../../compiler/model/network.js";
import { limitsAround } from "../../../../compiler/passes/chunk.js";
import { modelOf, type PartsOptions } from "../../../compile-parts.js";
import { readFile } from "../../../networks/embedded.js";
import {
  balancedNetwork,
  catalyticNetwork,
  largerNetwork,
  randomNetwork,
} from "../../../random-network.js";
import { sharedData } from "../../../shared-data.js";
import { sharedNetwork } from "../../../shared-network.js";
import { webAssembly } from "../../../web-assembly.js";
import { expectSameCells, gasCells } from "./expect-lanes.js";
import { laneKernel } from "./lane-kernel.js";

const options: fc.Arbitrary<PartsOptions> = fc.record({
  state: fc.constantFrom("abundance", "density"),
  temperaturePolicy: fc.constantFrom("closest", "clamp", "zero", "extrapolate"),
  summation: fc.constantFrom("plain", "pairwise", "compensated"),
  limits: fc.constantFrom(limitsAround(500), limitsAround(3000), limitsAround(100_000)),
  set: fc.constantFrom<Record<string, number>>({}, {}, { T: 10 }, { nH: 2e4, Av: 10, G0: 1 }),
});

const lanes = fc.constantFrom(2, 4, 8, 10);

/** The whole and every part of the cells, each with conditions of its own. */
function expectLanes(network: Network, count: number, wanted: PartsOptions, seed: number): void {
  const model = modelOf(network, wanted);
  const kernel = laneKernel(model, count, wanted);
  expect(webAssembly.validate(kernel.bytes)).toBe(true);
  const cells = gasCells(model, count, seed);
  const pairs = count / 2;
  expectSameCells(kernel, cells);
  expectSameCells(kernel, cells, seed % pairs, pairs);
  expectSameCells(kernel, cells, 0, seed % pairs);
  expectSameCells(kernel, cells, seed % pairs, (seed % pairs) + 1);
}

describe("networks for several cells", () => {
  const summations = ["plain", "pairwise", "compensated"] as const;

  it.each(summations)("the dark cloud, with %s sums", async (summation) => {
    const network = await readFile("dark-cloud.rates");
    for (const count of [2, 4, 16]) expectLanes(network, count, { summation }, 1);
  });

  it.each(summations)("primordial gas, with %s sums", async (summation) => {
    const network = await readFile("primordial.yaml");
    expectLanes(network, 8, { summation, state: "density" }, 3);
  });

  it("networks of any shape, under all options", async () => {
    await fc.assert(
      fc.property(
        fc.oneof(randomNetwork, balancedNetwork, catalyticNetwork),
        lanes,
        options,
        fc.nat(1000),
        expectLanes,
      ),
      { seed: 91, numRuns: 60, endOnFailure: true },
    );
  });

  it("networks of long sums, whose statements fill several lines", async () => {
    await fc.assert(fc.property(largerNetwork, lanes, options, fc.nat(1000), expectLanes), {
      seed: 92,
      numRuns: 12,
      endOnFailure: true,
    });
  });

  sharedData.describe("RATE22", () => {
    it("gives eight cells the bits of one each", async () => {
      const model = modelOf(await sharedNetwork("rate22_final.rates", "h2_grain.rates"));
      const kernel = laneKernel(model, 8, { target: "wasm" });
      expectSameCells(kernel, gasCells(model, 8, 2));
      expectSameCells(kernel, gasCells(model, 8, 5), 1, 3);
    });
  });
});
