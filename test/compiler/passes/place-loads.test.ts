import { describe, expect, it } from "vitest";
import { call, product, state, sum, time } from "../../../compiler/graph/builders.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import type { Chunk, Statement } from "../../../compiler/graph/schedule.js";
import type { Model } from "../../../compiler/model/model.js";
import { scheduleParts } from "../../compile-parts.js";

const count = 12;

/** x_i' = x_(i-1) x_(i+1) - x_i, the first one driven by the sine of time; labelled products on request. */
function ring(labelled: boolean): Model {
  const graph = new Graph();
  const states = Array.from({ length: count }, (_, i) => `x${i}`);
  const nodes = states.map((name, i) => state(graph, i, name));
  const derivatives = nodes.map((own, i): NodeId => {
    const before = i === 0 ? call(graph, "sin", [time(graph)]) : nodes[i - 1]!;
    const term = product(graph, [before, nodes[(i + 1) % count]!]);
    if (labelled) graph.label(term, { name: `r${i}` });
    return sum(graph, [
      { coefficient: 1, node: term },
      { coefficient: -1, node: own },
    ]);
  });
  return {
    name: "ring",
    graph,
    states,
    inputs: [],
    rates: [],
    derivatives,
    conserved: [],
    reactions: [],
  };
}

function only<Item>(items: readonly Item[]): Item {
  expect(items).toHaveLength(1);
  return items[0]!;
}

const chunkOf = (model: Model): Chunk => only(scheduleParts(model).schedule.rhs.chunks);

describe("loads", () => {
  it("stand right before the first statement that needs them, once each", () => {
    const { loads, statements } = chunkOf(ring(false));
    expect(loads.map(({ buffer }) => buffer)).not.toContain("states");
    const read = statements.filter((each) => each.kind === "load");
    expect(read.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, i) => i),
    );
    // The first derivative needs x1 and x0, the next one x2 too, and so on; the last one nothing new.
    const kinds = statements.map(({ kind }) => kind);
    const middle = Array.from({ length: count - 2 }, () => ["load", "store"]).flat();
    expect(kinds).toEqual(["load", "load", "store", ...middle, "store"]);
  });

  it("leave outputs in their order, each written once", () => {
    const stores = chunkOf(ring(false)).statements.filter(
      (each): each is Extract<Statement, { kind: "store" }> => each.kind === "store",
    );
    expect(stores.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, i) => i));
    expect(stores.some(({ accumulate }) => accumulate)).toBe(false);
  });

  it("stand ahead of all where terms are locals of their own", () => {
    const { loads, statements } = chunkOf(ring(true));
    expect(loads.filter(({ buffer }) => buffer === "states")).toHaveLength(count);
    expect(statements.some(({ kind }) => kind === "load")).toBe(false);
  });
});
