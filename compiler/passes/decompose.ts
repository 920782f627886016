import { constant, product, type Term } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";

/** A node as a linear combination: labelled nodes and all but sums and scaled products stay whole. */
export function decompose(graph: Graph, id: NodeId): readonly Term[] {
  const node = graph.node(id);
  if (node.kind === "constant") {
    return node.value === 0 ? [] : [{ coefficient: node.value, node: constant(graph, 1) }];
  }
  if (graph.labelOf(id) !== undefined) return [{ coefficient: 1, node: id }];
  if (node.kind === "sum") {
    const terms = node.operands.map((operand, i) => ({
      coefficient: node.coefficients[i]!,
      node: operand,
    }));
    return [...decompose(graph, constant(graph, node.constant)), ...terms];
  }
  if (node.kind === "product") {
    return [{ coefficient: node.coefficient, node: product(graph, node.operands) }];
  }
  return [{ coefficient: 1, node: id }];
}
