import { InputError, type Diagnostic } from "../../../diagnostics/diagnostic.js";
import { constant } from "../../../graph/builders.js";
import type { Graph, Label } from "../../../graph/graph.js";
import { operandsOf, type NodeId, type SymbolNode } from "../../../graph/node.js";
import { rebuild } from "../../../graph/rebuild.js";
import { sorted, type Loop } from "./cycles.js";
import { refuseLoop, solveLoop, type Driven, type SolvedLoop } from "./loops.js";
import { strongComponents } from "./strong-components.js";

/** Expressions of symbols, some of which stand for other expressions. */
export interface ResolveRequest {
  readonly from: Graph;
  readonly to: Graph;
  /** Nodes of `from` that are wanted in `to`. */
  readonly roots: readonly NodeId[];
  /** What connected inputs stand for, by their symbol. */
  readonly driven: ReadonlyMap<NodeId, Driven>;
  /** What stands for any other symbol. */
  readonly symbol: (node: SymbolNode) => NodeId;
  /** What people should read of nodes of `from`. */
  readonly labels: ReadonlyMap<NodeId, Label>;
  readonly loops: "error" | "solve";
}

export interface Resolved {
  /** By node of `from`. */
  readonly nodes: ReadonlyMap<NodeId, NodeId>;
  /** Nodes of `from`, each after those that it needs. */
  readonly order: readonly NodeId[];
  readonly loops: readonly SolvedLoop[];
}

/**
 * Builds the roots anew with every connected input replaced by what drives it, one node after the other in
 * an order in which each finds its operands built: connections leave no trace. A set of nodes that
 * need each other is an algebraic loop.
 *
 * @throws InputError NC341 to NC343 for loops, every one of them
 */
export function resolve(request: ResolveRequest): Resolved {
  const { from, to, roots, driven, symbol, labels } = request;
  const nodes = new Map<NodeId, NodeId>();
  const order: NodeId[] = [];
  const loops: SolvedLoop[] = [];
  const problems: Diagnostic[] = [];
  const successors = (id: NodeId): readonly NodeId[] => {
    const binding = driven.get(id);
    return binding ? [binding.expression] : operandsOf(from.node(id));
  };
  const settle = (id: NodeId, copy: NodeId): void => {
    const label = isMerelyScaled(to, copy) ? undefined : labels.get(id);
    nodes.set(id, label === undefined ? copy : to.label(copy, label));
    order.push(id);
  };
  const build = (id: NodeId): void => {
    const binding = driven.get(id);
    settle(id, binding ? nodes.get(binding.expression)! : rebuild(from, to, id, nodes, symbol));
  };
  const solve = (loop: Loop): ReadonlyMap<NodeId, NodeId> => {
    const surroundings = { from, to, driven, resolved: nodes };
    try {
      if (request.loops === "error") refuseLoop(loop, surroundings);
      const { values, solved } = solveLoop(loop, surroundings);
      loops.push(solved);
      return values;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.diagnostics);
      // Any value will do to look for further loops.
      return new Map(loop.unknowns.map((id) => [id, constant(to, 1)]));
    }
  };
  strongComponents({ size: from.size, successors }, roots, (component) => {
    const [first] = component as readonly [NodeId, ...NodeId[]];
    if (component.length === 1 && !successors(first).includes(first)) return build(first);
    const members = new Set(component);
    const loop: Loop = {
      nodes: members,
      unknowns: component.filter((id) => driven.has(id)).toSorted((a, b) => a - b),
      successors: (id) => successors(id).filter((next) => members.has(next)),
    };
    const values = solve(loop);
    for (const [id, value] of values) settle(id, value);
    for (const id of sorted(loop, new Set(values.keys()))) build(id);
  });
  if (problems.length > 0) throw new InputError(problems);
  return { nodes, order, loops };
}

/** Gains and offsets keep no name of their own: any number of them in a row become one. */
function isMerelyScaled(graph: Graph, id: NodeId): boolean {
  const node = graph.node(id);
  return (node.kind === "sum" || node.kind === "product") && node.operands.length === 1;
}
