import { call, constant, divide, power, sum } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";

/** ln(T / 300 K), one node for all reactions. */
export function logT300(graph: Graph, T: NodeId): NodeId {
  const ratio = divide(graph, T, constant(graph, 300));
  return named(graph, call(graph, "log", [ratio]), T, "logT300");
}

/** 1 / T [K^-1], one node for all reactions. */
export function inverseT(graph: Graph, T: NodeId): NodeId {
  return named(graph, power(graph, T, -1), T, "invT");
}

/** Several temperatures clamped to different ranges must not compete for one name. */
function named(graph: Graph, node: NodeId, T: NodeId, name: string): NodeId {
  return graph.node(T).kind === "symbol" ? graph.label(node, { name }) : node;
}

/**
 * (T / 300)^beta * exp(-gamma / T) as one exponential, exp(beta ln(T / 300) - gamma / T). Equal
 * (beta, gamma) share it. The relative error grows as the exponent's size times the unit round-off,
 * and the product overflows or underflows only where the whole factor does.
 */
export function arrheniusFactor(graph: Graph, T: NodeId, beta: number, gamma: number): NodeId {
  const exponent = sum(graph, [
    { coefficient: beta, node: logT300(graph, T) },
    { coefficient: -gamma, node: inverseT(graph, T) },
  ]);
  return call(graph, "exp", [exponent]);
}
