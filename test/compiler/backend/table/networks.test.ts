import * as fc from "fast-check";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { formulas } from "../../../../cli/formulas.js";
import type { Network } from "../../../../compiler/model/network.js";
import { limitsAround } from "../../../../compiler/passes/chunk.js";
import { compileNetwork, readNetwork } from "../../../../compiler/pipeline.js";
import { formatReport, verifyKernel } from "../../../../runtime/index.js";
import { modelOf, type PartsOptions } from "../../../compile-parts.js";
import { compiledKernel } from "../../../kernel-forms.js";
import { loadKernel } from "../../../load-kernel.js";
import {
  balancedNetwork,
  catalyticNetwork,
  largerNetwork,
  randomNetwork,
} from "../../../random-network.js";
import { expectFormatted } from "../typescript/expect-formatted.js";
import { typeErrors } from "../typescript/type-check.js";
import { expectSameBits, modelTwins, scattered, type Twins } from "./twins.js";

async function networkOf(file: string, text: string): Promise<Network> {
  const bytes = new TextEncoder().encode(text);
  return (await readNetwork([{ file, bytes }])).network;
}

async function networkAt(file: string): Promise<Network> {
  const url = new URL(`../../../../networks/${file}`, import.meta.url);
  return networkOf(file, await readFile(url, "utf8"));
}

const options: fc.Arbitrary<PartsOptions> = fc.record({
  state: fc.constantFrom("abundance", "density"),
  temperaturePolicy: fc.constantFrom("closest", "clamp", "zero", "extrapolate"),
  summation: fc.constantFrom("plain", "pairwise", "compensated"),
  timeDerivative: fc.boolean(),
  limits: fc.constantFrom(limitsAround(500), limitsAround(3000), limitsAround(100_000)),
  set: fc.constantFrom<Record<string, number>>({}, {}, { T: 10 }, { nH: 2e4, Av: 10, G0: 1 }),
});

/** The same bits at several temperatures. */
function expectSameAtTemperatures(twins: Twins, seed: number): void {
  const { inputs, states } = twins.straight;
  for (const T of [8, 300, 4.1e4]) {
    const values = inputs.map(({ name, default: usual }) => (name === "T" ? T : (usual ?? 1e3)));
    expectSameBits(twins, Float64Array.from(values), scattered(states.length, seed + T));
  }
}

async function expectTwins(network: Network, wanted: PartsOptions, seed: number): Promise<void> {
  const twins = await modelTwins(modelOf(network, wanted), wanted);
  expectSameAtTemperatures(twins, seed);
  const report = verifyKernel(twins.table, network, { samples: 5, seed: 3, formulas });
  expect(report.passed, `${JSON.stringify(wanted)}\n${formatReport(report)}`).toBe(true);
}

/** Lines of the dark cloud's kernel that say nothing of the source file. */
async function tableLines(source: string): Promise<readonly string[]> {
  const network = await networkOf("dark-cloud.rates", source);
  const { text } = await compileNetwork(network, { target: "table" });
  return text.split("\n").filter((line) => !line.includes("sha256"));
}

describe("networks as tables", () => {
  it.each(["plain", "pairwise", "compensated"] as const)(
    "primordial gas, with %s sums",
    async (summation) => {
      const wanted = { summation, timeDerivative: true, state: "density" } as const;
      await expectTwins(await networkAt("primordial.yaml"), wanted, 2);
    },
  );

  it("networks of any shape, under all options", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(randomNetwork, balancedNetwork, catalyticNetwork, largerNetwork),
        options,
        fc.nat(1000),
        expectTwins,
      ),
      { seed: 92, numRuns: 20, endOnFailure: true },
    );
  });

  it.each(["sparse", "dense", "none"] as const)("with a %s Jacobian", async (jacobian) => {
    const network = await networkAt("dark-cloud.rates");
    const twins = {
      straight: await compiledKernel(network, { target: "ts", jacobian }),
      table: await compiledKernel(network, { target: "table", jacobian }),
    };
    expect(twins.table.pattern).toEqual(twins.straight.pattern);
    expect(twins.table.factor).toEqual(twins.straight.factor);
    expectSameAtTemperatures(twins, 1);
    if (jacobian === "none") {
      expect(() => twins.table.jacobian(0, ...noArrays)).toThrow("compiled without a Jacobian");
    }
  });

  it("printed for engines compute the same", async () => {
    const network = await networkAt("dark-cloud.rates");
    const { text } = await compileNetwork(network, { target: "table", formatted: false });
    const straight = await compiledKernel(network, { target: "ts" });
    expectSameAtTemperatures({ straight, table: await loadKernel(text) }, 4);
  });

  it("are text that prettier leaves alone and that type-checks, with and without comments", async () => {
    const network = await networkAt("dark-cloud.rates");
    for (const comments of [true, false]) {
      const { text } = await compileNetwork(network, {
        target: "table",
        comments,
        timeDerivative: true,
      });
      await expectFormatted(text);
      expect(typeErrors(text)).toEqual([]);
      expect(text.includes("0, 0, 1, // 64 AD: CH + O -> HCO+ + e-")).toBe(comments);
    }
  });

  it("change in one row when a coefficient changes", async () => {
    const url = new URL("../../../../networks/dark-cloud.rates", import.meta.url);
    const source = await readFile(url, "utf8");
    const changed = source.replace(":1:1e-9:0:0:", ":1:1.25e-9:0:0:");
    expect(changed).not.toBe(source);
    const [before, after] = [await tableLines(source), await tableLines(changed)];
    const differing = before.filter((line, i) => line !== after[i]);
    expect(differing.filter((line) => line.includes(" // 67 AD"))).toHaveLength(1);
    expect(differing.length).toBeLessThan(4);
  });
});

const noArrays = [new Float64Array(0), new Float64Array(0), new Float64Array(0)] as const;
