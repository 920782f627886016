import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Network } from "../../compiler/model/network.js";
import { mostDirectOperations } from "../../compiler/passes/plan-direct.js";
import type { Kernel } from "../../runtime/kernel.js";
import { compiledKernel, straightForms } from "../kernel-forms.js";
import {
  balancedNetwork,
  largerNetwork,
  networkOf,
  randomNetwork,
  reactionOf,
} from "../random-network.js";
import { syntheticNetwork } from "../synthetic-network.js";

type Matrix = readonly Float64Array[];

function zeros(size: number): Float64Array[] {
  return Array.from({ length: size }, () => new Float64Array(size));
}

/** I - gamma J by rows, in state order. */
function shifted({ pattern }: Kernel, gamma: number, values: Float64Array): Matrix {
  const matrix = zeros(pattern.size);
  for (let j = 0; j < pattern.size; j++) {
    for (let at = pattern.colPtr[j]!; at < pattern.colPtr[j + 1]!; at++) {
      matrix[pattern.rowIdx[at]!]![j] = -gamma * values[at]!;
    }
    matrix[j]![j]! += 1;
  }
  return matrix;
}

/** L and U by rows, in elimination order. */
function factors({ factor }: Kernel, entries: Float64Array): { lower: Matrix; upper: Matrix } {
  const { lu } = factor!;
  const [lower, upper] = [zeros(lu.size), zeros(lu.size)];
  for (let j = 0; j < lu.size; j++) {
    for (let at = lu.colPtr[j]!; at < lu.colPtr[j + 1]!; at++) {
      const i = lu.rowIdx[at]!;
      if (i > j) lower[i]![j] = entries[at]!;
      else upper[i]![j] = i === j ? 1 / entries[at]! : entries[at]!;
    }
    lower[j]![j] = 1;
  }
  return { lower, upper };
}

function times(a: Matrix, b: Matrix): Float64Array[] {
  return a.map((row) =>
    Float64Array.from(row, (_, j) => row.reduce((total, left, k) => total + left * b[k]![j]!, 0)),
  );
}

function absolute(matrix: Matrix): Matrix {
  return matrix.map((row) => row.map(Math.abs));
}

/**
 * Backward error of elimination without pivoting, entry by entry: L U = A to n u |L| |U|, and
 * (A + E) x = b with |E| <= 3 n u |L| |U| (Higham 2002, Accuracy and Stability of Numerical
 * Algorithms, theorems 9.3 and 9.4), times two for the reciprocals.
 */
function expectSolved(kernel: Kernel, gamma: number, values: Float64Array, b: Float64Array): void {
  const { order } = kernel.factor!;
  const direct = kernel.direct!;
  const lu = new Float64Array(direct.entries);
  const x = b.slice();
  direct.factorize(gamma, values, lu);
  direct.solve(lu, x);
  const matrix = shifted(kernel, gamma, values);
  const { lower, upper } = factors(kernel, lu);
  const [found, sizes] = [times(lower, upper), times(absolute(lower), absolute(upper))];
  const round = 2 * (matrix.length + 2) * Number.EPSILON;
  order.forEach((row, p) => {
    let [residual, size] = [b[row]!, Math.abs(b[row]!)];
    order.forEach((column, q) => {
      const entry = matrix[row]![column]!;
      expect(Math.abs(found[p]![q]! - entry)).toBeLessThanOrEqual(round * sizes[p]![q]!);
      residual -= entry * x[column]!;
      size += 3 * sizes[p]![q]! * Math.abs(x[column]!);
    });
    expect(Math.abs(residual)).toBeLessThanOrEqual(round * size);
  });
}

function chain(states: number): Network {
  return networkOf(Array.from({ length: states - 1 }, (_, i) => reactionOf(`X${i} -> X${i + 1}`)));
}

const unit = fc.double({ min: -1, max: 1, noNaN: true });

/** As many numbers as wanted, from a few. */
function spread(seeds: readonly number[], length: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => Math.sin(seeds[i % seeds.length]! * (i + 1)));
}

describe.each(straightForms)("direct solution, as %s", (target) => {
  it("solves I - gamma J within the rounding of elimination, for networks of any shape", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(randomNetwork, balancedNetwork, largerNetwork),
        fc.constantFrom<"sparse" | "dense">("sparse", "dense"),
        fc.array(unit, { minLength: 7, maxLength: 7 }),
        fc.double({ min: 1e-3, max: 0.3, noNaN: true }),
        async (network, jacobian, seeds, gamma) => {
          const kernel = await compiledKernel(network, { target, jacobian });
          expect(kernel.direct!.entries).toBe(kernel.factor!.lu.rowIdx.length);
          const wanted = spread(seeds, kernel.pattern.rowIdx.length);
          // A dense kernel stores entries outside the pattern that is factorised; they are zero.
          const values = jacobian === "sparse" ? wanted : onlyWhereFactored(kernel, wanted);
          expectSolved(kernel, gamma, values, spread(seeds.toReversed(), kernel.states.length));
        },
      ),
      { numRuns: 25, seed: 31, endOnFailure: true },
    );
  });

  it("is the same to the last bit however it is cut into functions", async () => {
    const network = await syntheticNetwork({ species: 22, reactions: 90, seed: 9 });
    const kernels = await Promise.all(
      [500, 5000, "auto" as const].map((chunk) => compiledKernel(network, { target, chunk })),
    );
    const results = kernels.map((kernel) => {
      const values = spread([0.7, 1.3, 2.9], kernel.pattern.rowIdx.length);
      const b = spread([0.3, 1.1], kernel.states.length);
      expectSolved(kernel, 0.05, values, b);
      const lu = new Float64Array(kernel.direct!.entries);
      kernel.direct!.factorize(0.05, values, lu);
      kernel.direct!.solve(lu, b);
      return [...lu, ...b];
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it("leaves numbers that are not finite where a pivot vanishes", async () => {
    const kernel = await compiledKernel(networkOf([reactionOf("A -> B")]), { target });
    const lu = new Float64Array(kernel.direct!.entries);
    kernel.direct!.factorize(1, new Float64Array(kernel.pattern.rowIdx.length).fill(1), lu);
    expect(lu.every(Number.isFinite)).toBe(false);
  });

  it("is there for factorisations of few operations, and only with a Jacobian", async () => {
    const [few, many] = [60, 150].map((reactions) =>
      syntheticNetwork({ species: 20, reactions, seed: 1 }),
    );
    const networks = await Promise.all([chain(100), few!, many!]);
    const kernels = await Promise.all(networks.map((each) => compiledKernel(each, { target })));
    expect(kernels.map((kernel) => "direct" in kernel)).toEqual([true, true, false]);
    kernels.forEach(({ factor, direct }) => {
      expect(factor!.operations <= mostDirectOperations).toBe(direct !== undefined);
    });
    const without = await compiledKernel(chain(5), { target, jacobian: "none" });
    expect("direct" in without).toBe(false);
  });
});

/** The values, those that L + U has no place for being zero. */
function onlyWhereFactored({ pattern, factor }: Kernel, values: Float64Array): Float64Array {
  const { order, lu } = factor!;
  const places = new Set<number>();
  for (let j = 0; j < lu.size; j++) {
    for (let at = lu.colPtr[j]!; at < lu.colPtr[j + 1]!; at++) {
      places.add(order[lu.rowIdx[at]!]! * lu.size + order[j]!);
    }
  }
  const kept = new Float64Array(values.length);
  for (let j = 0; j < lu.size; j++) {
    for (let at = pattern.colPtr[j]!; at < pattern.colPtr[j + 1]!; at++) {
      if (places.has(pattern.rowIdx[at]! * lu.size + j)) kept[at] = values[at]!;
    }
  }
  return kept;
}
