import type { StagePolynomials } from "../../../runtime/solvers/continuous-extension.js";

/**
 * Rooted trees and the order conditions of Runge-Kutta methods: Hairer, Nørsett and Wanner, Solving
 * Ordinary Differential Equations I, section II.2.
 */
export interface RootedTree {
  /** Number of nodes. */
  readonly order: number;
  readonly density: number;
  readonly children: readonly RootedTree[];
}

/** Coefficients of a method with their diagonal; missing ones are zero. */
export interface Tableau {
  readonly nodes: readonly number[];
  readonly matrix: readonly (readonly number[])[];
}

/** All rooted trees of up to so many nodes. */
export function rootedTrees(largest: number): readonly RootedTree[] {
  const trees: RootedTree[] = [];
  for (let order = 1; order <= largest; order++) {
    for (const children of forests(trees, order - 1, trees.length - 1)) {
      const density = children.reduce((product, child) => product * child.density, order);
      trees.push({ order, density, children });
    }
  }
  return trees;
}

/** Multisets of the first trees with so many nodes in all. */
function forests(trees: readonly RootedTree[], nodes: number, from: number): RootedTree[][] {
  if (nodes === 0) return [[]];
  const found: RootedTree[][] = [];
  for (let i = from; i >= 0; i--) {
    const tree = trees[i]!;
    if (tree.order > nodes) continue;
    for (const rest of forests(trees, nodes - tree.order, i)) found.push([tree, ...rest]);
  }
  return found;
}

/** Elementary weight of a tree at every stage, its root's weight left out. */
export function stageWeights({ nodes, matrix }: Tableau, tree: RootedTree): readonly number[] {
  return tree.children.reduce(
    (product, child) => {
      const weights = stageWeights({ nodes, matrix }, child);
      return product.map((value, i) => value * dot(matrix[i]!, weights));
    },
    nodes.map(() => 1),
  );
}

/** Largest violation of an order condition by the trees of such an order, at a fraction theta. */
export function orderResidual(
  tableau: Tableau,
  weights: readonly number[],
  order: number,
  theta = 1,
): number {
  const residuals = rootedTrees(order)
    .filter((tree) => tree.order === order)
    .map((tree) => dot(weights, stageWeights(tableau, tree)) - theta ** order / tree.density);
  return Math.max(...residuals.map(Math.abs));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

/** b_i(theta), evaluated term by term. */
export function extensionAt(extension: StagePolynomials, theta: number): number[] {
  return extension.map((row) => row.reduce((sum, value, m) => sum + value * theta ** (m + 1), 0));
}

/** Derivatives of b_i by theta. */
export function slopesAt(extension: StagePolynomials, theta: number): number[] {
  return extension.map((row) =>
    row.reduce((sum, value, m) => sum + (m + 1) * value * theta ** m, 0),
  );
}
