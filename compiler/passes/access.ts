import { dependencies } from "../graph/evaluate.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Load, Slot } from "../graph/schedule.js";

/**
 * How a section reads what it does not compute: a value loaded into a named local, or an
 * element read in place because each is used about once, as staged rates are.
 */
export interface Access {
  readonly loads: ReadonlyMap<NodeId, Load>;
  readonly slots: ReadonlyMap<NodeId, Slot>;
}

export function isLeaf(access: Access, id: NodeId): boolean {
  return access.loads.has(id) || access.slots.has(id);
}

/** Loads are many and each chunk uses few: their order is found once. */
const positions = new WeakMap<Access["loads"], ReadonlyMap<NodeId, number>>();

/** The loads among the nodes that are used, in their order. */
export function usedLoads({ loads }: Access, uses: Uses): readonly (readonly [NodeId, Load])[] {
  const position =
    positions.get(loads) ?? new Map([...loads.keys()].map((id, index) => [id, index]));
  positions.set(loads, position);
  return [...uses.keys()]
    .filter((id) => loads.has(id))
    .toSorted((a, b) => position.get(a)! - position.get(b)!)
    .map((id) => [id, loads.get(id)!]);
}

/** A node met on the way from some roots to the leaves, and how often expressions mention it. */
export type Uses = ReadonlyMap<NodeId, number>;

/**
 * Counts mentions of every node below the roots, without looking behind leaves. A small integer
 * power mentions its base as often as it is written out.
 */
export function countUses(graph: Graph, access: Access, roots: readonly NodeId[]): Uses {
  const uses = new Map<NodeId, number>();
  const open = [...roots];
  while (open.length > 0) {
    const id = open.pop()!;
    const before = uses.get(id) ?? 0;
    uses.set(id, before + 1);
    if (before > 0 || isLeaf(access, id)) continue;
    const node = graph.node(id);
    const operands = dependencies(graph, id);
    for (const operand of operands) open.push(operand);
    if (node.kind === "power" && isWrittenOut(node.exponent)) open.push(...operands);
  }
  return uses;
}

/** Powers that are printed as repeated multiplication. */
export function isWrittenOut(exponent: number): boolean {
  const size = Math.abs(exponent);
  return size === 2 || size === 3;
}
