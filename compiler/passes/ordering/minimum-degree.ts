import type { SparsePattern } from "../../../runtime/kernel.js";
import { DegreeBuckets } from "./degree-buckets.js";
import { eliminate, quotientGraph, totalWeight } from "./quotient-graph.js";

/**
 * Approximate minimum degree ordering on the graph of A + Aᵀ: memory stays near the number of
 * entries of A, whatever the fill-in. Ties go to the variable whose degree was set last.
 *
 * The degree of variable i beside the new element p is bounded by the least of: the number of
 * other states left; its degree before plus the boundary of p; and
 * |A_i| + |L_p \ i| + sum over its other elements e of |L_e \ L_p|.
 *
 * Source: Amestoy, Davis and Duff 1996, SIAM J. Matrix Anal. Appl. 17, 886, equation 4.3, with
 * aggressive element absorption, mass elimination and supervariables.
 */
export function minimumDegree(pattern: SparsePattern): Int32Array {
  const graph = quotientGraph(pattern);
  const { variables, elements, boundary, boundaryWeight, weight, absorbed, outside } = graph;
  const buckets = new DegreeBuckets(pattern.size);
  for (let i = pattern.size - 1; i >= 0; i--) buckets.put(i, variables[i]!.length);

  const order: number[] = [];
  while (order.length < pattern.size) {
    const pivot = buckets.takeLeast();
    const neighbours = eliminate(graph, pivot);
    for (const i of neighbours) buckets.remove(i);
    order.push(pivot);
    for (const state of absorbed[pivot]!) order.push(state);
    for (const i of boundary[pivot]!) {
      const beside = boundaryWeight[pivot]! - weight[i]!;
      const others = elements[i]!.reduce((sum, e) => (e === pivot ? sum : sum + outside[e]!), 0);
      const external = totalWeight(graph, variables[i]!) + beside + others;
      const left = pattern.size - order.length - weight[i]!;
      buckets.put(i, Math.min(left, buckets.degreeOf(i) + beside, external));
    }
  }
  return Int32Array.from(order);
}
