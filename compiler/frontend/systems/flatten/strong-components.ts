/** A directed graph over the numbers from 0 to size - 1. */
export interface Digraph {
  readonly size: number;
  successors(node: number): readonly number[];
}

/**
 * The strongly connected components of what the roots reach, each after those that it leads to:
 * Tarjan 1972, SIAM Journal on Computing 1, 146, without recursion, in time linear in nodes and edges.
 */
export function strongComponents(
  { size, successors }: Digraph,
  roots: Iterable<number>,
  visit: (component: readonly number[]) => void,
): void {
  const order = new Int32Array(size);
  const lowest = new Int32Array(size);
  const isOpen = new Uint8Array(size);
  const open: number[] = [];
  let visited = 0;
  const path: { node: number; next: readonly number[]; at: number }[] = [];
  const enter = (node: number): void => {
    visited += 1;
    order[node] = visited;
    lowest[node] = visited;
    isOpen[node] = 1;
    open.push(node);
    path.push({ node, next: successors(node), at: 0 });
  };
  for (const root of roots) {
    if (order[root] === 0) enter(root);
    while (path.length > 0) {
      const frame = path.at(-1)!;
      const { node, next } = frame;
      if (frame.at < next.length) {
        const successor = next[frame.at]!;
        frame.at += 1;
        if (order[successor] === 0) enter(successor);
        else if (isOpen[successor]) lowest[node] = Math.min(lowest[node]!, order[successor]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1)?.node;
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
      if (lowest[node] !== order[node]) continue;
      const component = open.splice(open.lastIndexOf(node));
      for (const member of component) isOpen[member] = 0;
      visit(component);
    }
  }
}
