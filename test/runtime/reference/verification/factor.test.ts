import { describe, expect, it } from "vitest";
import type { FactorPattern, SparsePattern } from "../../../../runtime/index.js";
import { factorProblems } from "../../../../runtime/reference/verification/factor.js";
import { naiveKernel } from "../naive-kernel.js";
import { network, reaction } from "../networks.js";

/** A pattern from its columns of rows. */
function pattern(...columns: readonly (readonly number[])[]): SparsePattern {
  let end = 0;
  const colPtr = Int32Array.from([0, ...columns.map((rows) => (end += rows.length))]);
  return { size: columns.length, colPtr, rowIdx: Int32Array.from(columns.flat()) };
}

/** An arrow: state 0 is coupled with all others. Eliminated first it fills everything. */
const arrow = pattern([0, 1, 2, 3], [0, 1], [0, 2], [0, 3]);
const pointingDown = pattern([0, 3], [1, 3], [2, 3], [0, 1, 2, 3]);
const full = pattern([0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3]);

function problems(order: readonly number[], lu: SparsePattern, denseFrom: number): string[] {
  const base = naiveKernel(network(reaction("A + B -> C + D")));
  const factor: FactorPattern = { order: Int32Array.from(order), lu, denseFrom, operations: 0 };
  const counts = { ...base.meta.counts, factorEntries: lu.rowIdx.length };
  return factorProblems({ ...base, factor, meta: { ...base.meta, counts } }, arrow);
}

describe("factorisation pattern", () => {
  it("without fill-in when the hub is eliminated last", () => {
    expect(problems([1, 2, 3, 0], pointingDown, 2)).toEqual([]);
  });

  it("full when the hub is eliminated first", () => {
    expect(problems([0, 1, 2, 3], full, 0)).toEqual([]);
  });

  it("must hold the fill-in, the Jacobian, a full trailing block and a permutation", () => {
    const withoutFill = pattern([0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 3]);
    expect(problems([0, 1, 2, 3], withoutFill, 4)).toEqual(["factor.lu: column 3 lacks fill-in"]);
    const withoutEntry = pattern([0, 3], [1], [2, 3], [0, 1, 2, 3]);
    expect(problems([1, 2, 3, 0], withoutEntry, 4)).toEqual([
      "factor.lu: column 1 lacks entries of the Jacobian",
    ]);
    expect(problems([1, 2, 3, 0], pointingDown, 1)).toEqual([
      "factor.denseFrom: the trailing block is not full at column 1",
    ]);
    expect(problems([1, 2, 2, 0], pointingDown, 4)).toEqual([
      "factor.order is no permutation of the states",
    ]);
    expect(problems([1, 2, 3, 0], pattern([3, 0], [1, 3], [2, 3], [0, 1, 2, 3]), 4)).toEqual([
      "factor.lu: the rows of column 0 do not ascend below 4",
    ]);
  });
});
