import { dependencies } from "../graph/evaluate.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Load, Statement } from "../graph/schedule.js";
import { countUses, isLeaf, usedLoads, type Access, type Uses } from "./access.js";
import { nodeCost } from "./cost.js";
import { distinct, temporaryName } from "./naming.js";
import type { Unit } from "./units.js";

/** What a chunk computes before it stores: locals in the order of their first use. */
export interface Computation {
  /** In the order of the access. */
  readonly used: readonly (readonly [NodeId, Load])[];
  readonly names: ReadonlyMap<NodeId, string>;
  /** Definitions before each unit, in the order of the units. */
  readonly definitions: readonly (readonly Statement[])[];
}

/**
 * Decides what becomes a local within one chunk: labelled nodes, named quantities, and whatever is
 * mentioned more than once and costs more than reading a local. Chunks share nothing here, so each can be read and optimised alone.
 */
export function planChunk(graph: Graph, access: Access, units: readonly Unit[]): Computation {
  const roots = units.map(({ node }) => node);
  const uses = countUses(graph, access, roots);
  const used = usedLoads(access, uses);
  const names = new Map(used.map(([id, { name }]) => [id, name]));
  const taken = new Set(names.values());
  const define = (id: NodeId, statements: Statement[]): void => {
    const label = graph.labelOf(id);
    const name = distinct(temporaryName(graph, id), taken);
    statements.push({
      kind: "define",
      name,
      node: definitionOf(graph, id),
      ...(label?.comment === undefined ? {} : { comment: label.comment }),
    });
    names.set(id, name);
  };
  // One unit's local may be part of another's term, which stands before it.
  const wanted = new Set(units.filter(({ local }) => local).map(({ node }) => node));
  const definitions = units.map((unit) => {
    const statements: Statement[] = [];
    for (const id of locals(graph, access, uses, { named: names, wanted }, unit.node)) {
      define(id, statements);
    }
    return statements;
  });
  return { used, names, definitions };
}

/** An expression that is mentioned again and costs at least this many multiplications is kept. */
const leastCost = 3;

/** An expression this long gets a local, so that statements and their nesting stay bounded. */
const longestCost = 300;

/** Nodes below a root that need a local and have none yet, operands first. */
function locals(
  graph: Graph,
  access: Access,
  uses: Uses,
  { named, wanted }: { named: ReadonlyMap<NodeId, string>; wanted: ReadonlySet<NodeId> },
  root: NodeId,
): readonly NodeId[] {
  const found: NodeId[] = [];
  // Cost of writing a node out where it is used, locals being free; also marks what was visited.
  const written = new Map<NodeId, number>();
  const open: { id: NodeId; done: boolean }[] = [{ id: root, done: false }];
  while (open.length > 0) {
    const { id, done } = open.pop()!;
    if (!done) {
      if (written.has(id) || named.has(id) || isLeaf(access, id)) continue;
      if (graph.node(id).kind === "constant") continue;
      written.set(id, 0);
      open.push({ id, done: true });
      for (const operand of dependencies(graph, id)) open.push({ id: operand, done: false });
      continue;
    }
    const operands = dependencies(graph, id).map((operand) => written.get(operand) ?? 0);
    const cost = operands.reduce((total, each) => total + each, nodeCost(graph, id));
    const again = uses.get(id)! > 1 && cost >= leastCost;
    const speaks = graph.node(id).kind === "symbol" || graph.labelOf(id) !== undefined;
    const long = id !== root && cost >= longestCost;
    if (again || speaks || long || wanted.has(id)) found.push(id);
    else written.set(id, cost);
  }
  return found;
}

/** A named quantity's local is computed from its definition. */
function definitionOf(graph: Graph, id: NodeId): NodeId {
  const node = graph.node(id);
  return node.kind === "symbol" && node.role === "quantity"
    ? graph.quantities[node.index]!.definition
    : id;
}
