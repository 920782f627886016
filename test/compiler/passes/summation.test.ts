import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { product, state, sum } from "../../../compiler/graph/builders.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { Model } from "../../../compiler/model/model.js";
import { limitsAround } from "../../../compiler/passes/chunk.js";
import type { Summation } from "../../../runtime/kernel.js";
import type { Target } from "../../../compiler/pipeline.js";
import { scheduleParts } from "../../compile-parts.js";
import { kernelForms, modelKernel } from "../../kernel-forms.js";

const modes = ["plain", "pairwise", "compensated"] as const;

/** d(first)/dt is the sum of all states, each a labelled term. */
function totalOf(count: number): Model {
  const graph = new Graph();
  const terms = Array.from({ length: count }, (_, i) => {
    const flux = product(graph, [state(graph, i, `x${i}`), state(graph, count, "one")]);
    return { coefficient: 1, node: graph.label(flux, { name: `r${i}` }) };
  });
  const none = Array.from({ length: count }, () => sum(graph, []));
  return {
    name: "total",
    graph,
    states: [...terms.map((_, i) => `x${i}`), "one"],
    inputs: [],
    rates: [],
    derivatives: [sum(graph, terms), ...none],
    conserved: [],
    reactions: [],
  };
}

/** A function that adds numbers as a compiled kernel does. */
async function adder(
  target: Target,
  count: number,
  summation: Summation,
  chunk: number,
): Promise<(values: readonly number[]) => number> {
  const limits = limitsAround(chunk);
  const kernel = await modelKernel(totalOf(count), { target, summation, limits });
  const k = new Float64Array(kernel.rateCount);
  const dy = new Float64Array(count + 1).fill(Number.NaN);
  return (values) => {
    kernel.rhs(0, Float64Array.of(...values, 1), k, dy);
    return dy[0]!;
  };
}

/** The sum without rounding: integers. */
const exact = (values: readonly number[]): number =>
  Number(values.reduce((total, value) => total + BigInt(value), 0n));

describe("summation", () => {
  const count = 100;
  const cuts = kernelForms.flatMap((target) => [300, 100_000].map((chunk) => ({ target, chunk })));
  it.each(cuts)(
    "as $target stays within each mode's bound, with chunks of $chunk bytes",
    async ({ target, chunk }) => {
      const [plain, pairwise, compensated] = await Promise.all(
        modes.map((mode) => adder(target, count, mode, chunk)),
      );
      const value = fc.maxSafeInteger();
      fc.assert(
        fc.property(fc.array(value, { minLength: count, maxLength: count }), (values) => {
          const expected = exact(values);
          const size = values.reduce((total, each) => total + Math.abs(each), 0);
          const unit = Number.EPSILON / 2;
          expect(Math.abs(plain!(values) - expected)).toBeLessThanOrEqual(count * unit * size);
          const chunks = chunk < 1000 ? 30 : 1;
          expect(Math.abs(pairwise!(values) - expected)).toBeLessThanOrEqual(
            (12 + chunks) * unit * size,
          );
          expect(Math.abs(compensated!(values) - expected)).toBeLessThanOrEqual(
            2 * unit * Math.abs(expected) + 4 * count ** 2 * unit ** 2 * size,
          );
        }),
        { numRuns: 200, seed: 29 },
      );
    },
  );

  it("adds at most eight terms in turn, when pairwise", () => {
    const limits = limitsAround(100_000);
    const { rhs } = scheduleParts(totalOf(count), { summation: "pairwise", limits }).schedule;
    const sums = rhs.chunks.flatMap(({ statements }) =>
      statements.flatMap((each) => (each.kind === "define" || each.kind === "load" ? [] : [each])),
    );
    const lengths = sums.map((each) => (each.kind === "compensate" ? 1 : each.terms.length));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
    expect(sums.length).toBeGreaterThan(count / 8);
  });

  it.each(cuts)("keeps what plain sums lose, when compensated: %j", async ({ target, chunk }) => {
    const values = [1e16, ...Array.from({ length: count - 2 }, () => 1), -1e16];
    const sums = await Promise.all(
      modes.map(async (mode) => (await adder(target, count, mode, chunk))(values)),
    );
    expect(sums[2]).toBe(count - 2);
    expect(sums[0]).not.toBe(count - 2);
  });
});
