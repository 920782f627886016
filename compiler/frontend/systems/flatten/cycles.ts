import type { NodeId } from "../../../graph/node.js";

/** A part of a directed graph: nodes, and what each of them leads to within the part. */
export interface Loop {
  readonly nodes: ReadonlySet<NodeId>;
  /** Those among them that can be taken for unknowns: every cycle passes through one. */
  readonly unknowns: readonly NodeId[];
  successors(node: NodeId): readonly NodeId[];
}

/** The nodes of a cycle that avoids some nodes, in order; undefined when there is none. */
function findCycle(loop: Loop, without: ReadonlySet<NodeId>): readonly NodeId[] | undefined {
  const finished = new Set<NodeId>();
  const position = new Map<NodeId, number>();
  const path: { node: NodeId; next: readonly NodeId[]; at: number }[] = [];
  const enter = (node: NodeId): void => {
    position.set(node, path.length);
    path.push({ node, next: loop.successors(node), at: 0 });
  };
  for (const root of loop.unknowns) {
    if (finished.has(root) || without.has(root)) continue;
    enter(root);
    while (path.length > 0) {
      const frame = path.at(-1)!;
      const successor = frame.next[frame.at];
      frame.at += 1;
      if (successor === undefined) {
        path.pop();
        position.delete(frame.node);
        finished.add(frame.node);
      } else if (position.has(successor)) {
        return path.slice(position.get(successor)).map(({ node }) => node);
      } else if (!finished.has(successor) && !without.has(successor)) enter(successor);
    }
  }
  return undefined;
}

/** All nodes but some, each after those that it leads to; there must be no cycle among them. */
export function sorted(loop: Loop, without: ReadonlySet<NodeId>): readonly NodeId[] {
  const found = new Set<NodeId>();
  const open: { node: NodeId; done: boolean }[] = [];
  const entered = new Set<NodeId>(without);
  for (const root of [...loop.nodes].toSorted((a, b) => a - b)) {
    open.push({ node: root, done: false });
    while (open.length > 0) {
      const { node, done } = open.pop()!;
      if (done) {
        found.add(node);
        continue;
      }
      if (entered.has(node)) continue;
      entered.add(node);
      open.push({ node, done: true });
      for (const successor of loop.successors(node)) open.push({ node: successor, done: false });
    }
  }
  return [...found];
}

/** A shortest cycle through a node, starting there, by breadth first search. */
export function shortestCycle(loop: Loop, start: NodeId): readonly NodeId[] {
  const parents = new Map<NodeId, NodeId>();
  let front: readonly NodeId[] = [start];
  while (front.length > 0 && !parents.has(start)) {
    const next: NodeId[] = [];
    for (const node of front) {
      for (const successor of loop.successors(node)) {
        if (parents.has(successor)) continue;
        parents.set(successor, node);
        next.push(successor);
      }
    }
    front = next;
  }
  const backwards: NodeId[] = [];
  let node = parents.get(start)!;
  while (node !== start) {
    backwards.push(node);
    node = parents.get(node)!;
  }
  return [start, ...backwards.toReversed()];
}

/**
 * Unknowns without which there is no cycle: one if one suffices, which is always found; else a set from
 * which none can be left out, chosen cycle by cycle, preferring unknowns that most of the loop uses.
 * Undefined when more than `limit` are needed that way.
 */
export function tear(loop: Loop, limit: number): readonly NodeId[] | undefined {
  const alone = singleTear(loop);
  if (alone !== undefined) return [alone];
  const uses = new Map<NodeId, number>();
  for (const node of loop.nodes) {
    for (const used of loop.successors(node)) uses.set(used, (uses.get(used) ?? 0) + 1);
  }
  const unknowns = new Set(loop.unknowns);
  const chosen = new Set<NodeId>();
  for (;;) {
    const cycle = findCycle(loop, chosen);
    if (cycle === undefined) break;
    if (chosen.size === 2 * limit) return undefined;
    const candidates = cycle.filter((node) => unknowns.has(node)).toSorted((a, b) => a - b);
    chosen.add(candidates.reduce((a, b) => (uses.get(b)! > uses.get(a)! ? b : a)));
  }
  const needed = new Set(chosen);
  for (const node of chosen) {
    needed.delete(node);
    if (findCycle(loop, needed) !== undefined) needed.add(node);
  }
  return needed.size > limit ? undefined : [...needed].toSorted((a, b) => a - b);
}

/** An unknown on every cycle: those of one cycle are tried; each failure shows a cycle that rules out more. */
function singleTear(loop: Loop): NodeId | undefined {
  const unknowns = new Set(loop.unknowns);
  let candidates = findCycle(loop, new Set())!.filter((node) => unknowns.has(node));
  while (candidates.length > 0) {
    const candidate = candidates.reduce((a, b) => Math.min(a, b));
    const rest = new Set(findCycle(loop, new Set([candidate])));
    if (rest.size === 0) return candidate;
    candidates = candidates.filter((node) => rest.has(node));
  }
  return undefined;
}
