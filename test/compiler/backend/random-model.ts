import * as fc from "fast-check";
import {
  call,
  constant,
  divide,
  input,
  product,
  state,
  sum,
  time,
} from "../../../compiler/graph/builders.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import type { Model, ModelEvent } from "../../../compiler/model/model.js";

/** A well-conditioned expression: where all leaves are positive, no digits cancel. */
export type Tree =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "state" | "input" | "rate"; readonly index: number }
  | { readonly kind: "time" }
  | { readonly kind: "sum" | "product" | "quotient"; readonly parts: readonly Tree[] }
  | { readonly kind: "wave"; readonly inner: Tree }
  | { readonly kind: "choice"; readonly parts: readonly [Tree, Tree, Tree, Tree] }
  | { readonly kind: "labelled"; readonly name: string; readonly inner: Tree };

const [stateCount, inputCount, rateCount] = [3, 3, 2];

const leaves = (kinds: readonly Tree["kind"][]): fc.Arbitrary<Tree> =>
  fc.oneof(
    ...[
      fc.constantFrom(0.5, 2, 3.25).map((value): Tree => ({ kind: "constant", value })),
      fc.nat(stateCount - 1).map((index): Tree => ({ kind: "state", index })),
      fc.nat(inputCount - 1).map((index): Tree => ({ kind: "input", index })),
      fc.nat(rateCount - 1).map((index): Tree => ({ kind: "rate", index })),
      fc.constant<Tree>({ kind: "time" }),
    ].filter((_, i) =>
      kinds.includes((["constant", "state", "input", "rate", "time"] as const)[i]!),
    ),
  );

/** Names that emitted functions use themselves are among the labels. */
const labels = ["out", "triggers", "resets", "observed", "k", "mu"];

/** Trees over leaves of these kinds. */
export function treeOver(...kinds: readonly Tree["kind"][]): fc.Arbitrary<Tree> {
  const leaf = leaves(kinds);
  return fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      leaf,
      fc.record({
        kind: fc.constantFrom("sum" as const, "product" as const),
        parts: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant("quotient" as const),
        parts: fc.tuple(tie("tree"), tie("tree")),
      }),
      fc.record({ kind: fc.constant("wave" as const), inner: leaf }),
      fc.record({
        kind: fc.constant("choice" as const),
        parts: fc.tuple(leaf, leaf, tie("tree"), tie("tree")),
      }),
      fc.record({
        kind: fc.constant("labelled" as const),
        name: fc.constantFrom(...labels),
        inner: tie("tree"),
      }),
    ),
  })).tree;
}

export interface RandomModel {
  readonly rates: readonly Tree[];
  readonly derivatives: readonly Tree[];
  readonly outputs: readonly Tree[];
  readonly events: readonly {
    /** The value of a crossing, or the first time and the period; null: it happens once. */
    readonly trigger: Tree | readonly [first: Tree, period: Tree | null];
    readonly resets: readonly (readonly [state: number, value: Tree])[];
  }[];
}

const whole = treeOver("constant", "state", "input", "rate", "time");
const early = treeOver("constant", "input");

export const randomModel: fc.Arbitrary<RandomModel> = fc.record({
  rates: fc.tuple(
    early,
    fc.oneof(early, treeOver("constant", "input", "time"), treeOver("input", "state")),
  ),
  derivatives: fc.array(whole, { minLength: stateCount, maxLength: stateCount }),
  outputs: fc.array(whole, { maxLength: 5 }),
  events: fc.array(
    fc.record({
      trigger: fc.oneof(whole, fc.tuple(early, fc.option(early))),
      resets: fc.array(fc.tuple(fc.nat(stateCount - 1), whole), { maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
});

/** The model of these trees; states, inputs, outputs and events are named "a.x[0]", "p0", "o0", "e0", ... */
export function modelOfTrees(trees: RandomModel): Model {
  const graph = new Graph();
  const inputs = Array.from({ length: inputCount }, (_, i) => `p${i}`);
  inputs.forEach((name, i) => input(graph, i, name));
  const rates: NodeId[] = [];
  const build = (tree: Tree): NodeId => buildTree(graph, rates, tree);
  trees.rates.forEach((tree, i) => rates.push(graph.addQuantity(`r${i}`, build(tree))));
  return {
    name: "random",
    graph,
    states: Array.from({ length: stateCount }, (_, i) => `a.x[${i}]`),
    inputs: inputs.map((name) => ({ name, unit: "1", default: 2, description: `of ${name}` })),
    rates: rates.map((node, i) => ({ node, key: `r${i}`, comment: `rate ${i}` })),
    derivatives: trees.derivatives.map(build),
    conserved: [],
    reactions: [],
    initial: Array.from({ length: stateCount }, (_, i) => 1 / (i + 3)),
    outputs: trees.outputs.map((tree, i) => ({
      name: `o${i}`,
      unit: "m",
      description: 'a "quantity"',
      node: build(tree),
    })),
    events: trees.events.map(({ trigger, resets }, i): ModelEvent => ({
      name: `e${i}`,
      trigger:
        "kind" in trigger
          ? {
              kind: "crossing",
              value: build(trigger),
              direction: i % 2 === 0 ? "rising" : "falling",
            }
          : {
              kind: "times",
              first: build(trigger[0]),
              period: trigger[1] === null ? constant(graph, Infinity) : build(trigger[1]),
            },
      terminal: i % 3 === 2,
      resets: resets.map(([index, value]) => ({ state: index, value: build(value) })),
    })),
  };
}

function buildTree(graph: Graph, rates: readonly NodeId[], tree: Tree): NodeId {
  const build = (part: Tree): NodeId => buildTree(graph, rates, part);
  switch (tree.kind) {
    case "constant":
      return constant(graph, tree.value);
    case "state":
      return state(graph, tree.index, `a.x[${tree.index}]`);
    case "input":
      return input(graph, tree.index, `p${tree.index}`);
    case "rate":
      return rates[tree.index]!;
    case "time":
      return time(graph);
    case "sum":
      return sum(
        graph,
        tree.parts.map((part, i) => ({ coefficient: i + 0.5, node: build(part) })),
      );
    case "product":
      return product(graph, tree.parts.map(build), 0.75);
    case "quotient":
      return divide(graph, build(tree.parts[0]!), build(tree.parts[1]!));
    case "wave": {
      const node = call(graph, "sin", [build(tree.inner)]);
      return sum(graph, [{ coefficient: 1, node }], 2);
    }
    case "choice": {
      const [a, b, c, d] = tree.parts.map(build) as [NodeId, NodeId, NodeId, NodeId];
      return call(graph, "select", [call(graph, "less", [a, b]), c, d]);
    }
    case "labelled":
      return graph.label(build(tree.inner), { name: tree.name, comment: `input ${tree.name}` });
  }
}
