import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank, type SparseRow } from "../../../compiler/model/rank.js";

const sparse = (row: readonly number[]): SparseRow =>
  row.flatMap((value, column) => (value === 0 ? [] : [[column, value] as const]));

/** Rank over the rationals by fraction-free elimination in big integers: slow and plain. */
function exactRank(matrix: readonly (readonly number[])[]): number {
  let rows = matrix.map((row) => row.map(BigInt));
  let found = 0;
  for (let column = 0; rows.length > 0 && column < rows[0]!.length; column++) {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (pivot === undefined) continue;
    found += 1;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, j) => value * pivot[column]! - row[column]! * pivot[j]!));
  }
  return found;
}

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.integer({ min: -3, max: 3 }), { minLength: columns, maxLength: columns }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

/** Two independent rows; whoever asks for a third fails. */
function* twoRowsOnly(): Generator<SparseRow> {
  yield [[0, 1]];
  yield [[1, 1]];
  throw new Error("read beyond the bound");
}

describe("rank", () => {
  it("equals that of exact elimination", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        expect(rank(matrix.map(sparse), matrix[0]!.length)).toBe(exactRank(matrix));
      }),
      { numRuns: 500 },
    );
  });

  it("does not grow by combinations of rows already there", () => {
    fc.assert(
      fc.property(matrices, fc.array(fc.integer({ min: -9, max: 9 })), (matrix, factors) => {
        const columns = matrix[0]!.length;
        const combination = Array.from({ length: columns }, (_, j) =>
          matrix.reduce((total, row, i) => total + (factors[i] ?? 0) * row[j]!, 0),
        );
        const rows = matrix.map(sparse);
        expect(rank([...rows, sparse(combination)], columns)).toBe(rank(rows, columns));
      }),
    );
  });

  it("stops at a bound without reading further rows", () => {
    expect(rank(twoRowsOnly(), 3, 2)).toBe(2);
  });

  it("is zero for no rows and for rows of zeros", () => {
    expect(rank([], 3)).toBe(0);
    expect(rank([[], []], 3)).toBe(0);
  });
});
