import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symbolicFactor } from "../../../../compiler/passes/ordering/symbolic.js";
import type { FactorPattern, SparsePattern } from "../../../../runtime/kernel.js";
import { eliminateDense, graphOf, patternOf, permutedDense, randomPattern } from "./patterns.js";

const naturalOrder = (size: number): Int32Array => Int32Array.from({ length: size }, (_, i) => i);

const patternAndOrder = randomPattern.chain((pattern) =>
  fc
    .shuffledSubarray([...naturalOrder(pattern.size)], { minLength: pattern.size })
    .map((order) => ({ pattern, order: Int32Array.from(order) })),
);

describe("symbolicFactor", () => {
  it("finds the pattern and the count of elimination by its definition", () => {
    fc.assert(
      fc.property(patternAndOrder, ({ pattern, order }) => {
        const factor = symbolicFactor(pattern, order);
        const dense = permutedDense(pattern, order);
        const operations = eliminateDense(dense);
        expect(permutedDense(factor.lu, naturalOrder(pattern.size))).toEqual(dense);
        expect(factor.operations).toBe(operations);
        expect(factor.order).toEqual(order);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps rows ascending, without repetition, within each column", () => {
    fc.assert(
      fc.property(patternAndOrder, ({ pattern, order }) => {
        const { colPtr, rowIdx } = symbolicFactor(pattern, order).lu;
        expect(colPtr.at(-1)).toBe(rowIdx.length);
        for (let j = 0; j < pattern.size; j++) {
          const rows = [...rowIdx.subarray(colPtr[j]!, colPtr[j + 1]!)];
          expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it("names the first step from which the trailing block is full", () => {
    fc.assert(
      fc.property(patternAndOrder, ({ pattern, order }) => {
        const { denseFrom } = symbolicFactor(pattern, order);
        const dense = permutedDense(pattern, order);
        eliminateDense(dense);
        const fullFrom = (p: number): boolean =>
          dense.slice(p).every((row) => row.slice(p).every(Boolean));
        expect(fullFrom(denseFrom)).toBe(true);
        expect(denseFrom === 0 || !fullFrom(denseFrom - 1)).toBe(true);
      }),
    );
  });

  it("counts one division, multiplication and subtraction for each entry of a full matrix", () => {
    const full = patternOf(
      3,
      [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => [i, j] as const)),
    );
    const factor = symbolicFactor(full, naturalOrder(3));
    expect(factor.operations).toBe(2 + 8 + 1 + 2);
    expect(factor.denseFrom).toBe(0);
  });

  it("fills an arrow that points the wrong way, and no other", () => {
    const edges = [1, 2, 3, 4, 5].map((leaf) => [0, leaf] as const);
    const arrow = graphOf(6, edges);
    expect(symbolicFactor(arrow, naturalOrder(6)).lu.rowIdx).toHaveLength(36);
    expect(symbolicFactor(arrow, naturalOrder(6).toReversed()).lu.rowIdx).toHaveLength(16);
  });

  it("does not take the pattern for a symmetric one", () => {
    const upperTriangle = patternOf(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    const factor = symbolicFactor(upperTriangle, naturalOrder(4));
    expect(factor.lu.rowIdx).toHaveLength(7);
    expect(factor.operations).toBe(0);
  });

  it("has room for every entry of a numeric factorisation", () => {
    fc.assert(
      fc.property(patternAndOrder, fc.integer(), ({ pattern, order }, seed) => {
        const factor = symbolicFactor(pattern, order);
        const matrix = dominantMatrix(pattern, seed);
        const exact = matrix.map((_, i) => Math.cos(seed + i));
        const b = matrix.map((row) => row.reduce((sum, a, j) => sum + a * exact[j]!, 0));
        const x = solveOnPattern(factor, matrix, b);
        x.forEach((value, i) => expect(value).toBeCloseTo(exact[i]!, 11));
      }),
    );
  });
});

/** Full storage; off-diagonal values in (-1, 1), the diagonal larger than the sum of its row. */
function dominantMatrix({ size, colPtr, rowIdx }: SparsePattern, seed: number): number[][] {
  const matrix = Array.from({ length: size }, () => Array<number>(size).fill(0));
  for (let j = 0; j < size; j++) {
    for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
      const i = rowIdx[entry]!;
      matrix[i]![j] = i === j ? 1 + size : Math.sin(seed + 3 * i + 7 * j);
    }
  }
  return matrix;
}

/** Solves by LU without pivoting, touching only the entries of the pattern. */
function solveOnPattern(
  { order, lu }: FactorPattern,
  matrix: readonly (readonly number[])[],
  b: readonly number[],
): number[] {
  const values = new Map<number, number>();
  const key = (p: number, q: number): number => p * lu.size + q;
  for (let q = 0; q < lu.size; q++) {
    for (let entry = lu.colPtr[q]!; entry < lu.colPtr[q + 1]!; entry++) {
      const p = lu.rowIdx[entry]!;
      values.set(key(p, q), matrix[order[p]!]![order[q]!]!);
    }
  }
  const at = (p: number, q: number): number => values.get(key(p, q)) ?? 0;
  const z = [...order].map((state) => b[state]!);
  for (let p = 0; p < lu.size; p++) {
    for (let i = p + 1; i < lu.size; i++) {
      if (!values.has(key(i, p))) continue;
      const multiplier = at(i, p) / at(p, p);
      for (let q = p + 1; q < lu.size; q++) {
        if (values.has(key(i, q))) values.set(key(i, q), at(i, q) - multiplier * at(p, q));
      }
      z[i]! -= multiplier * z[p]!;
    }
  }
  const x = Array<number>(lu.size).fill(0);
  for (let p = lu.size - 1; p >= 0; p--) {
    for (let q = p + 1; q < lu.size; q++) z[p]! -= at(p, q) * x[order[q]!]!;
    x[order[p]!] = z[p]! / at(p, p);
  }
  return x;
}
