import { constant, divide, input, state, sum } from "../../../graph/builders.js";
import { gradients } from "../../../graph/differentiate.js";
import { reachable } from "../../../graph/evaluate.js";
import type { Graph } from "../../../graph/graph.js";
import type { NodeId } from "../../../graph/node.js";
import { rebuild } from "../../../graph/rebuild.js";

/** Iterations that are written out. From a start within reach each doubles the number of digits. */
const iterations = 10;

/** u = g(u), the parts of which stand in a graph of its own. */
export interface FixedPoint {
  readonly graph: Graph;
  readonly unknown: NodeId;
  /** g(u); values from outside are inputs, whose index is their node in the graph of the solution. */
  readonly image: NodeId;
}

/** The unknown: a state of its graph, so that expressions can be differentiated by it. */
export function unknownIn(graph: Graph): NodeId {
  return state(graph, 0, "u");
}

/** A value that does not depend on the unknown: a node of the graph of the solution. */
export function outside(graph: Graph, target: Graph, id: NodeId): NodeId {
  const node = target.node(id);
  return node.kind === "constant" ? constant(graph, node.value) : input(graph, id, `outside_${id}`);
}

/**
 * Newton's iterations for the root of u - g(u), written out one after the other, as nodes of `target`.
 * Their number is fixed: whether they converge is for the user to see to, by a start that is near.
 */
export function newtonIterations(
  target: Graph,
  { graph, unknown, image }: FixedPoint,
  start: number,
): NodeId {
  const [gradient] = gradients(graph, [image]);
  const slope = gradient![0]?.[1] ?? constant(graph, 0);
  const residual = sum(graph, [
    { coefficient: 1, node: unknown },
    { coefficient: -1, node: image },
  ]);
  const residualSlope = sum(graph, [{ coefficient: -1, node: slope }], 1);
  const next = sum(graph, [
    { coefficient: 1, node: unknown },
    { coefficient: -1, node: divide(graph, residual, residualSlope) },
  ]);
  const nodes = reachable(graph, [next]);
  let iterate = constant(target, start);
  for (let count = 0; count < iterations; count++) {
    const copies = new Map<NodeId, NodeId>();
    for (const id of nodes) {
      copies.set(
        id,
        rebuild(graph, target, id, copies, ({ role, index }) =>
          role === "state" ? iterate : index,
        ),
      );
    }
    iterate = copies.get(next)!;
  }
  return iterate;
}
