import { constant, input, state, time } from "../graph/builders.js";
import { reachable } from "../graph/evaluate.js";
import { Graph } from "../graph/graph.js";
import type { NodeId, SymbolNode } from "../graph/node.js";
import { rebuild } from "../graph/rebuild.js";
import type { Model } from "../model/model.js";
import { mapNodes, nodesOf } from "./model-nodes.js";

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
  const inputNode = (name: string): NodeId => {
    const index = position.get(name);
    return index === undefined ? constant(graph, values[name]!) : input(graph, index, name);
  };
  const rebuilt = new Map<NodeId, NodeId>();
  for (const id of reachable(model.graph, nodesOf(model))) {
    const copy = rebuild(model.graph, graph, id, rebuilt, (node) =>
      symbolNode(model.graph, graph, node, rebuilt, inputNode),
    );
    const label = model.graph.labelOf(id);
    rebuilt.set(id, label === undefined ? copy : graph.label(copy, label));
  }
  return { ...model, ...mapNodes(model, (node) => rebuilt.get(node)!), graph, inputs };
}

/** A symbol of the new graph; an input may be a constant there. */
function symbolNode(
  from: Graph,
  to: Graph,
  node: SymbolNode,
  rebuilt: ReadonlyMap<NodeId, NodeId>,
  inputNode: (name: string) => NodeId,
): NodeId {
  switch (node.role) {
    case "state":
      return state(to, node.index, node.name);
    case "time":
      return time(to);
    case "input":
      return inputNode(node.name);
    case "quantity":
      return to.addQuantity(node.name, rebuilt.get(from.quantities[node.index]!.definition)!);
    default:
      throw new TypeError(`${node.name} is no symbol of a model`);
  }
}
