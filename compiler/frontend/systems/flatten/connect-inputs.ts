import { input, state, time } from "../../../graph/builders.js";
import { Graph, type Label } from "../../../graph/graph.js";
import type { NodeId, SymbolNode } from "../../../graph/node.js";
import type { Behaviours } from "./behaviours.js";
import type { FlattenOptions } from "./options.js";
import { byText, type Tree } from "./instance.js";
import { labelOf } from "./labels.js";
import type { Driven } from "./loops.js";
import { namedOutputs, type NamedOutput } from "./outputs.js";
import { resolve, type Resolved } from "./resolve.js";
import type { Symbols } from "./symbols.js";

/** A tree of systems after the evaluation of its behaviours. */
export interface EvaluatedTree {
  readonly tree: Tree;
  readonly symbols: Symbols;
  readonly behaviours: Behaviours;
}

/** Expressions after connection, in the graph of the model. */
export interface Connected {
  readonly graph: Graph;
  /** What stands for a node of the symbols' graph. */
  nodeOf(id: NodeId): NodeId;
  readonly resolved: Resolved;
  /** Connected inputs and parameters, by their symbol. */
  readonly driven: ReadonlyMap<NodeId, Driven>;
  /** Positions, among all inputs, of those that are left: the inputs of the kernel. */
  readonly free: readonly number[];
  /** Of all instances, in the order of the kernel. */
  readonly outputs: readonly NamedOutput[];
  /** Those that the kernel computes. */
  readonly observed: readonly NamedOutput[];
}

/** @throws InputError NC341 to NC343 for algebraic loops */
export function connectInputs(
  evaluated: EvaluatedTree,
  { loops, observe }: FlattenOptions,
): Connected {
  const { tree, symbols, behaviours } = evaluated;
  const graph = new Graph();
  const outputs = namedOutputs(tree, behaviours, symbols.graph);
  const observed = outputs.filter(
    ({ instance }) => observe === "all" || (observe === "top" && instance === tree.root),
  );
  const driven = new Map<NodeId, Driven>(
    [...behaviours.bindings].map(([position, binding]) => [
      symbols.inputs[position]!.node,
      { ...binding, element: tree.inputs[position]! },
    ]),
  );
  const free = [...tree.inputs.keys()].filter((position) => !behaviours.bindings.has(position));
  const resolved = resolve({
    from: symbols.graph,
    to: graph,
    roots: rootsOf(evaluated, observed),
    driven,
    symbol: createLeaves(graph, evaluated, free),
    labels: labelsOf(outputs, driven),
    loops,
  });
  const nodeOf = (id: NodeId): NodeId => resolved.nodes.get(id)!;
  return { graph, nodeOf, resolved, driven, free, outputs, observed };
}

/** Every symbol of the model; older ones stand first in sums and products, so that is by name too. */
function createLeaves(
  graph: Graph,
  { symbols }: EvaluatedTree,
  free: readonly number[],
): (node: SymbolNode) => NodeId {
  const positions = new Map(free.map((position, index) => [position, index]));
  const leaf = ({ role, index, name }: SymbolNode): NodeId => {
    if (role === "time") return time(graph);
    return role === "state" ? state(graph, index, name) : input(graph, positions.get(index)!, name);
  };
  const kept = [
    ...symbols.states.values(),
    ...free.map((position) => symbols.inputs[position]!),
  ].map(({ node }) => node);
  for (const id of kept.toSorted((a, b) => a - b)) leaf(symbols.graph.node(id) as SymbolNode);
  return leaf;
}

/** Everything that the model is made of; nodes of the symbols' graph ascend in an order by name. */
function rootsOf(
  { symbols, behaviours }: EvaluatedTree,
  observed: readonly NamedOutput[],
): readonly NodeId[] {
  const roots = new Set<NodeId>();
  for (const { node } of symbols.inputs) roots.add(node);
  for (const node of behaviours.derivatives) if (node !== undefined) roots.add(node);
  for (const { node } of observed) roots.add(node);
  for (const { trigger, resets } of [...behaviours.events.values()].flat()) {
    for (const { value } of resets) roots.add(value);
    if (trigger.kind === "crossing") roots.add(trigger.value);
    else {
      roots.add(trigger.first);
      if (trigger.period !== undefined) roots.add(trigger.period);
    }
  }
  return [...roots].toSorted((a, b) => a - b);
}

/** The first name of every named value that is not a symbol itself. */
function labelsOf(
  outputs: readonly NamedOutput[],
  driven: ReadonlyMap<NodeId, Driven>,
): ReadonlyMap<NodeId, Label> {
  const labels = new Map<NodeId, Label>();
  for (const [id, { element }] of driven) labels.set(id, labelOf(element.name));
  for (const { name, node } of outputs.toSorted((a, b) => byText(a.name, b.name))) {
    if (!labels.has(node)) labels.set(node, labelOf(name));
  }
  return labels;
}
