import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseBlocking, type Blocking } from "../../../runtime/linalg/blocking.js";
import { byRows } from "../../../runtime/linalg/transpose.js";
import type { SparsePattern } from "../../../runtime/kernel.js";
import { graphOf, patternOf, randomPattern } from "../../compiler/passes/ordering/patterns.js";
import { keys, shuffledFactor } from "./systems.js";

function blockingFor(pattern: SparsePattern, order: readonly number[] = [0]): Blocking {
  const { lu } = shuffledFactor(pattern, order);
  return chooseBlocking(
    lu,
    byRows(
      lu,
      Int32Array.from({ length: lu.size }, (_, p) => p),
    ),
  );
}

function complete(size: number): SparsePattern {
  return patternOf(
    size,
    Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)] as const),
  );
}

describe("chooseBlocking", () => {
  it("divides the steps into groups of 1, 2 or 4 and a dense block", () => {
    fc.assert(
      fc.property(randomPattern, keys, (pattern, order) => {
        const { first, denseFrom } = blockingFor(pattern, order);
        const widths = [...first.subarray(1)].map((end, g) => end - first[g]!);
        expect(first[0]).toBe(0);
        expect(first.at(-1)).toBe(denseFrom);
        expect(widths.every((width) => [1, 2, 4].includes(width))).toBe(true);
        expect(denseFrom).toBeLessThanOrEqual(pattern.size);
      }),
    );
  });

  it("makes a full matrix one dense block, and a diagonal one none", () => {
    expect(blockingFor(complete(50)).denseFrom).toBe(0);
    expect(blockingFor(patternOf(50, [])).denseFrom).toBe(50);
  });

  it("leaves alone what shares no columns, and groups what does", () => {
    // A chain: each row of U holds the next step only.
    const chain = graphOf(
      60,
      Array.from({ length: 59 }, (_, i) => [i, i + 1] as const),
    );
    const chained = [...blockingFor(chain).first];
    expect(chained.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, g) => g));
    // Cliques of four, each joined to the same 40 states that come last.
    const edges: [number, number][] = [];
    for (let i = 0; i < 40; i++) {
      for (let j = 0; j < i; j++) {
        if (Math.floor(i / 4) === Math.floor(j / 4)) edges.push([i, j]);
      }
      for (let j = 40; j < 80; j++) edges.push([i, j]);
    }
    for (let i = 40; i < 80; i++) for (let j = 40; j < i; j++) edges.push([i, j]);
    const { first, denseFrom } = blockingFor(graphOf(80, edges));
    // Some of the cliques may stand in the dense block: zeros are cheap there.
    expect(denseFrom).toBeGreaterThan(16);
    expect(denseFrom).toBeLessThanOrEqual(40);
    expect([...first]).toEqual(Array.from({ length: denseFrom / 4 + 1 }, (_, g) => 4 * g));
  });
});
