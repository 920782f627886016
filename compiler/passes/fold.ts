import { call, constant, input, power, product, state, sum, time } from "../graph/builders.js";
import { reachable } from "../graph/evaluate.js";
import { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Model } from "../model/model.js";

/**
 * The model with some inputs fixed. Every expression is built anew, so all that follows from the
 * fixed values folds to constants; the inputs disappear from the list. Rates stay named values even
 * where they become constants: the staged buffer keeps one entry for each.
 */
export function foldInputs(model: Model, values: Readonly<Record<string, number>>): Model {
  if (Object.keys(values).length === 0) return model;
  const inputs = model.inputs.filter(({ name }) => !Object.hasOwn(values, name));
  const position = new Map(inputs.map(({ name }, index) => [name, index]));
  const graph = new Graph();
  const rebuilt = new Map<NodeId, NodeId>();
  const roots = [...model.rates.map(({ node }) => node), ...model.derivatives];
  for (const id of reachable(model.graph, roots)) {
    const copy = rebuild(model.graph, graph, id, rebuilt, (name) => {
      const index = position.get(name);
      return index === undefined ? constant(graph, values[name]!) : input(graph, index, name);
    });
    const label = model.graph.labelOf(id);
    rebuilt.set(id, label === undefined ? copy : graph.label(copy, label));
  }
  return {
    ...model,
    graph,
    inputs,
    rates: model.rates.map((rate) => ({ ...rate, node: rebuilt.get(rate.node)! })),
    derivatives: model.derivatives.map((node) => rebuilt.get(node)!),
  };
}

function rebuild(
  from: Graph,
  to: Graph,
  id: NodeId,
  rebuilt: ReadonlyMap<NodeId, NodeId>,
  inputNode: (name: string) => NodeId,
): NodeId {
  const node = from.node(id);
  const moved = (operand: NodeId): NodeId => rebuilt.get(operand)!;
  switch (node.kind) {
    case "constant":
      return constant(to, node.value);
    case "symbol":
      if (node.role === "state") return state(to, node.index, node.name);
      if (node.role === "time") return time(to);
      if (node.role === "input") return inputNode(node.name);
      return to.addQuantity(node.name, moved(from.quantities[node.index]!.definition));
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
