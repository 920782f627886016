import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Network } from "../../../../compiler/model/network.js";
import { netStoichiometry } from "../../../../compiler/model/stoichiometry.js";
import { chooseOrdering } from "../../../../compiler/passes/ordering/index.js";
import { markowitz } from "../../../../compiler/passes/ordering/markowitz.js";
import type { Ordering } from "../../../../compiler/passes/ordering/registry.js";
import { symbolicFactor } from "../../../../compiler/passes/ordering/symbolic.js";
import { readNetwork } from "../../../../compiler/pipeline.js";
import type { SparsePattern } from "../../../../runtime/kernel.js";
import { sharedData } from "../../../shared-data.js";
import { graphOf, grid, patternOf, randomPattern } from "./patterns.js";

const natural: Ordering = {
  name: "natural",
  order: ({ size }) => Int32Array.from({ length: size }, (_, i) => i),
  seconds: () => 0,
};

const backwards: Ordering = {
  name: "backwards",
  order: (pattern) => natural.order(pattern).toReversed(),
  seconds: () => 0,
};

const arrow = graphOf(
  9,
  [1, 2, 3, 4, 5, 6, 7, 8].map((leaf) => [0, leaf] as const),
);

const triedOnGrid = (side: number): string[] =>
  chooseOrdering(grid(side)).compared.map(({ name }) => name);

describe("chooseOrdering", () => {
  it("returns the factor of fewest operations and lists the others behind it", () => {
    fc.assert(
      fc.property(randomPattern, (pattern) => {
        const { factor, compared } = chooseOrdering(pattern);
        const operations = compared.map((entry) => entry.operations);
        expect(operations).toEqual(operations.toSorted((a, b) => a - b));
        expect(factor).toEqual(symbolicFactor(pattern, factor.order));
        expect(compared[0]).toMatchObject({
          entries: factor.lu.rowIdx.length,
          operations: factor.operations,
        });
        expect(compared.map(({ name }) => name).toSorted()).toEqual([
          "markowitz",
          "minimum-degree",
          "minimum-fill",
        ]);
      }),
    );
  });

  it("compares whatever is registered", () => {
    const { factor, compared } = chooseOrdering(arrow, [natural, backwards]);
    expect(factor.order[0]).toBe(8);
    // Outwards all 81 entries fill: sum of m (1 + 2 m) for m = 1 to 8. Inwards 3 a leaf.
    expect(compared).toEqual([
      { name: "backwards", entries: 25, operations: 24 },
      { name: "natural", entries: 81, operations: 36 + 2 * 204 },
    ]);
  });

  it("settles ties by name", () => {
    const diagonal = patternOf(3, []);
    expect(chooseOrdering(diagonal, [natural, backwards]).factor.order[0]).toBe(2);
    expect(chooseOrdering(diagonal, [backwards, natural]).factor.order[0]).toBe(2);
  });

  it("leaves out what would take too long, but never the first", () => {
    const endless: Ordering = { ...backwards, seconds: () => Infinity };
    expect(chooseOrdering(arrow, [natural, endless]).compared).toHaveLength(1);
    expect(chooseOrdering(arrow, [endless]).compared).toHaveLength(1);
  });

  it("tries fewer orderings on larger patterns", () => {
    expect(triedOnGrid(20)).toContain("minimum-fill");
    expect(triedOnGrid(64)).not.toContain("minimum-fill");
    expect(triedOnGrid(64)).toContain("markowitz");
    expect(triedOnGrid(210)).toEqual(["minimum-degree"]);
  });
});

/** Entry (i, j) where a reaction whose flux depends on species j changes species i. */
function jacobianPattern({ species, reactions }: Network): SparsePattern {
  const index = new Map(species.map(({ name }, at) => [name, at]));
  return patternOf(
    species.length,
    reactions.flatMap((reaction) =>
      reaction.kineticFactors.flatMap((factor) =>
        [...netStoichiometry(reaction).keys()].map(
          (changed) => [index.get(changed)!, index.get(factor)!] as const,
        ),
      ),
    ),
  );
}

sharedData.describe("on the Jacobian of UMIST RATE22", () => {
  let pattern: SparsePattern;

  beforeAll(async () => {
    const file = "rate22_final.rates";
    const bytes = readFileSync(sharedData.path(`networks/${file}`));
    pattern = jacobianPattern((await readNetwork([{ file, bytes }])).network);
  });

  it("Markowitz gives about 50 100 entries and 3.3 million operations", () => {
    expect(pattern.size).toBe(737);
    expect(pattern.rowIdx).toHaveLength(25166);
    const factor = symbolicFactor(pattern, markowitz(pattern));
    expect(factor.lu.rowIdx.length).toBeLessThanOrEqual(50_100);
    expect(factor.operations).toBeLessThanOrEqual(3.32e6);
    expect(pattern.size - factor.denseFrom).toBeGreaterThanOrEqual(110);
  });

  it("the ordering chosen is better still", () => {
    const { factor, compared } = chooseOrdering(pattern);
    expect(compared[0]!.name).toBe("minimum-fill");
    expect(factor.lu.rowIdx.length).toBeLessThanOrEqual(49_300);
    expect(factor.operations).toBeLessThanOrEqual(3.12e6);
    const degree = compared.find(({ name }) => name === "minimum-degree")!;
    expect(degree.operations).toBeLessThanOrEqual(4.3e6);
  });
});
