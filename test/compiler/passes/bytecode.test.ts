import { expect, it } from "vitest";
import { sectionsOf } from "../../../compiler/graph/schedule.js";
import type { Network } from "../../../compiler/model/network.js";
import { compileNetwork, type CompileOptions } from "../../../compiler/pipeline.js";
import { compileParts } from "../../compile-parts.js";
import { sharedData } from "../../shared-data.js";
import { midNetwork } from "../../shared-network.js";
import { syntheticNetwork } from "../../synthetic-network.js";
import { realBytecode } from "./real-bytecode.js";

/** V8 stops optimising at 61 440 bytes; no chunk comes near. */
const largest = 40_000;

async function expectFairEstimates(
  network: Network,
  options: Pick<CompileOptions, "summation" | "timeDerivative">,
): Promise<void> {
  const { schedule } = compileParts(network, options);
  const { text, statistics } = await compileNetwork(network, options);
  const real = await realBytecode(text);
  const chunks = sectionsOf(schedule).flatMap((section) => section.chunks);
  expect(statistics.chunks).toBe(chunks.length);
  expect(statistics.largestFunction).toBe(Math.max(...chunks.map(({ bytecode }) => bytecode)));
  for (const { name, bytecode } of chunks) {
    const bytes = real.get(name);
    expect(bytes, name).toBeDefined();
    expect(bytes, name).toBeLessThan(largest);
    if (bytes! < 2000) continue;
    expect(bytecode / bytes!, `${name}: ${bytecode} estimated, ${bytes} real`).toBeGreaterThan(0.7);
    expect(bytecode / bytes!, `${name}: ${bytecode} estimated, ${bytes} real`).toBeLessThan(2);
  }
}

it("the bytecode estimate is near V8's own figure on a synthetic network", async () => {
  const network = await syntheticNetwork({ species: 80, reactions: 500, seed: 5 });
  for (const summation of ["plain", "pairwise", "compensated"] as const) {
    await expectFairEstimates(network, { summation });
  }
});

it("the bytecode estimate is near V8's own figure for direct solution", async () => {
  const network = await syntheticNetwork({ species: 24, reactions: 120, seed: 6 });
  await expectFairEstimates(network, {});
});

sharedData.describe("mid-size network", () => {
  it("the bytecode estimate is near V8's own figure", async () => {
    await expectFairEstimates(await midNetwork(), { timeDerivative: true });
  });
});
