/** Most stages that a prediction is made from. */
const MOST_STAGES = 3;

/**
 * Weights of the derivatives of earlier stages that predict the derivative of each stage: polynomial
 * extrapolation in time through those stages, of different nodes, that lie nearest.
 *
 * @param nodes fraction of the step at which each stage lies
 * @returns one row per stage, the first empty
 */
export function stagePredictors(nodes: readonly number[]): readonly (readonly number[])[] {
  return nodes.map((node, i) => {
    const distance = (j: number): number => Math.abs(nodes[j]! - node);
    const earlier = nodes
      .slice(0, i)
      .map((_, j) => j)
      .filter((j) => nodes.indexOf(nodes[j]!) === j);
    const chosen = earlier.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_STAGES);
    return nodes
      .slice(0, i)
      .map((_, j) => (chosen.includes(j) ? lagrange(nodes, chosen, j, node) : 0));
  });
}

/** The Lagrange polynomial of node j among the chosen ones, at a point. */
function lagrange(
  nodes: readonly number[],
  chosen: readonly number[],
  j: number,
  at: number,
): number {
  return chosen
    .filter((other) => other !== j)
    .reduce((product, o) => (product * (at - nodes[o]!)) / (nodes[j]! - nodes[o]!), 1);
}
