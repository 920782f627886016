import { describe, expect, it } from "vitest";
import {
  flattenSystem,
  formatStructure,
} from "../../../../../compiler/frontend/systems/flatten/index.js";
import { connect, sourceOf, system, vanDerPol, type Declare, type Numbers } from "./sources.js";

/** Two gains in a row beside a plant of 500 oscillators. */
const declare: Declare = (formulas) => {
  const { times } = formulas;
  const gain = system({
    name: "Gain",
    parameters: { k: 2 },
    inputs: { u: { unit: "V" } },
    outputs: { y: ({ k, u }: Numbers<never>) => times(k!, u!) },
  });
  const oscillators = Array.from({ length: 500 }, (_, i) => vanDerPol(formulas, i));
  return system({
    name: "Loop",
    subsystems: {
      second: gain,
      plant: system({ name: "Plant", subsystems: { chain: oscillators } }),
      first: gain,
    },
    connections: [connect("first.y", "second.u")],
    events: { stop: { at: 3, terminal: true } },
  });
};

const { structure } = flattenSystem(sourceOf(declare), { loops: "error", observe: "none" });

const loop: Declare = ({ times, sum }) => {
  const block = system({
    inputs: { u: 0 },
    outputs: { y: ({ u }: Numbers<never>) => sum(times(0.5, u!), 1) },
  });
  return system({
    subsystems: { a: block, b: block },
    connections: [connect("a.y", "b.u"), connect("b.y", "a.u")],
  });
};

describe("structure", () => {
  it("has the tree with counts", () => {
    const { tree } = structure;
    expect(tree).toMatchObject({ name: "model", path: "", system: "Loop", events: 1, states: 0 });
    expect(tree.subsystems.map(({ name }) => name)).toEqual(["second", "plant", "first"]);
    expect(tree.subsystems[1]!.subsystems[7]).toEqual({
      name: "chain[7]",
      path: "plant.chain[7]",
      system: "VanDerPol",
      states: 2,
      inputs: 1,
      outputs: 1,
      events: 0,
      subsystems: [],
    });
  });

  it("says what drives inputs, and in which order values follow from each other", () => {
    const inputs = new Map(structure.inputs.map((input) => [input.name, input]));
    expect(inputs.get("second.u")).toEqual({
      name: "second.u",
      kind: "input",
      unit: "V",
      default: null,
      driver: "first.y",
    });
    expect(inputs.get("first.k")).toMatchObject({ kind: "parameter", default: 2 });
    expect(inputs.get("first.k")).not.toHaveProperty("driver");
    expect(structure.outputs).toHaveLength(502);
    const { schedule } = structure;
    expect(schedule.indexOf("first.y")).toBeGreaterThanOrEqual(0);
    expect(schedule.indexOf("second.u")).toBeGreaterThan(schedule.indexOf("first.y"));
  });

  it("is a short text, in which equal elements of arrays share a line", () => {
    const text = formatStructure(structure);
    expect(text).toContain("model: 1000 states, 503 inputs, 1 connected, 502 outputs");
    expect(text).toContain("    chain[0..499]: VanDerPol, 2 states, 1 input, 1 output");
    expect(text).toContain("second.u <- first.y");
    expect(text).toContain("first.u to be given V");
    expect(text.split("\n").length).toBeLessThan(100);
  });

  it("tells loops and how they were solved", () => {
    const solved = flattenSystem(sourceOf(loop), { loops: "solve", observe: "all" }).structure;
    expect(solved.loops).toEqual([
      { chain: "a.u <- b.y <- b.u <- a.y <- a.u", method: "linear", unknowns: ["a.u"] },
    ]);
    expect(formatStructure(solved)).toContain("(solved exactly for a.u)");
  });
});
