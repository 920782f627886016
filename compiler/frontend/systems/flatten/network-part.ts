import type { Conserved, ReactionInfo } from "../../../../runtime/kernel.js";
import { state } from "../../../graph/builders.js";
import { reachable } from "../../../graph/evaluate.js";
import type { Graph } from "../../../graph/graph.js";
import type { NodeId, SymbolNode } from "../../../graph/node.js";
import { rebuild } from "../../../graph/rebuild.js";
import { conservedVectors } from "../../../model/conservation.js";
import { lowerNetwork } from "../../../model/lower.js";
import type { Rate } from "../../../model/model.js";
import type { NetworkPart } from "../component/component.js";
import { dotted } from "../component/naming.js";
import { labelName } from "./labels.js";

/** A network's place in a larger model. */
export interface NetworkPlace {
  /** Dotted path of the instance. */
  readonly path: string;
  /** Position of its first state among all. */
  readonly firstState: number;
  /** Names of all states. */
  readonly states: readonly string[];
  /** What drives its conditions, by name. */
  readonly conditions: ReadonlyMap<string, NodeId>;
}

/** What a network adds to a model. */
export interface PlacedNetwork {
  readonly rates: readonly Rate[];
  /** One per species. */
  readonly derivatives: readonly NodeId[];
  readonly reactions: readonly ReactionInfo[];
  readonly conserved: readonly Conserved[];
}

/** Lowers a network as by itself and builds it anew in a larger graph, every name after the instance's. */
export function placeNetwork(
  { network, state: kind }: NetworkPart,
  to: Graph,
  place: NetworkPlace,
): PlacedNetwork {
  const { path, firstState, states, conditions } = place;
  const { conserved } = conservedVectors(network);
  const model = lowerNetwork(network, conserved, { state: kind, temperaturePolicy: "closest" });
  const from = model.graph;
  const copies = new Map<NodeId, NodeId>();
  const named = (name: string): string => (path === "" ? name : `${labelName(path)}_${name}`);
  const symbol = ({ role, index, name }: SymbolNode): NodeId => {
    switch (role) {
      case "state":
        return state(to, firstState + index, states[firstState + index]!);
      case "input":
        return conditions.get(name)!;
      case "quantity":
        return to.addQuantity(named(name), copies.get(from.quantities[index]!.definition)!);
      default:
        throw new TypeError(`${name} is no symbol of a network`);
    }
  };
  for (const id of reachable(from, [
    ...model.rates.map(({ node }) => node),
    ...model.derivatives,
  ])) {
    const copy = rebuild(from, to, id, copies, symbol);
    const label = from.labelOf(id);
    copies.set(id, label ? to.label(copy, { ...label, name: named(label.name) }) : copy);
  }
  const padded = (weights: readonly number[]): readonly number[] =>
    states.map((_, i) => weights[i - firstState] ?? 0);
  return {
    rates: model.rates.map(({ node, key, comment }) => ({
      node: copies.get(node)!,
      key: named(key),
      comment,
    })),
    derivatives: model.derivatives.map((node) => copies.get(node)!),
    reactions: model.reactions.map((reaction) => ({
      ...reaction,
      id: dotted(path, reaction.id),
    })),
    conserved: model.conserved.map(({ name, weights }) => ({
      name: dotted(path, name),
      weights: padded(weights),
    })),
  };
}
