import * as fc from "fast-check";
import { symbolicFactor } from "../../../compiler/passes/ordering/symbolic.js";
import type { FactorPattern, SparsePattern } from "../../../runtime/kernel.js";
import type { Blocking } from "../../../runtime/linalg/blocking.js";
import { patternOf, randomPattern } from "../../compiler/passes/ordering/patterns.js";

/** A system (I - gamma J) x = b. */
export interface System {
  readonly pattern: SparsePattern;
  readonly gamma: number;
  readonly jacobian: Float64Array;
  readonly b: Float64Array;
}

/** J such that I + J is the matrix given by rows, on the pattern of what is not zero. */
export function systemOf(rows: readonly (readonly number[])[]): System {
  const size = rows.length;
  const places = rows.flatMap((row, i) =>
    row.flatMap((value, j) => (value === 0 ? [] : [[i, j] as const])),
  );
  const pattern = patternOf(size, places);
  const jacobian = valuesOn(pattern, (i, j) => rows[i]![j]! - (i === j ? 1 : 0));
  return { pattern, gamma: -1, jacobian, b: Float64Array.from(rows, (_, i) => 1 + i) };
}

export function valuesOn(
  { size, colPtr, rowIdx }: SparsePattern,
  value: (row: number, column: number, entry: number) => number,
): Float64Array {
  const values = new Float64Array(rowIdx.length);
  for (let j = 0; j < size; j++) {
    for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
      values[entry] = value(rowIdx[entry]!, j, entry);
    }
  }
  return values;
}

/** I - gamma J, row by row. */
export function matrixOf({ pattern, gamma, jacobian }: System): number[][] {
  const rows = Array.from({ length: pattern.size }, (_, i) =>
    Array.from({ length: pattern.size }, (_value, j) => (i === j ? 1 : 0)),
  );
  valuesOn(pattern, (i, j, entry) => (rows[i]![j]! -= gamma * jacobian[entry]!));
  return rows;
}

/** Componentwise backward error max_i |b - A x|_i / (|A| |x| + |b|)_i (Oettli and Prager 1964). */
export function backwardError(system: System, x: Float64Array): number {
  const { pattern, gamma, jacobian, b } = system;
  const residual = b.map((value, i) => value - x[i]!);
  const scale = b.map((value, i) => Math.abs(value) + Math.abs(x[i]!));
  valuesOn(pattern, (i, j, entry) => {
    const term = gamma * jacobian[entry]! * x[j]!;
    residual[i]! += term;
    scale[i]! += Math.abs(term);
    return 0;
  });
  return Math.max(...residual.map((value, i) => (value === 0 ? 0 : Math.abs(value) / scale[i]!)));
}

function largest(values: Iterable<number>): number {
  return Math.max(...Array.from(values, (value) => Math.abs(value)));
}

/** Backward error in the largest component; what pivoting on unscaled rows can promise. */
export function normwiseError(system: System, x: Float64Array): number {
  const rows = matrixOf(system);
  const residual = rows.map((row, i) =>
    row.reduce((sum, value, j) => sum - value * x[j]!, system.b[i]!),
  );
  return largest(residual) / (largest(rows.flat()) * largest(x) + largest(system.b));
}

/** Dense elimination with partial pivoting, the plainest there is; undefined when singular. */
export function gauss(system: System): Float64Array | undefined {
  const rows = matrixOf(system).map((row, i) => [...row, system.b[i]!]);
  const size = rows.length;
  for (let p = 0; p < size; p++) {
    const candidates = rows.slice(p).map((row) => Math.abs(row[p]!));
    const best = p + candidates.indexOf(Math.max(...candidates));
    [rows[p], rows[best]] = [rows[best]!, rows[p]!];
    if (rows[p]![p] === 0) return undefined;
    for (let i = p + 1; i < size; i++) {
      const multiplier = rows[i]![p]! / rows[p]![p]!;
      rows[i] = rows[i]!.map((value, j) => value - multiplier * rows[p]![j]!);
    }
  }
  const x = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const sum = rows[i]!.slice(i + 1, size).reduce((s, value, j) => s + value * x[i + 1 + j]!, 0);
    x[i] = (rows[i]![size]! - sum) / rows[i]![i]!;
  }
  return x;
}

const entryValue = fc.integer({ min: -9, max: 9 });

/** Matrices with small integers anywhere, the diagonal often zero. */
export const anySystem: fc.Arbitrary<System> = randomPattern.chain((pattern) =>
  fc
    .array(entryValue, {
      minLength: pattern.rowIdx.length,
      maxLength: pattern.rowIdx.length,
      size: "max",
    })
    .map((values) => ({
      pattern,
      gamma: -1,
      jacobian: Float64Array.from(values),
      b: Float64Array.from({ length: pattern.size }, (_, i) => 1 + (i % 7)),
    })),
);

/**
 * What chemistry makes: losses on the diagonal that balance the gains in the rest of the column, so
 * that the columns of J sum to zero, over many powers of ten.
 */
export const balancedSystem: fc.Arbitrary<System> = fc
  .tuple(randomPattern, fc.infiniteStream(fc.integer({ min: -9, max: 3 })), fc.nat(12))
  .map(([pattern, exponents, power]) => balanced(pattern, exponents, power));

/** Six such systems on one pattern. */
export const balancedCells: fc.Arbitrary<readonly System[]> = fc
  .tuple(randomPattern, fc.infiniteStream(fc.integer({ min: -9, max: 3 })), fc.nat(12))
  .map(([pattern, exponents, power]) =>
    Array.from({ length: 6 }, (_, cell) => balanced(pattern, exponents, (power + cell) % 13)),
  );

function balanced(pattern: SparsePattern, exponents: fc.Stream<number>, power: number): System {
  const loss = new Float64Array(pattern.size);
  const gains = valuesOn(pattern, (i, j) => {
    const gain = i === j ? 0 : 10 ** exponents.next().value!;
    loss[j]! += gain;
    return gain;
  });
  return {
    pattern,
    gamma: 10 ** (power - 6),
    jacobian: valuesOn(pattern, (i, j, entry) => (i === j ? -loss[j]! : gains[entry]!)),
    b: Float64Array.from({ length: pattern.size }, (_, i) => Math.sin(i) + 1.5),
  };
}

/** Elimination of the states in an order that numbers from a stream decide. */
export function shuffledFactor(pattern: SparsePattern, keys: readonly number[]): FactorPattern {
  const key = (state: number): number => keys[state % keys.length]!;
  const order = Int32Array.from({ length: pattern.size }, (_, state) => state).toSorted(
    (a, b) => key(a) - key(b) || a - b,
  );
  return symbolicFactor(pattern, order);
}

export const keys = fc.array(fc.nat(1000), { minLength: 1, maxLength: 80, size: "max" });

/** Groups of the given widths, over and over, then a dense block of at least `dense` steps. */
export function blockingOf(size: number, widths: readonly number[], dense: number): Blocking {
  const first = [0];
  for (let at = 0; ; at++) {
    const next = first.at(-1)! + widths[at % widths.length]!;
    if (next > size - dense) break;
    first.push(next);
  }
  return { first: Int32Array.from(first), denseFrom: first.at(-1)! };
}

export const blockings = fc.tuple(
  fc.array(fc.constantFrom(1, 2, 4), { minLength: 1, maxLength: 6 }),
  fc.nat(80),
);
