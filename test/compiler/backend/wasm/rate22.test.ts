import { expect, it } from "vitest";
import { limitsAround } from "../../../../compiler/passes/chunk.js";
import { formatReport, verifyKernel } from "../../../../runtime/index.js";
import { sharedData } from "../../../shared-data.js";
import { sharedNetwork } from "../../../shared-network.js";
import { expectSameDerivatives, scattered } from "./expect-twins.js";
import { networkTwins } from "./wasm-kernel.js";

sharedData.describe("RATE22 as WebAssembly", () => {
  it("gives TypeScript's bits, rates within the bounds of verify, and is of bearable size", async () => {
    const network = await sharedNetwork("rate22_final.rates", "h2_grain.rates");
    const limits = limitsAround(1500);
    const twins = await networkTwins(network, { timeDerivative: true, limits });
    const { typescript, wasm, module } = twins;
    for (const seed of [0.1, 0.9]) {
      const k = scattered(typescript.rateCount, seed).map((value) => 1e-9 * value);
      expectSameDerivatives(twins, k, scattered(typescript.states.length, seed + 0.5));
    }
    const report = verifyKernel(wasm, network, { samples: 5, seed: 4 });
    expect(report.passed, formatReport(report)).toBe(true);
    expect(module.bytes.length).toBeLessThan(2.5e6);
  });
});
