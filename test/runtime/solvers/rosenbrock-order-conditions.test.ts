import { describe, expect, it } from "vitest";
import { rodas4pTable } from "../../../runtime/solvers/rosenbrock/rodas4p.js";
import { rodas5pTable } from "../../../runtime/solvers/rosenbrock/rodas5p.js";
import type { RosenbrockTable } from "../../../runtime/solvers/rosenbrock/table.js";
import { dot, rootedTrees, type RootedTree } from "./rooted-trees.js";

type Matrix = readonly (readonly number[])[];

const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => dot(row, vector));
const leftTimes = (vector: readonly number[], matrix: Matrix): number[] =>
  matrix.map((_, j) =>
    dot(
      vector,
      matrix.map((row) => row[j]!),
    ),
  );

/** The coefficients of Hairer and Wanner II, equation (7.4), from the transformed ones. */
function untransformed(table: RosenbrockTable) {
  const size = table.alpha.length;
  const padded = (row: readonly number[]): number[] =>
    Array.from({ length: size }, (_, j) => row[j] ?? 0);
  // The inverse of (gamma_ij) is I / gamma - (c_ij): forward substitution, column by column.
  const columns = Array.from({ length: size }, (_, column) => {
    const x: number[] = [];
    for (let i = 0; i < size; i++) {
      x.push(table.gamma * (dot(table.c[i]!, x) + (i === column ? 1 : 0)));
    }
    return x;
  });
  const gammas: Matrix = Array.from({ length: size }, (_, i) =>
    columns.map((column) => column[i]!),
  );
  const alphas: Matrix = table.a.map((row) => leftTimes(padded(row), gammas));
  const betas: Matrix = alphas.map((row, i) => row.map((value, j) => value + gammas[i]![j]!));
  const last = table.a.at(-1)!;
  return {
    gammas,
    alphas,
    betas,
    weights: leftTimes([...last, 1], gammas),
    embedded: leftTimes(padded(last), gammas),
    weightsAt: (theta: number): number[] => {
      const bends = padded([]).map((_, j) =>
        table.dense.reduce((sum, row, k) => sum + row[j]! * theta ** k, 0),
      );
      const factors = [...last, 1].map((m, j) => theta * (m + (1 - theta) * bends[j]!));
      return leftTimes(factors, gammas);
    },
  };
}

/**
 * Elementary weights of the stages: Hairer and Wanner II, section IV.7: beta along a single branch,
 * alpha where branches meet.
 */
function stageWeights({ children }: RootedTree, alphas: Matrix, betas: Matrix): readonly number[] {
  const branches = children.map((child) =>
    times(children.length === 1 ? betas : alphas, stageWeights(child, alphas, betas)),
  );
  return alphas.map((_, i) => branches.reduce((product, branch) => product * branch[i]!, 1));
}

/** A tree as nested brackets, for messages. */
const shape = ({ children }: RootedTree): string => `[${children.map(shape).join("")}]`;

const treesOf = (order: number): readonly RootedTree[] =>
  rootedTrees(order).filter((tree) => tree.order === order);

it("counts the rooted trees of 1 to 6 nodes (OEIS A000081)", () => {
  expect([1, 2, 3, 4, 5, 6].map((order) => treesOf(order).length)).toEqual([1, 1, 2, 4, 9, 20]);
});

describe.each([
  { table: rodas4pTable, denseOrder: 3 },
  { table: rodas5pTable, denseOrder: 4 },
])("$table.name", ({ table, denseOrder }) => {
  const { gammas, alphas, betas, weights, embedded, weightsAt } = untransformed(table);
  const ones = table.alpha.map(() => 1);
  const defect = (weightsOfStages: readonly number[], tree: RootedTree, theta = 1): number =>
    Math.abs(
      dot(weightsOfStages, stageWeights(tree, alphas, betas)) - theta ** tree.order / tree.density,
    );

  it("has the alpha_i and gamma_i of its rows", () => {
    times(alphas, ones).forEach((sum, i) => expect(sum).toBeCloseTo(table.alpha[i]!, 13));
    times(gammas, ones).forEach((sum, i) => expect(sum).toBeCloseTo(table.gammas[i]!, 13));
  });

  it("is stiffly accurate", () => {
    weights.forEach((weight, j) => expect(weight).toBeCloseTo(betas.at(-1)![j]!, 13));
  });

  it("fulfils all conditions of its order and not all of the next", () => {
    for (const tree of rootedTrees(table.order)) {
      expect(defect(weights, tree), shape(tree)).toBeLessThan(1e-12);
    }
    expect(
      Math.max(...treesOf(table.order + 1).map((tree) => defect(weights, tree))),
    ).toBeGreaterThan(1e-5);
  });

  it("has an embedded solution of the order below", () => {
    for (const tree of rootedTrees(table.errorOrder)) {
      expect(defect(embedded, tree), shape(tree)).toBeLessThan(1e-12);
    }
    expect(
      Math.max(...treesOf(table.errorOrder + 1).map((tree) => defect(embedded, tree))),
    ).toBeGreaterThan(1e-5);
  });

  it.each([0.1, 0.3, 0.5, 0.77, 0.95])("has dense output of its order at theta = %d", (theta) => {
    for (const tree of rootedTrees(denseOrder)) {
      expect(defect(weightsAt(theta), tree, theta), shape(tree)).toBeLessThan(1e-12);
    }
  });
});
