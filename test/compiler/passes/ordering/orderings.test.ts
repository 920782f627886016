import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markowitz } from "../../../../compiler/passes/ordering/markowitz.js";
import { minimumFill } from "../../../../compiler/passes/ordering/minimum-fill.js";
import { orderings } from "../../../../compiler/passes/ordering/registry.js";
import { symbolicFactor } from "../../../../compiler/passes/ordering/symbolic.js";
import type { SparsePattern } from "../../../../runtime/kernel.js";
import {
  eliminateDense,
  graphOf,
  grid,
  patternOf,
  permutedDense,
  randomPattern,
  randomTree,
} from "./patterns.js";

describe.each(orderings)("$name", ({ order }) => {
  it("is a permutation, the same each time", () => {
    fc.assert(
      fc.property(randomPattern, (pattern) => {
        const found = order(pattern);
        expect([...found].toSorted((a, b) => a - b)).toEqual([...Array(pattern.size).keys()]);
        expect(order(pattern)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the pattern as it was", () => {
    const pattern = grid(6);
    const before = structuredClone(pattern);
    order(pattern);
    expect(pattern).toEqual(before);
  });

  it("causes no fill-in on trees", () => {
    fc.assert(
      fc.property(randomTree, (tree) => {
        expect(symbolicFactor(tree, order(tree)).lu.rowIdx).toHaveLength(tree.rowIdx.length);
      }),
    );
  });

  it("eliminates the hub of a star among the last two", () => {
    const hub = 2;
    const leaves = [0, 1, 3, 4, 5, 6, 7];
    const star = graphOf(
      8,
      leaves.map((leaf) => [hub, leaf] as const),
    );
    expect([...order(star)].indexOf(hub)).toBeGreaterThanOrEqual(6);
  });

  it("stays far below the natural order on a grid", () => {
    const pattern = grid(30);
    const natural = symbolicFactor(
      pattern,
      Int32Array.from({ length: 900 }, (_, i) => i),
    );
    const factor = symbolicFactor(pattern, order(pattern));
    expect(factor.lu.rowIdx.length).toBeLessThan(0.5 * natural.lu.rowIdx.length);
    expect(factor.operations).toBeLessThan(0.4 * natural.operations);
  });

  it("handles no states, one state, no couplings and a full matrix", () => {
    for (const size of [0, 1, 40]) {
      const diagonal = patternOf(size, []);
      expect(symbolicFactor(diagonal, order(diagonal)).operations).toBe(0);
    }
    const size = 40;
    const full = patternOf(
      size,
      [...Array(size * size).keys()].map((at) => [at % size, Math.floor(at / size)] as const),
    );
    expect(symbolicFactor(full, order(full)).denseFrom).toBe(0);
  });
});

interface Candidate {
  readonly state: number;
  /** Product of the entries beside the pivot in its row and in its column. */
  readonly product: number;
  readonly fill: number;
}

/** What each state that is left after p steps of the order would cost, by full storage. */
function candidatesAt(pattern: SparsePattern, order: Int32Array, p: number): Candidate[] {
  const dense = permutedDense(pattern, order);
  eliminateDense(dense, p);
  const left = [...Array(pattern.size).keys()].slice(p);
  return left.map((pivot) => {
    const row = left.filter((j) => j !== pivot && dense[pivot]![j]);
    const column = left.filter((i) => i !== pivot && dense[i]![pivot]);
    const fill = column.flatMap((i) => row.filter((j) => !dense[i]![j])).length;
    return { state: order[pivot]!, product: row.length * column.length, fill };
  });
}

const smallPattern = fc
  .array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 10, maxLength: 50, size: "max" })
  .map((entries) => patternOf(12, entries));

describe("greedy choices", () => {
  it("Markowitz takes the first state of least product at every step", () => {
    fc.assert(
      fc.property(smallPattern, (pattern) => {
        const order = markowitz(pattern);
        order.forEach((state, p) => {
          const [best] = candidatesAt(pattern, order, p).toSorted(
            (a, b) => a.product - b.product || a.state - b.state,
          );
          expect(state).toBe(best!.state);
        });
      }),
    );
  });

  it("minimum fill takes the first state of least fill-in among the small products", () => {
    fc.assert(
      fc.property(smallPattern, (pattern) => {
        const order = minimumFill(pattern);
        order.forEach((state, p) => {
          const candidates = candidatesAt(pattern, order, p);
          const least = Math.min(...candidates.map(({ product }) => product));
          const [best] = candidates
            .filter(({ product }) => product <= 8 * least)
            .toSorted((a, b) => a.fill - b.fill || a.product - b.product || a.state - b.state);
          expect(state).toBe(best!.state);
        });
      }),
    );
  });
});
