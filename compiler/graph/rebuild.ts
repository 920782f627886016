import { call, constant, power, product, sum } from "./builders.js";
import type { Graph } from "./graph.js";
import type { NodeId, SymbolNode } from "./node.js";

/**
 * A node built anew of its rebuilt operands, so that it folds and orders as if it had been built of
 * them in the first place. Its label is not copied.
 *
 * @param rebuilt    what stands for each operand
 * @param symbolNode what stands for a symbol
 */
export function rebuild(
  from: Graph,
  to: Graph,
  id: NodeId,
  rebuilt: ReadonlyMap<NodeId, NodeId>,
  symbolNode: (node: SymbolNode) => NodeId,
): NodeId {
  const node = from.node(id);
  const moved = (operand: NodeId): NodeId => rebuilt.get(operand)!;
  switch (node.kind) {
    case "constant":
      return constant(to, node.value);
    case "symbol":
      return symbolNode(node);
    case "sum":
      return sum(
        to,
        node.operands.map((operand, i) => ({
          coefficient: node.coefficients[i]!,
          node: moved(operand),
        })),
        node.constant,
      );
    case "product":
      return product(to, node.operands.map(moved), node.coefficient);
    case "power":
      return power(to, moved(node.operands[0]), node.exponent);
    case "call":
      return call(to, node.name, node.operands.map(moved));
  }
}
