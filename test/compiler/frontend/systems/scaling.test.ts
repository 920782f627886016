import { describe, expect, it } from "vitest";
import { flattenSystem } from "../../../../compiler/frontend/systems/flatten/index.js";
import { compileModel } from "../../../../compiler/compile-model.js";
import type { Model } from "../../../../compiler/model/model.js";
import { kernelForms, modelKernel } from "../../../kernel-forms.js";
import { modelText, scheduleParts } from "../../../compile-parts.js";
import { loadKernel } from "../../../load-kernel.js";
import {
  connect,
  sourceOf,
  system,
  vanDerPol,
  type Declare,
  type Numbers,
} from "./flatten/sources.js";

function flatten(
  declare: Declare,
  loops: "error" | "solve" = "error",
  observe: "all" | "none" = "all",
): Model {
  return flattenSystem(sourceOf(declare), { loops, observe }).model;
}

const oscillators =
  (count: number): Declare =>
  (formulas) => {
    const one = vanDerPol(formulas);
    return system({
      subsystems: { chain: Array.from({ length: count }, () => one) },
      connections: Array.from({ length: count - 1 }, (_, i) =>
        connect(`chain[${i}].y`, `chain[${i + 1}].mu`, 0.5),
      ),
    });
  };

/** Systems that add one to what they are given, in a row, the last of them before an integrator. */
const feedThrough =
  (count: number): Declare =>
  ({ sum, times }) => {
    const pass = system({
      inputs: { u: 0 },
      outputs: { y: ({ u }: Numbers<never>) => sum(u!, 1) },
    });
    const sink = system({
      states: { x: 2 },
      inputs: { u: 0 },
      derivatives: ({ x, u }: Numbers<never>) => ({ x: times(x!, u!) }),
    });
    return system({
      subsystems: { chain: Array.from({ length: count }, () => pass), sink },
      connections: [
        connect(`chain[${count - 1}].y`, "sink.u"),
        ...Array.from({ length: count - 1 }, (_, i) =>
          connect(`chain[${i}].y`, `chain[${i + 1}].u`),
        ),
      ],
    });
  };

/** An algebraic loop through all: u_(i + 1) = u_i / 2 + x_i. */
const ring =
  (count: number): Declare =>
  ({ sum, times }) => {
    const node = system({
      states: { x: 1 },
      inputs: { u: 0 },
      outputs: { y: ({ u, x }: Numbers<never>) => sum(times(0.5, u!), x!) },
      derivatives: ({ u }: Numbers<never>) => ({ x: u }),
    });
    return system({
      subsystems: { ring: Array.from({ length: count }, () => node) },
      connections: Array.from({ length: count }, (_, i) =>
        connect(`ring[${i}].y`, `ring[${(i + 1) % count}].u`),
      ),
    });
  };

function derivativesOf(
  kernel: Awaited<ReturnType<typeof modelKernel>>,
  y: readonly number[],
  inputs: readonly number[],
): Float64Array {
  const k = new Float64Array(kernel.rateCount);
  const dy = new Float64Array(y.length);
  kernel.rates(Float64Array.from(inputs), k);
  kernel.rhs(0, Float64Array.from(y), k, dy);
  return dy;
}

/** Sizes of the same three times as large each time. */
const counts = [50, 100, 200] as const;

/** How far a size is from growing by the same with every system, relative to its growth. */
function bend([small, middle, large]: readonly [number, number, number]): number {
  expect(small).toBeGreaterThan(0);
  expect(middle).toBeGreaterThan(small);
  const expected = middle + 2 * (middle - small);
  return Math.abs(large - expected) / (large - small);
}

const models = counts.map((count) => flatten(oscillators(count)));

function sizes(of: (model: Model) => number): [number, number, number] {
  return models.map(of) as [number, number, number];
}

describe("a chain of oscillators", () => {
  it("has a graph, a Jacobian and factors that grow by the same with every one", () => {
    expect(bend(sizes(({ graph }) => graph.size))).toBe(0);
    // Both own derivatives by both own states but dx/dx, whose place is kept, and one by the neighbour's.
    expect(sizes((model) => scheduleParts(model).jacobian.pattern.rowIdx.length)).toEqual(
      counts.map((count) => 4 * count + (count - 1)),
    );
    expect(bend(sizes((model) => scheduleParts(model).factor.lu.rowIdx.length))).toBe(0);
  });

  it.each(kernelForms)(
    "has a text that grows by the same with every one, as %s",
    async (target) => {
      const texts = await Promise.all(models.map((model) => modelText(model, { target })));
      // Numbers of states have more digits in longer chains.
      const lengths = texts.map((text) => text.replaceAll(/\d+/g, "0").length) as [
        number,
        number,
        number,
      ];
      expect(bend(lengths)).toBeLessThan(target === "table" ? 0.06 : 0.02);
    },
  );
});

describe("large systems", () => {
  it.each(kernelForms)("10 000 feed-throughs in a row become one term, as %s", async (target) => {
    const kernel = await modelKernel(flatten(feedThrough(10_000), "error", "none"), { target });
    expect(derivativesOf(kernel, [2], [5])[0]).toBe(2 * (10_000 + 5));
  });

  // Every derivative depends on every state there, which makes the Jacobian a full matrix: left out.
  it("a ring of 2000 is solved", { timeout: 60_000 }, async () => {
    const count = 2000;
    const { text } = await compileModel(
      () => flatten(ring(count), "solve", "none"),
      { sources: [], lowering: { loops: "solve" } },
      { jacobian: "none", formatted: false, comments: false },
    );
    const y = Array.from({ length: count }, (_, i) => Math.sin(i + 1));
    const u = derivativesOf(await loadKernel(text), y, []);
    for (let i = 0; i < count; i++) {
      const expected = u[i]! / 2 + y[i]!;
      expect(Math.abs(u[(i + 1) % count]! - expected)).toBeLessThan(1e-14);
    }
    expect(Math.max(...u)).toBeGreaterThan(0.9);
  });
});
