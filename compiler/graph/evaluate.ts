import type { Graph } from "./graph.js";
import { operandsOf, type NodeId, type SymbolNode } from "./node.js";
import { operation } from "./operations.js";

/** Values of the leaves that are not quantities. */
export interface Bindings {
  readonly state?: ArrayLike<number>;
  readonly input?: ArrayLike<number>;
  readonly time?: number;
}

/** Numeric value of each root, by one sweep over the nodes that the roots need. */
export function evaluate(
  graph: Graph,
  roots: readonly NodeId[],
  bindings: Bindings,
): readonly number[] {
  const values = new Map<NodeId, number>();
  for (const id of reachable(graph, roots))
    values.set(id, evaluateNode(graph, id, values, bindings));
  return roots.map((root) => values.get(root)!);
}

/** The nodes that the roots need, definitions of quantities included, operands first. */
export function reachable(graph: Graph, roots: readonly NodeId[]): readonly NodeId[] {
  const found = new Set<NodeId>();
  const open = [...roots];
  while (open.length > 0) {
    const id = open.pop()!;
    if (found.has(id)) continue;
    found.add(id);
    for (const operand of dependencies(graph, id)) open.push(operand);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** What a node is computed from: its operands or, for a quantity, its definition. */
export function dependencies(graph: Graph, id: NodeId): readonly NodeId[] {
  const node = graph.node(id);
  if (node.kind === "symbol" && node.role === "quantity") {
    return [graph.quantities[node.index]!.definition];
  }
  return operandsOf(node);
}

function evaluateNode(
  graph: Graph,
  id: NodeId,
  values: ReadonlyMap<NodeId, number>,
  bindings: Bindings,
): number {
  const node = graph.node(id);
  const value = (operand: NodeId): number => values.get(operand)!;
  switch (node.kind) {
    case "constant":
      return node.value;
    case "symbol":
      return node.role === "quantity"
        ? value(graph.quantities[node.index]!.definition)
        : leafValue(node, bindings);
    case "sum":
      return node.operands.reduce(
        (total, operand, i) => total + node.coefficients[i]! * value(operand),
        node.constant,
      );
    case "product":
      return node.operands.reduce((total, operand) => total * value(operand), node.coefficient);
    case "power":
      return value(node.operands[0]) ** node.exponent;
    case "call":
      return operation(node.name).evaluate(...node.operands.map(value));
  }
}

function leafValue(node: SymbolNode, bindings: Bindings): number {
  const value =
    node.role === "time" ? bindings.time : bindings[node.role as "state" | "input"]?.[node.index];
  if (value === undefined) throw new RangeError(`no value for ${node.role} ${node.name}`);
  return value;
}
