import { algebra, call, product, sum } from "./builders.js";
import { dependencies, reachable } from "./evaluate.js";
import type { Graph } from "./graph.js";
import type { NodeId } from "./node.js";
import { operation } from "./operations.js";

/** The non-zero partial derivatives of one node by the states: [state index, node], ascending. */
export type Gradient = readonly (readonly [state: number, derivative: NodeId])[];

/**
 * Gradients of the roots by the states: symbolic forward mode, one sweep over the nodes in order of
 * their operands. A gradient holds only the states that the node depends on, so the work for mass
 * action is proportional to the number of terms.
 */
export function gradients(graph: Graph, roots: readonly NodeId[]): readonly Gradient[] {
  const found = new Map<NodeId, Gradient>();
  const nodes = reachable(graph, roots).filter((id) => graph.stage(id) === "state");
  for (const id of nodes) found.set(id, gradientOf(graph, id, found));
  return roots.map((root) => found.get(root) ?? []);
}

function gradientOf(graph: Graph, id: NodeId, found: ReadonlyMap<NodeId, Gradient>): Gradient {
  const node = graph.node(id);
  if (node.kind === "symbol" && node.role === "state") {
    return [[node.index, algebra(graph).constant(1)]];
  }
  const parts = new Map<number, { coefficient: number; node: NodeId }[]>();
  dependencies(graph, id).forEach((operand, position) => {
    const inner = found.get(operand);
    if (inner === undefined || inner.length === 0) return;
    const outer = partial(graph, id, position);
    for (const [state, derivative] of inner) {
      const terms = parts.get(state) ?? [];
      terms.push({ coefficient: 1, node: chained(graph, outer, derivative) });
      parts.set(state, terms);
    }
  });
  return [...parts]
    .map(([state, terms]) => [state, sum(graph, terms)] as const)
    .filter(([, derivative]) => !isZero(graph, derivative))
    .toSorted(([a], [b]) => a - b);
}

/**
 * outer * inner. A derivative that is selected stays inside its branch: zero times the derivative
 * of a branch that is not taken is not zero where that branch has no value, as in x > 0 ? sqrt(x) : 0.
 */
export function chained(graph: Graph, outer: NodeId, inner: NodeId): NodeId {
  const node = graph.node(outer);
  if (node.kind !== "call" || node.name !== "select") return product(graph, [outer, inner]);
  const [condition, ...branches] = node.operands;
  const derivatives = branches.map((branch) =>
    isZero(graph, branch) ? branch : product(graph, [branch, inner]),
  );
  return call(graph, "select", [condition!, ...derivatives]);
}

/** Partial derivative of a node by its operand at the given position. */
export function partial(graph: Graph, id: NodeId, position: number): NodeId {
  const build = algebra(graph);
  const node = graph.node(id);
  switch (node.kind) {
    case "sum":
      return build.constant(node.coefficients[position]!);
    case "product":
      return build.product(
        node.operands.filter((_, other) => other !== position),
        node.coefficient,
      );
    case "power":
      return build.product([build.power(node.operands[0], node.exponent - 1)], node.exponent);
    case "call":
      return operation(node.name).partials(build, id, node.operands)[position]!;
    case "symbol":
      return build.constant(1);
    case "constant":
      throw new TypeError("a constant has no operands");
  }
}

export function isZero(graph: Graph, id: NodeId): boolean {
  const node = graph.node(id);
  return node.kind === "constant" && node.value === 0;
}
