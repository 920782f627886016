import { reachable } from "../graph/evaluate.js";
import type { NodeId } from "../graph/node.js";
import type { Model, Rate } from "../model/model.js";

/**
 * Rates whose expressions hold a constant that is not finite: what folding fixed inputs makes of a
 * division by zero, a logarithm of a negative number, or an overflow. No kernel can hold them.
 */
export function ratesWithoutValue(model: Model): readonly Rate[] {
  const { graph } = model;
  const isBad = (id: NodeId): boolean => {
    const node = graph.node(id);
    if (node.kind === "constant") return !Number.isFinite(node.value);
    if (node.kind === "product") return !Number.isFinite(node.coefficient);
    if (node.kind === "sum") return ![node.constant, ...node.coefficients].every(Number.isFinite);
    return false;
  };
  return model.rates.filter(({ node }) => reachable(graph, [node]).some(isBad));
}
