import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  call,
  constant,
  divide,
  input,
  negate,
  power,
  product,
  state,
  sum,
  time,
  type Term,
} from "../../../compiler/graph/builders.js";
import { evaluate } from "../../../compiler/graph/evaluate.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import { build, randomExpression } from "./random-expression.js";
import { graphProblems } from "./verify-graph.js";

function symbols(graph: Graph): readonly NodeId[] {
  return [
    ...[0, 1, 2, 3, 4, 5].map((i) => input(graph, i, `p${i}`)),
    time(graph),
    ...[0, 1, 2].map((i) => state(graph, i, `x${i}`)),
  ];
}

const plain = (nodes: readonly NodeId[]): Term[] => nodes.map((node) => ({ coefficient: 1, node }));

describe("hash-consing", () => {
  it("makes equal expressions one node", () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const graph = new Graph();
        const node = build(graph, expression);
        const size = graph.size;
        expect(build(graph, expression)).toBe(node);
        expect(graph.size).toBe(size);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it("keeps sums and products in one order, whatever order the operands come in", () => {
    const shuffled = fc
      .subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 1 })
      .chain((chosen) =>
        fc.tuple(
          fc.constant(chosen),
          fc.shuffledSubarray(chosen, { minLength: chosen.length }),
          fc.nat(chosen.length),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([chosen, order, cut]) => {
        const graph = new Graph();
        const nodes = symbols(graph);
        const pick = (indices: readonly number[]): NodeId[] => indices.map((i) => nodes[i]!);
        expect(product(graph, pick(order))).toBe(product(graph, pick(chosen)));
        const whole = sum(graph, plain(pick(chosen)));
        expect(sum(graph, plain(pick(order)))).toBe(whole);
        const inner = product(graph, pick(order.slice(0, cut)));
        expect(product(graph, [inner, ...pick(order.slice(cut))])).toBe(
          product(graph, pick(chosen)),
        );
        expect(graphProblems(graph)).toEqual([]);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it("knows a sum of inputs again inside a sum with states", () => {
    const graph = new Graph();
    const nodes = symbols(graph);
    const inputs = sum(graph, plain(nodes.slice(0, 6)));
    const later = state(graph, 3, "x3");
    expect(sum(graph, plain([inputs, later]))).toBe(
      sum(graph, plain([...nodes.slice(0, 6), later])),
    );
  });

  it("keeps quantities apart even where their definitions are equal", () => {
    const graph = new Graph();
    const [p] = symbols(graph);
    const [a, b] = [graph.addQuantity("a", p!), graph.addQuantity("b", p!)];
    expect(a).not.toBe(b);
    expect(evaluate(graph, [a, b], { input: [7] })).toEqual([7, 7]);
    expect(graph.stage(a)).toBe("inputs");
  });
});

describe("folding", () => {
  const graph = new Graph();
  const nodes = symbols(graph);
  const [p, q] = nodes as [NodeId, NodeId];
  const x = nodes[7]!;
  const value = (id: NodeId): unknown => {
    const node = graph.node(id);
    return node.kind === "constant" ? node.value : node.kind;
  };

  it("removes what cancels", () => {
    expect(
      value(
        sum(
          graph,
          [
            { coefficient: 2, node: x },
            { coefficient: -2, node: x },
          ],
          3,
        ),
      ),
    ).toBe(3);
    expect(value(divide(graph, x, x))).toBe(1);
    expect(value(product(graph, [x, p], 0))).toBe(0);
    expect(product(graph, [power(graph, x, 3), power(graph, x, -2)])).toBe(x);
    expect(negate(graph, negate(graph, x))).toBe(x);
    expect(value(sum(graph, []))).toBe(0);
    expect(value(product(graph, []))).toBe(1);
  });

  it("collects like terms and equal bases", () => {
    const twice = sum(graph, plain([x, x]));
    expect(twice).toBe(product(graph, [x], 2));
    expect(product(graph, [x, x])).toBe(power(graph, x, 2));
    expect(power(graph, power(graph, x, 2), 3)).toBe(power(graph, x, 6));
    const scaled = product(graph, [p, x], 3);
    const cancelled = sum(graph, [
      { coefficient: 1, node: scaled },
      { coefficient: -3, node: product(graph, [p, x]) },
    ]);
    expect(value(cancelled)).toBe(0);
  });

  it("leaves powers whose merging would change negative bases", () => {
    const squared = power(graph, x, 2);
    const root = power(graph, squared, 0.5);
    expect(evaluate(graph, [root], { state: [-3] })[0]).toBe(3);
    expect(root).not.toBe(x);
  });

  it("evaluates calls of constants, and chooses known branches", () => {
    const c = (number: number): NodeId => constant(graph, number);
    expect(value(call(graph, "exp", [c(1)]))).toBe(Math.E);
    expect(value(call(graph, "min", [c(4), c(-1)]))).toBe(-1);
    expect(value(call(graph, "less", [c(1), c(1)]))).toBe(0);
    expect(value(call(graph, "lessOrEqual", [c(1), c(1)]))).toBe(1);
    expect(call(graph, "select", [c(1), x, p])).toBe(x);
    expect(call(graph, "select", [c(0), x, p])).toBe(p);
    expect(call(graph, "select", [q, x, x])).toBe(x);
    expect(call(graph, "pow", [x, c(2)])).toBe(power(graph, x, 2));
  });

  it("gives one node for both zeros", () => {
    expect(constant(graph, -0)).toBe(constant(graph, 0));
    expect(Object.is(value(constant(graph, -0)), 0)).toBe(true);
  });
});

describe("labels", () => {
  it("keep nodes whole inside sums and products", () => {
    const graph = new Graph();
    const nodes = symbols(graph);
    const [p, q] = nodes as [NodeId, NodeId];
    const [x, y] = nodes.slice(7) as [NodeId, NodeId];
    const labelled = [
      graph.label(sum(graph, plain([p, x])), { name: "a" }),
      graph.label(product(graph, [p, q, x], 2), { name: "b" }),
      graph.label(power(graph, x, -1), { name: "c" }),
    ];
    for (const node of labelled) {
      const total = graph.node(
        sum(graph, [
          { coefficient: 3, node },
          { coefficient: 1, node: y },
        ]),
      );
      expect(total.kind === "sum" && total.operands).toContain(node);
      const times = graph.node(product(graph, [node, x, y]));
      expect(times.kind === "product" && times.operands).toContain(node);
    }
    expect(graphProblems(graph)).toEqual([]);
  });

  it("stay the first, and never stand on leaves", () => {
    const graph = new Graph();
    const x = state(graph, 0, "x");
    const squared = graph.label(power(graph, x, 2), { name: "first" });
    graph.label(squared, { name: "second" });
    graph.label(x, { name: "leaf" });
    expect(graph.labelOf(squared)?.name).toBe("first");
    expect(graph.labelOf(x)).toBeUndefined();
  });
});

describe("stages", () => {
  it("combine what is known early once", () => {
    const graph = new Graph();
    const nodes = symbols(graph);
    const [p, q] = nodes as [NodeId, NodeId];
    const [x, y] = nodes.slice(7) as [NodeId, NodeId];
    for (const node of [product(graph, [x, p, y, q], 5), sum(graph, plain([x, p, y, q]), 5)]) {
      const outer = graph.node(node);
      const early = (outer.kind === "sum" || outer.kind === "product" ? outer.operands : []).filter(
        (operand) => graph.stage(operand) === "inputs",
      );
      expect(early).toHaveLength(1);
      expect(evaluate(graph, early, { input: [2, 3] })[0]).toBe(outer.kind === "sum" ? 10 : 30);
    }
    expect(graphProblems(graph)).toEqual([]);
  });
});
