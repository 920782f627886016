import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wasmModule } from "../../../../compiler/backend/wasm/wasm.js";
import { input, state } from "../../../../compiler/graph/builders.js";
import { Graph } from "../../../../compiler/graph/graph.js";
import type { Model } from "../../../../compiler/model/model.js";
import { compileParts } from "../../../compile-parts.js";
import { networkOf, reactionOf } from "../../../random-network.js";
import {
  build,
  inputCount,
  randomExpression,
  stateCount,
  type Expression,
} from "../../graph/random-expression.js";
import { expectSameCells } from "./expect-lanes.js";
import { laneKernel, type Cell, type LaneKernel } from "./lane-kernel.js";

const names = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`);

function modelOf(trees: readonly Expression[]): Model {
  const graph = new Graph();
  names("x", stateCount).forEach((name, i) => state(graph, i, name));
  names("p", inputCount).forEach((name, i) => input(graph, i, name));
  return {
    name: "system",
    graph,
    states: names("x", stateCount),
    inputs: names("p", inputCount).map((name) => ({
      name,
      unit: "1",
      default: null,
      description: "",
    })),
    rates: [],
    derivatives: trees.map((tree) => build(graph, tree)),
    conserved: [],
    reactions: [],
  };
}

/** Undefined where constants fold to what no kernel holds. */
function kernelOf(trees: readonly Expression[], ...rest: LaneArguments): LaneKernel | undefined {
  try {
    return laneKernel(modelOf(trees), ...rest);
  } catch (error) {
    if (error instanceof RangeError && error.message.includes("cannot stand in a kernel")) return;
    throw error;
  }
}

type LaneArguments = [
  count: number,
  options: { readonly summation: "plain" | "pairwise" | "compensated" },
];

/** Numbers of both signs, small, large, zero and none, that often agree between operands. */
const number = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, 0.5, 2, 1e-300, 1e300, -1e5, Infinity, -Infinity, NaN),
);

const vector = (length: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(number, { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));

const cell: fc.Arbitrary<Cell> = fc.record({
  inputs: vector(inputCount),
  y: vector(stateCount),
  t: number,
});

describe("models for several cells", () => {
  it("compute every operation as one cell does, branches of selections too", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(randomExpression, { minLength: stateCount, maxLength: stateCount }),
        fc.constantFrom("plain", "pairwise", "compensated"),
        fc.array(cell, { minLength: 4, maxLength: 4 }),
        (trees, summation, cells) => {
          const kernel = kernelOf(trees, 4, { summation });
          if (kernel === undefined) return;
          compared++;
          expectSameCells(kernel, cells);
          expectSameCells(kernel, cells, 1, 2);
        },
      ),
      { seed: 93, numRuns: 150, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

describe("a module for several cells", () => {
  const { model, schedule, jacobian } = compileParts(networkOf([reactionOf("H + H -> H2")]));
  const request = { model, schedule, pattern: jacobian.pattern };

  it.each([0, 1, 3, -2, 2.5, NaN])("is not made of %s cells", (lanes) => {
    expect(() => wasmModule({ ...request, lanes })).toThrow(RangeError);
  });

  it("has lane functions of rates, derivatives and Jacobian, and none of what else there is", () => {
    const { bytes } = wasmModule({ ...request, lanes: 2 });
    const text = new TextDecoder("latin1").decode(bytes);
    for (const name of ["ratesLanes", "rhsLanes", "jacobianLanes"]) expect(text).toContain(name);
    expect(text).toContain("factorize");
    expect(text).not.toContain("factorizeLanes");
  });
});
