import { describe, expect, it } from "vitest";
import { compileNetwork } from "../../../compiler/pipeline.js";
import { limitsAround } from "../../../compiler/passes/chunk.js";
import { formatReport, verifyKernel } from "../../../runtime/index.js";
import { compileParts } from "../../compile-parts.js";
import { compiledKernel, kernelForms } from "../../kernel-forms.js";
import { networkOf, rateRange, reactionOf } from "../../random-network.js";

/** Reactions with one temperature dependence, in far more chunks than are needed. */
const network = networkOf(
  Array.from({ length: 200 }, (_, i) =>
    reactionOf(`A${i % 7} + B -> A${(i + 1) % 7} + B`, {
      ranges: [rateRange(1e-10 * (i + 1), 0.5, 30)],
    }),
  ),
);

describe("values that many chunks need", () => {
  it("are computed once, in a chunk of their own that runs first", async () => {
    const { schedule } = compileParts(network, { limits: limitsAround(300) });
    const { chunks } = schedule.rates;
    expect(schedule.sharedCount).toBeGreaterThan(0);
    expect(chunks[0]!.name).toBe("rates_shared");
    const exponentials = chunks.filter(({ statements }) =>
      statements.some((each) => each.kind === "define" && each.name.startsWith("exp_")),
    );
    expect(exponentials).toHaveLength(1);
    const { text } = await compileNetwork(network, { chunk: 300 });
    expect(text.match(/Math\.exp\(/g)).toHaveLength(1);
    for (const target of kernelForms) {
      const kernel = await compiledKernel(network, { target, chunk: 300 });
      const report = verifyKernel(kernel, network, { samples: 10 });
      expect(report.passed, formatReport(report)).toBe(true);
    }
  });

  it("are computed again where few chunks need them", () => {
    const { schedule } = compileParts(network, { limits: limitsAround(3000) });
    expect(schedule.rates.chunks.length).toBeGreaterThan(1);
    expect(schedule.sharedCount).toBe(0);
  });

  it("leave their chunk's name alone when a reaction is called shared", async () => {
    const named = {
      ...network,
      reactions: network.reactions.map((each, i) => (i === 0 ? { ...each, key: "shared" } : each)),
    };
    for (const target of kernelForms) {
      const kernel = await compiledKernel(named, { target, chunk: 300 });
      expect(verifyKernel(kernel, named, { samples: 5 }).rates.passed).toBe(true);
    }
  });
});
