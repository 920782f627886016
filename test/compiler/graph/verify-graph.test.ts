import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { state } from "../../../compiler/graph/builders.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { Node } from "../../../compiler/graph/node.js";
import { analyticJacobian } from "../../../compiler/passes/sparsity.js";
import { compileParts, modelOf, scheduleParts } from "../../compile-parts.js";
import { randomNetwork } from "../../random-network.js";
import { sharedData } from "../../shared-data.js";
import { midNetwork } from "../../shared-network.js";
import { graphProblems } from "./verify-graph.js";

describe("the graph verifier", () => {
  const unsound: readonly (readonly [string, Node])[] = [
    [
      "an operand out of order",
      { kind: "sum", constant: 0, operands: [1, 0], coefficients: [1, 1] },
    ],
    ["a repeated operand", { kind: "sum", constant: 0, operands: [0, 0], coefficients: [1, 1] }],
    ["a repeated base", { kind: "product", coefficient: 1, operands: [0, 2] }],
    ["a sum of one", { kind: "sum", constant: 0, operands: [0], coefficients: [2] }],
    ["a product with zero", { kind: "product", coefficient: 0, operands: [0, 1] }],
    ["an infinite constant", { kind: "constant", value: Infinity }],
    ["an exponent of one", { kind: "power", operands: [1], exponent: 1 }],
    ["a call of constants", { kind: "call", name: "exp", operands: [3] }],
    ["a call with too few operands", { kind: "call", name: "min", operands: [0] }],
  ];
  it.each(unsound)("finds %s", (_title, node) => {
    const graph = new Graph();
    const x = state(graph, 0, "x");
    state(graph, 1, "y");
    graph.intern({ kind: "power", operands: [x], exponent: 2 });
    graph.intern({ kind: "constant", value: 1 });
    expect(graphProblems(graph)).toEqual([]);
    graph.intern(node);
    expect(graphProblems(graph)).not.toEqual([]);
  });
});

describe("graphs of networks", () => {
  it("are sound after lowering, folding, differentiation and scheduling", () => {
    const settings = fc.record({
      state: fc.constantFrom("abundance" as const, "density" as const),
      temperaturePolicy: fc.constantFrom("closest", "clamp", "zero", "extrapolate"),
      set: fc.constantFrom<Record<string, number>>({}, { T: 15 }, { nH: 2e4, Av: 3, omega: 0.4 }),
    });
    fc.assert(
      fc.property(randomNetwork, settings, (network, options) => {
        const model = modelOf(network, options);
        expect(graphProblems(model.graph)).toEqual([]);
        analyticJacobian(model);
        expect(graphProblems(model.graph)).toEqual([]);
        expect(graphProblems(compileParts(network, options).schedule.graph)).toEqual([]);
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});

sharedData.describe("the graph of the mid-size network", () => {
  it("is sound after every pass", async () => {
    const network = await midNetwork();
    for (const set of [{}, { T: 10 }]) {
      const model = modelOf(network, { set });
      expect(graphProblems(model.graph)).toEqual([]);
      const { schedule, jacobian } = scheduleParts(model);
      expect(graphProblems(schedule.graph)).toEqual([]);
      expect(jacobian.pattern.size).toBe(network.species.length);
    }
  });
});
