import { describe, expect, it } from "vitest";
import { call, product, state, sum } from "../../../compiler/graph/builders.js";
import { gradients } from "../../../compiler/graph/differentiate.js";
import { evaluate, reachable } from "../../../compiler/graph/evaluate.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";

/** A node whose definition nests this many times. */
function nested(first: NodeId, depth: number, next: (inner: NodeId) => NodeId): NodeId {
  let node = first;
  for (let level = 0; level < depth; level++) node = next(node);
  return node;
}

describe("deep expressions", () => {
  it("are walked, evaluated and differentiated without the call stack: Horner's rule", () => {
    const graph = new Graph();
    const [x, y] = [state(graph, 0, "x"), state(graph, 1, "y")];
    const depth = 30_000;
    const root = nested(x, depth, (inner) =>
      sum(graph, [
        { coefficient: 1, node: product(graph, [inner, x]) },
        { coefficient: 1, node: y },
      ]),
    );
    expect(reachable(graph, [root]).length).toBeGreaterThan(2 * depth);
    // At x = 1/2, y = 1: sum of 2^-i tends to 2; the derivatives to 4 and 2.
    const point = { state: [0.5, 1] };
    expect(evaluate(graph, [root], point)[0]).toBe(2);
    const [gradient] = gradients(graph, [root]);
    const slopes = evaluate(
      graph,
      gradient!.map(([, node]) => node),
      point,
    );
    expect(slopes).toEqual([4, 2]);
  });

  it("keep the chain rule linear in size", () => {
    const sizes = [2000, 4000].map((depth) => {
      const graph = new Graph();
      const x = state(graph, 0, "x");
      const root = nested(x, depth, (inner) => call(graph, "sin", [inner]));
      const before = graph.size;
      const [gradient] = gradients(graph, [root]);
      const slope = evaluate(graph, [gradient![0]![1]], { state: [0.1] })[0];
      let [value, expected] = [0.1, 1];
      for (let level = 0; level < depth; level++) {
        expected *= Math.cos(value);
        value = Math.sin(value);
      }
      expect(Math.abs(slope! / expected - 1)).toBeLessThan(1e-10);
      const added = reachable(graph, [gradient![0]![1]]);
      const operands = added.map((id) => {
        const node = graph.node(id);
        return node.kind === "product" ? node.operands.length : 0;
      });
      expect(graph.size).toBeGreaterThan(before);
      return operands.reduce((total, each) => total + each, 0);
    });
    expect(sizes[1]! / sizes[0]!).toBeLessThan(2.5);
  });
});
