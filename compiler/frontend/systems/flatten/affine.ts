import { call, constant, power, product, sum } from "../../../graph/builders.js";
import { isZero } from "../../../graph/differentiate.js";
import type { Graph } from "../../../graph/graph.js";
import { operandsOf, type Node, type NodeId } from "../../../graph/node.js";

/** offset + sum of slopes times unknowns; unknowns that have no effect are left out. */
export interface Affine {
  readonly offset: NodeId;
  /** By position of the unknown. */
  readonly slopes: ReadonlyMap<number, NodeId>;
}

/**
 * An operation on affine expressions of the unknowns as one of them; undefined when it is none. Slopes
 * follow from the rules of sums, products and selections, not from derivatives: a step function of an
 * unknown has the derivative zero, and is not affine.
 *
 * @param node     the operation, whose operands may be nodes of another graph
 * @param operands what stands for its operands, made of nodes of `graph`
 */
export function affineOperation(
  graph: Graph,
  node: Node,
  operands: readonly Affine[],
): Affine | undefined {
  if (!keepsAffine(node, operands)) return undefined;
  const unknowns = new Set(operands.flatMap(({ slopes }) => [...slopes.keys()]));
  const offsets = operands.map(({ offset }) => offset);
  const zero = constant(graph, 0);
  const slopes = new Map<number, NodeId>();
  for (const unknown of unknowns) {
    const parts = operands.map(
      (operand, i) =>
        operand.slopes.get(unknown) ?? (multiplies(node, i, operand) ? operand.offset : zero),
    );
    const slope = apply(graph, node, parts, 0);
    if (!isZero(graph, slope)) slopes.set(unknown, slope);
  }
  const base = node.kind === "sum" ? node.constant : 0;
  return { offset: apply(graph, node, offsets, base), slopes };
}

/** Whether the operation keeps expressions of the unknowns affine. */
function keepsAffine(node: Node, operands: readonly Affine[]): boolean {
  const depends = operands.map(({ slopes }) => slopes.size > 0);
  const count = depends.filter(Boolean).length;
  if (count === 0 || node.kind === "sum") return true;
  if (node.kind === "product") return count === 1;
  return node.kind === "call" && node.name === "select" && !depends[0];
}

/** Whether an operand takes part in every slope: factors without unknowns do, and conditions. */
function multiplies(node: Node, position: number, { slopes }: Affine): boolean {
  return node.kind === "product" ? slopes.size === 0 : node.kind === "call" && position === 0;
}

function apply(graph: Graph, node: Node, operands: readonly NodeId[], base: number): NodeId {
  switch (node.kind) {
    case "sum": {
      const terms = operands.map((operand, i) => ({
        coefficient: node.coefficients[i]!,
        node: operand,
      }));
      return sum(graph, terms, base);
    }
    case "product":
      return product(graph, operands, node.coefficient);
    case "power":
      return power(graph, operands[0]!, node.exponent);
    case "call":
      return call(graph, node.name, operands);
    default:
      throw new TypeError(`a leaf has ${operandsOf(node).length} operands`);
  }
}
