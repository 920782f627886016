import { dependencies, reachable } from "../graph/evaluate.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Load, Slot } from "../graph/schedule.js";
import type { Model } from "../model/model.js";
import type { Access } from "./access.js";
import { distinct, temporaryName } from "./naming.js";

/** Where the line between the stages falls: what is computed before the states are known. */
export interface Staging {
  /** Staged values beyond the model's rates, in slot order after them. */
  readonly lifted: readonly NodeId[];
  /** How code that knows the states reads staged values. */
  readonly access: Access;
}

/**
 * Cuts the graph between conditions and states. The model's rates have the first slots; every other
 * value that an expression of the states needs and that is known earlier gets one of its own.
 *
 * @param roots what rhs and Jacobian compute
 */
export function stageValues(
  model: Model,
  roots: readonly NodeId[],
  reserved: Set<string>,
): Staging {
  const { graph } = model;
  const slots = new Map<NodeId, Slot>();
  model.rates.forEach(({ node }, index) => {
    if (graph.stage(node) !== "state") slots.set(node, { buffer: "staged", index });
  });
  const lifted = liftedNodes(graph, slots, roots);
  const loads = new Map<NodeId, Load>();
  lifted.forEach((id, i) => {
    const name = distinct(temporaryName(graph, id), reserved);
    loads.set(id, { name, buffer: "staged", index: model.rates.length + i });
  });
  return { lifted, access: { loads, slots } };
}

/** A value that rates fill in. */
export interface StagedValue {
  /** Position in the staged buffer. */
  readonly index: number;
  /** Stable text that identifies it among the staged values. */
  readonly key: string;
  readonly name: string;
  readonly comment: string;
  /** The expression that it is computed from. */
  readonly node: NodeId;
}

/** The model's rates in source order, without those that need the states, then what was lifted. */
export function stagedValues(model: Model, { lifted }: Staging): readonly StagedValue[] {
  const { graph } = model;
  const rates = model.rates.map(({ node, key, comment }, index) => ({
    index,
    key,
    comment,
    ...definition(graph, node),
  }));
  const others = lifted.map((node, i) => {
    const name = temporaryName(graph, node);
    return { index: model.rates.length + i, key: name, name, comment: name, node };
  });
  return [...rates.filter(({ node }) => graph.stage(node) !== "state"), ...others];
}

function definition(graph: Graph, rate: NodeId): { readonly name: string; readonly node: NodeId } {
  const node = graph.node(rate);
  if (node.kind !== "symbol" || node.role !== "quantity") {
    throw new TypeError("a rate must be a named quantity");
  }
  return { name: node.name, node: graph.quantities[node.index]!.definition };
}

/**
 * The outermost nodes below the roots that depend neither on the states nor on a rate, constants
 * excepted. What depends on a rate is computed from its slot, so that derivatives are functions of
 * the states and the staged buffer alone, whoever filled it.
 */
function liftedNodes(
  graph: Graph,
  slots: ReadonlyMap<NodeId, Slot>,
  roots: readonly NodeId[],
): readonly NodeId[] {
  const onRates = new Set<NodeId>();
  for (const id of reachable(graph, roots)) {
    if (slots.has(id) || dependencies(graph, id).some((operand) => onRates.has(operand))) {
      onRates.add(id);
    }
  }
  const seen = new Set<NodeId>();
  const lifted: NodeId[] = [];
  const open = [...roots];
  while (open.length > 0) {
    const id = open.pop()!;
    if (seen.has(id) || slots.has(id)) continue;
    seen.add(id);
    if (graph.stage(id) === "state" || onRates.has(id)) {
      for (const operand of dependencies(graph, id)) open.push(operand);
    } else if (graph.stage(id) !== "constant") lifted.push(id);
  }
  return lifted.toSorted((a, b) => a - b);
}
