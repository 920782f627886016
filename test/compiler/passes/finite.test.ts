import { describe, expect, it } from "vitest";
import {
  call,
  constant,
  divide,
  input,
  product,
  state,
  sum,
} from "../../../compiler/graph/builders.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import type { Model } from "../../../compiler/model/model.js";
import { entriesWithoutValue, withoutValue } from "../../../compiler/passes/finite.js";
import { foldInputs } from "../../../compiler/passes/fold.js";
import { analyticJacobian } from "../../../compiler/passes/sparsity.js";

/** What each part of a model of one state and two inputs is set to; x everywhere by default. */
interface Parts {
  readonly rate?: NodeId;
  readonly derivative?: NodeId;
  readonly output?: NodeId;
  readonly first?: NodeId;
  readonly period?: NodeId;
  readonly reset?: NodeId;
}

function modelWith(parts: (graph: Graph, x: NodeId, p: NodeId) => Parts): Model {
  const graph = new Graph();
  const x = state(graph, 0, "x");
  const p = input(graph, 0, "p");
  const { rate = p, derivative = x, output = x, ...event } = parts(graph, x, p);
  const { first = p, period = p, reset = x } = event;
  return {
    name: "parts",
    graph,
    states: ["x"],
    inputs: [{ name: "p", unit: "1", default: 1, description: "" }],
    rates: [{ node: graph.addQuantity("r", rate), key: "r", comment: "the rate" }],
    derivatives: [derivative],
    conserved: [],
    reactions: [],
    outputs: [{ name: "o", unit: "1", description: "", node: output }],
    events: [
      {
        name: "e",
        trigger: { kind: "times", first, period },
        terminal: false,
        resets: [{ state: 0, value: reset }],
      },
    ],
  };
}

/** x / p */
function inverse(graph: Graph, x: NodeId, p: NodeId): NodeId {
  return product(graph, [x, divide(graph, constant(graph, 1), p)]);
}

describe("what has no value once an input is fixed at zero", () => {
  it.each([
    ["nothing", () => ({}), []],
    [
      "a rate, and not what depends on it",
      (graph: Graph, x: NodeId, p: NodeId) => {
        const rate = divide(graph, constant(graph, 1), p);
        return { rate, derivative: product(graph, [x, rate]) };
      },
      [{ kind: "rate", name: "the rate" }],
    ],
    [
      "a derivative",
      (graph: Graph, x: NodeId, p: NodeId) => ({ derivative: inverse(graph, x, p) }),
      [{ kind: "derivative", name: "x" }],
    ],
    [
      "an output and a reset",
      (graph: Graph, x: NodeId, p: NodeId) => {
        const logarithm = call(graph, "log", [product(graph, [p], -1)]);
        const output = sum(graph, [
          { coefficient: 1, node: x },
          { coefficient: 1, node: logarithm },
        ]);
        return { output, reset: output };
      },
      [
        { kind: "output", name: "o" },
        { kind: "event", name: "e" },
      ],
    ],
    [
      "a first time",
      (graph: Graph, _x: NodeId, p: NodeId) => ({ first: divide(graph, constant(graph, 1), p) }),
      [{ kind: "event", name: "e" }],
    ],
    [
      "not the period of what happens once",
      (graph: Graph) => ({ period: constant(graph, Infinity) }),
      [],
    ],
  ] as const)("%s", (_title, parts, expected) => {
    const model = modelWith(parts);
    expect(withoutValue(foldInputs(model, { p: 0 }))).toEqual(expected);
    expect(withoutValue(foldInputs(model, { p: 2 })).filter(({ kind }) => kind === "rate")).toEqual(
      [],
    );
  });
});

describe("entriesWithoutValue", () => {
  // The derivative of 0^x by x is 0^x log 0.
  const model = modelWith((graph, x, p) => ({ derivative: call(graph, "pow", [p, x]) }));

  it("names the entries of the Jacobian that folding has made infinite", () => {
    const folded = foldInputs(model, { p: 0 });
    expect(entriesWithoutValue(folded, analyticJacobian(folded))).toEqual(["x by x"]);
  });

  it("finds nothing where all is finite", () => {
    const folded = foldInputs(model, { p: 2 });
    expect(entriesWithoutValue(folded, analyticJacobian(folded))).toEqual([]);
  });
});
