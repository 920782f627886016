import { call, constant, power, product, sum, type Term } from "./builders.js";
import { chained, isZero, partial } from "./differentiate.js";
import { dependencies, reachable } from "./evaluate.js";
import type { Graph } from "./graph.js";
import type { NodeId, SymbolNode } from "./node.js";

/** A direction in which expressions are differentiated. */
export interface Direction {
  /** Derivative of a symbol other than a quantity. */
  readonly ofSymbol: (symbol: SymbolNode) => NodeId;
  /** Nodes whose values are at hand, by what stands for them; derivatives are made of these. */
  readonly known: ReadonlyMap<NodeId, NodeId>;
}

/**
 * Derivatives of the roots along one direction, by one sweep over the nodes. A labelled node's
 * derivative is labelled after it. At a kink the derivative is that of the branch taken.
 */
export function directionalDerivatives(
  graph: Graph,
  roots: readonly NodeId[],
  direction: Direction,
): readonly NodeId[] {
  const found = new Map<NodeId, NodeId>();
  const sweep: Sweep = {
    graph,
    slope: (id) => found.get(id)!,
    value: (id) => direction.known.get(id) ?? id,
  };
  for (const id of reachable(graph, roots)) {
    const node = graph.node(id);
    const isLeaf = node.kind === "symbol" && node.role !== "quantity";
    const derivative = isLeaf ? direction.ofSymbol(node) : slopeOf(sweep, id);
    const label = graph.labelOf(id);
    found.set(id, derivative);
    if (label !== undefined) graph.label(derivative, { name: `${label.name}_slope` });
  }
  return roots.map((root) => found.get(root)!);
}

/** What is known when a node's turn comes. */
interface Sweep {
  readonly graph: Graph;
  /** Derivative of an operand. */
  slope(id: NodeId): NodeId;
  /** The node itself, or what stands for it. */
  value(id: NodeId): NodeId;
}

function slopeOf(sweep: Sweep, id: NodeId): NodeId {
  const { graph, slope, value } = sweep;
  const node = graph.node(id);
  const operands = dependencies(graph, id);
  if (operands.every((operand) => isZero(graph, slope(operand)))) return constant(graph, 0);
  switch (node.kind) {
    case "product":
      return productSlope(sweep, id, node.operands, node.coefficient);
    case "power":
      if (hasRelativeSlope(graph, id)) return timesRelative(sweep, id, [id]);
      break;
    case "call":
      if (hasRelativeSlope(graph, id)) return timesRelative(sweep, id, [id]);
      if (node.name === "log") return relativeSlope(sweep, node.operands[0]!);
      if (node.name === "log10") {
        return product(graph, [relativeSlope(sweep, node.operands[0]!)], Math.LOG10E);
      }
      if (node.name === "select") {
        const [condition, a, b] = node.operands;
        return call(graph, "select", [value(condition!), slope(a!), slope(b!)]);
      }
      break;
    default:
  }
  const terms = operands.flatMap((operand, position): Term[] =>
    isZero(graph, slope(operand))
      ? []
      : [{ coefficient: 1, node: chained(graph, partial(graph, id, position), slope(operand)) }],
  );
  return sum(graph, terms);
}

/**
 * The product rule. Factors that do not change stand before the sum. Where a factor is an
 * exponential, a root or a power below one, its term is the product itself times the factor's relative
 * derivative: k (beta / T + gamma / T^2) dT/dt for an Arrhenius coefficient, without computing the
 * power and the exponential again.
 */
function productSlope(
  sweep: Sweep,
  id: NodeId,
  factors: readonly NodeId[],
  coefficient: number,
): NodeId {
  const { graph, slope, value } = sweep;
  const moving = factors.filter((factor) => !isZero(graph, slope(factor)));
  const resting = factors.filter((factor) => !moving.includes(factor));
  const relative = moving.filter((factor) => hasRelativeSlope(graph, factor));
  const terms = moving
    .filter((factor) => !relative.includes(factor))
    .map((factor): Term => {
      const others = moving.filter((other) => other !== factor).map(value);
      return { coefficient: 1, node: product(graph, [...others, slope(factor)]) };
    });
  const plain = product(graph, [...resting.map(value), sum(graph, terms)], coefficient);
  return sum(graph, [
    { coefficient: 1, node: timesRelative(sweep, id, relative) },
    { coefficient: 1, node: plain },
  ]);
}

/**
 * Whether x' / x may be computed: it has no value only where x' has none either. That is so for
 * exponentials, and for roots and powers below one, which are singular at zero, but not for x^2.
 */
function hasRelativeSlope(graph: Graph, id: NodeId): boolean {
  const node = graph.node(id);
  return node.kind === "call"
    ? node.name === "exp" || node.name === "sqrt"
    : node.kind === "power" && node.exponent < 1;
}

/** The node times the sum of the relative derivatives of some of its factors. */
function timesRelative(sweep: Sweep, id: NodeId, factors: readonly NodeId[]): NodeId {
  const terms = factors.map((factor) => ({ coefficient: 1, node: relativeSlope(sweep, factor) }));
  return product(sweep.graph, [sweep.value(id), sum(sweep.graph, terms)]);
}

/** x' / x, taken apart as far as the logarithm of x would be. */
function relativeSlope(sweep: Sweep, id: NodeId): NodeId {
  const { graph, slope, value } = sweep;
  const node = graph.node(id);
  if (node.kind === "call" && node.name === "exp") return slope(node.operands[0]!);
  if (node.kind === "call" && node.name === "sqrt") {
    return product(graph, [relativeSlope(sweep, node.operands[0]!)], 0.5);
  }
  if (node.kind === "power") {
    return product(graph, [relativeSlope(sweep, node.operands[0])], node.exponent);
  }
  if (node.kind === "product") {
    const moving = node.operands.filter((factor) => !isZero(graph, slope(factor)));
    const terms = moving.map((factor) => ({ coefficient: 1, node: relativeSlope(sweep, factor) }));
    return sum(graph, terms);
  }
  const relative = product(graph, [slope(id), power(graph, value(id), -1)]);
  const name = graph.labelOf(id)?.name ?? (node.kind === "symbol" ? node.name : undefined);
  return name === undefined ? relative : graph.label(relative, { name: `${name}_relative_slope` });
}
