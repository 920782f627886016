import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import { operation } from "../graph/operations.js";

/** Time of one division relative to one multiplication. */
const divisionCost = 4;

/** Time of computing a node from its operands, in multiplications. */
export function nodeCost(graph: Graph, id: NodeId): number {
  const node = graph.node(id);
  switch (node.kind) {
    case "constant":
    case "symbol":
      return 0;
    case "sum":
      return node.coefficients.reduce((cost, c) => cost + (Math.abs(c) === 1 ? 1 : 2), 0);
    case "product":
      return node.operands.length - (node.coefficient === 1 ? 1 : 0);
    case "power":
      if (node.exponent === -1) return divisionCost;
      return Number.isInteger(node.exponent) ? Math.abs(node.exponent) : operation("pow").cost;
    case "call":
      return operation(node.name).cost;
  }
}
