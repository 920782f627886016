import { expect } from "vitest";
import type { Model } from "../../../../compiler/model/model.js";
import { scattered } from "./expect-twins.js";
import { untouched, type Cell, type LaneKernel, type Results } from "./lane-kernel.js";

/**
 * Every cell in the pairs of the range has the bits of the functions for one cell, not-a-number being
 * one, and no other place has changed.
 */
export function expectSameCells(
  kernel: LaneKernel,
  cells: readonly Cell[],
  from = 0,
  to = kernel.count / 2,
): void {
  const found = kernel.all(cells, from, to);
  cells.forEach((cell, c) => {
    const expected = kernel.one(cell);
    const isComputed = from <= c >> 1 && c >> 1 < to;
    for (const name of ["k", "dy", "values"] as const satisfies readonly (keyof Results)[]) {
      const ofCell = found[name].filter((_, at) => at % kernel.count === c);
      const wanted = isComputed ? expected[name] : expected[name].fill(untouched);
      const differing = ofCell.findIndex((value, i) => !Object.is(value, wanted[i]));
      const what = `cell ${c} of ${kernel.count}, ${name}[${differing}]`;
      expect(differing, `${what}: ${ofCell[differing]} is not ${wanted[differing]}`).toBe(-1);
    }
  });
}

/** Temperatures [K] in and between the ranges of rate laws, one for each cell in turn. */
const temperatures = [10, 300, 2500, 3e4, 50, 6000, 130, 1e5];

/** Cells of a network, with conditions far from one another. */
export function gasCells(
  { inputs, states }: Pick<Model, "inputs" | "states">,
  count: number,
  seed: number,
): readonly Cell[] {
  return Array.from({ length: count }, (_, c) => {
    const known: Readonly<Record<string, number>> = {
      T: temperatures[(c + seed) % temperatures.length]!,
      nH: 10 ** ((c + seed) % 7),
      Av: (c * 3) % 11,
      zeta: 1.3e-17 * (c + 1),
      G0: 1 + c,
      omega: 0.5,
    };
    return {
      inputs: Float64Array.from(inputs, ({ name }) => known[name] ?? 1 + c),
      y: scattered(states.length, seed + 0.3 * c),
      t: 0.1 * c,
    };
  });
}
