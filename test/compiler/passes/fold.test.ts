import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, reachable } from "../../../compiler/graph/evaluate.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import type { Model } from "../../../compiler/model/model.js";
import { decompose } from "../../../compiler/passes/decompose.js";
import { foldInputs } from "../../../compiler/passes/fold.js";
import { mapNodes, nodesOf } from "../../../compiler/passes/model-nodes.js";
import { modelOf } from "../../compile-parts.js";
import { modelOfTrees, randomModel } from "../backend/random-model.js";
import { randomNetwork } from "../../random-network.js";

const conditions = { T: 37, nH: 2e4, Av: 1.5, zeta: 3e-17, G0: 2, omega: 0.4 };
type Name = keyof typeof conditions;
const names = Object.keys(conditions) as Name[];

/** Every rate and derivative, and for each the sum of its absolute terms. */
function valuesOf(model: Model): readonly (readonly [value: number, size: number])[] {
  const bindings = {
    input: model.inputs.map(({ name }) => conditions[name as Name]),
    state: model.states.map((_, i) => 0.1 + 0.05 * i),
  };
  const at = (node: NodeId): number => evaluate(model.graph, [node], bindings)[0]!;
  return [...model.rates.map(({ node }) => node), ...model.derivatives].map((node) => {
    const terms = decompose(model.graph, node).map((term) => term.coefficient * at(term.node));
    return [at(node), terms.reduce((total, each) => total + Math.abs(each), 0)];
  });
}

function expectEqual(found: Model, expected: Model): void {
  const reference = valuesOf(expected);
  valuesOf(found).forEach(([value], i) => {
    const [wanted, size] = reference[i]!;
    expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-11 * size);
  });
}

/** Values of all expressions. */
function nodeValues(model: Model, inputs: readonly number[]): readonly number[] {
  const bindings = { state: [0.7, 1.1, 1.9], input: inputs, time: 1.3 };
  return evaluate(model.graph, nodesOf(model), bindings);
}

/** Outputs and events without their expressions. */
function plain(model: Model): unknown {
  return mapNodes({ ...model, rates: [], derivatives: [] }, () => 0);
}

describe("folding inputs", () => {
  it("leaves every rate and derivative unchanged, and the inputs gone", () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.subarray(names),
        fc.constantFrom("closest", "clamp", "zero", "extrapolate"),
        (network, fixed, temperaturePolicy) => {
          const model = modelOf(network, { temperaturePolicy });
          const set = Object.fromEntries(fixed.map((name) => [name, conditions[name]]));
          const folded = foldInputs(model, set);
          expectEqual(folded, model);
          const left = names.filter((name) => !fixed.includes(name));
          expect(folded.inputs.map(({ name }) => name)).toEqual(left);
          const roots = [...folded.rates.map(({ node }) => node), ...folded.derivatives];
          const symbols = reachable(folded.graph, roots).flatMap((id) => {
            const node = folded.graph.node(id);
            return node.kind === "symbol" && node.role === "input" ? [node] : [];
          });
          for (const { name, index } of symbols) expect(left[index]).toBe(name);
        },
      ),
      { numRuns: 150, seed: 19 },
    );
  });

  it("of all inputs makes every rate a constant, and keeps its place", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const { graph, rates, derivatives } = foldInputs(modelOf(network), conditions);
        const quantities = rates.map(({ node }) => graph.node(node));
        quantities.forEach((quantity, i) => {
          if (quantity.kind !== "symbol") throw new TypeError("a rate is a quantity");
          expect(quantity.name).toBe(`k${i + 1}`);
          expect(graph.node(graph.quantities[quantity.index]!.definition).kind).toBe("constant");
        });
        for (const id of reachable(graph, derivatives)) {
          const { kind } = graph.node(id);
          const isLeaf = kind === "constant" || kind === "symbol";
          expect(isLeaf || graph.stage(id) === "state" || kind === "product").toBe(true);
        }
      }),
      { numRuns: 50, seed: 20 },
    );
  });

  it("twice is the same as at once, and of nothing is nothing", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const model = modelOf(network);
        expect(foldInputs(model, {})).toBe(model);
        const { T, ...others } = conditions;
        expectEqual(foldInputs(foldInputs(model, { T }), others), foldInputs(model, conditions));
      }),
      { numRuns: 30, seed: 21 },
    );
  });

  it("reaches outputs and events, and keeps what has no expressions", () => {
    fc.assert(
      fc.property(randomModel, (trees) => {
        const model = modelOfTrees(trees);
        const folded = foldInputs(model, { p1: 1.25 });
        const expected = nodeValues(model, [0.8, 1.25, 1.7]);
        nodeValues(folded, [0.8, 1.7]).forEach((value, i) => {
          const wanted = expected[i]!;
          if (wanted === Infinity) expect(value).toBe(Infinity);
          else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-13 * wanted);
        });
        expect(folded.initial).toEqual(model.initial);
        expect(plain(folded)).toEqual(plain(model));
      }),
      { numRuns: 100, seed: 22 },
    );
  });
});
