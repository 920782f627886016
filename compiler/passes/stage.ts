import { dependencies, reachable } from "../graph/evaluate.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId, Stage } from "../graph/node.js";
import type { Load, Slot } from "../graph/schedule.js";
import type { Model } from "../model/model.js";
import type { Access } from "./access.js";
import { distinct, temporaryName } from "./naming.js";

/** Where the line between the stages falls: what is computed before the states are known. */
export interface Staging {
  /** Staged values beyond the model's rates, in slot order after them. */
  readonly lifted: readonly NodeId[];
  /** How derivatives read staged values. */
  readonly access: Access;
  /** The same for what is only observed, which also reads inputs. */
  readonly observing: Access;
}

/** What is computed when the states are known. */
export interface StagedFor {
  /** By rhs and Jacobian. */
  readonly derivatives: readonly NodeId[];
  /** By outputs and events. */
  readonly observed: readonly NodeId[];
}

/**
 * Cuts the graph between conditions and states. The model's rates have the first slots; every other
 * value that a derivative needs and that is known earlier gets one of its own. Of what else outputs and
 * events need, the inputs are staged and nothing is computed, so that rates stay as fast as they are.
 *
 * What depends on t is staged only where a rate does, since rates are then called at every t.
 */
export function stageValues(
  model: Model,
  { derivatives, observed }: StagedFor,
  reserved: Set<string>,
): Staging {
  const { graph } = model;
  const slots = new Map<NodeId, Slot>();
  model.rates.forEach(({ node }, index) => {
    if (graph.stage(node) !== "state") slots.set(node, { buffer: "staged", index });
  });
  const stages = model.rates.map(({ node }) => graph.stage(node));
  const early: readonly Stage[] = stages.includes("time") ? ["inputs", "time"] : ["inputs"];
  const forDerivatives = liftedNodes(graph, slots, derivatives, early);
  const known = new Set([...slots.keys(), ...forDerivatives]);
  const inputs = outermost(graph, observed, known, (id) => {
    const node = graph.node(id);
    return node.kind === "symbol" && node.role === "input";
  });
  const lifted = [...forDerivatives, ...inputs];
  const loads = lifted.map((id, i): [NodeId, Load] => {
    const name = distinct(temporaryName(graph, id), reserved);
    return [id, { name, buffer: "staged", index: model.rates.length + i }];
  });
  return {
    lifted,
    access: { loads: new Map(loads.slice(0, forDerivatives.length)), slots },
    observing: { loads: new Map(loads), slots },
  };
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
 * The outermost nodes below the roots that are known at an early stage and do not depend on a rate. What
 * depends on a rate is computed from its slot, so that derivatives are functions of the states and the
 * staged buffer alone, whoever filled it.
 */
function liftedNodes(
  graph: Graph,
  slots: ReadonlyMap<NodeId, Slot>,
  roots: readonly NodeId[],
  early: readonly Stage[],
): readonly NodeId[] {
  const onRates = new Set<NodeId>();
  for (const id of reachable(graph, roots)) {
    if (slots.has(id) || dependencies(graph, id).some((operand) => onRates.has(operand))) {
      onRates.add(id);
    }
  }
  return outermost(
    graph,
    roots,
    slots,
    (id) => early.includes(graph.stage(id)) && !onRates.has(id),
  );
}

/** The outermost nodes below the roots that are wanted, without looking behind known ones. */
function outermost(
  graph: Graph,
  roots: readonly NodeId[],
  known: { has(id: NodeId): boolean },
  isWanted: (id: NodeId) => boolean,
): readonly NodeId[] {
  const seen = new Set<NodeId>();
  const found: NodeId[] = [];
  const open = [...roots];
  while (open.length > 0) {
    const id = open.pop()!;
    if (seen.has(id) || known.has(id)) continue;
    seen.add(id);
    if (isWanted(id)) found.push(id);
    else for (const operand of dependencies(graph, id)) open.push(operand);
  }
  return found.toSorted((a, b) => a - b);
}
