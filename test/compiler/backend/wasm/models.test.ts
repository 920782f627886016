import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mathNames, programOf } from "../../../../compiler/backend/wasm/program.js";
import { wasmModule } from "../../../../compiler/backend/wasm/wasm.js";
import {
  call,
  constant,
  input,
  power,
  product,
  state,
  sum,
  time,
  type Term,
} from "../../../../compiler/graph/builders.js";
import { Graph } from "../../../../compiler/graph/graph.js";
import type { NodeId } from "../../../../compiler/graph/node.js";
import type { Model } from "../../../../compiler/model/model.js";
import { modelText, scheduleParts } from "../../../compile-parts.js";
import {
  build,
  inputCount,
  randomExpression,
  stateCount,
  type Expression,
} from "../../graph/random-expression.js";
import { expectClose, expectSameDerivatives, scattered } from "./expect-twins.js";
import { modelTwins } from "./wasm-kernel.js";

const names = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`);

const term = (node: NodeId, coefficient = 1): Term => ({ node, coefficient });

function modelWith(
  states: number,
  inputs: number,
  derive: (graph: Graph, x: readonly NodeId[], p: readonly NodeId[]) => readonly NodeId[],
): Model {
  const graph = new Graph();
  const x = names("x", states).map((name, i) => state(graph, i, name));
  const p = names("p", inputs).map((name, i) => input(graph, i, name));
  return {
    name: "system",
    graph,
    states: names("x", states),
    inputs: names("p", inputs).map((name) => ({
      name,
      unit: "1",
      default: null,
      description: "",
    })),
    rates: [],
    derivatives: derive(graph, x, p),
    conserved: [],
    reactions: [],
  };
}

/** The same tree with operations that every machine rounds alike in place of the others. */
function exactly(tree: Expression): Expression {
  switch (tree.kind) {
    case "sum":
      return { ...tree, terms: tree.terms.map(([weight, part]) => [weight, exactly(part)]) };
    case "product":
      return { ...tree, factors: tree.factors.map(exactly) };
    case "power":
      return { ...tree, base: exactly(tree.base), exponent: Math.trunc(tree.exponent) };
    case "call": {
      const operands = tree.operands.map(exactly);
      if (tree.name === "pow") return { kind: "call", name: "max", operands };
      const exact = ["sqrt", "abs", "min", "max", "less", "lessOrEqual", "select"].includes(
        tree.name,
      );
      return { kind: "call", name: exact ? tree.name : "abs", operands };
    }
    default:
      return tree;
  }
}

describe("models as WebAssembly", () => {
  it("equal TypeScript to the bit in arithmetic, comparisons and selections", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomExpression, { minLength: stateCount, maxLength: stateCount }),
        fc.constantFrom("plain", "pairwise", "compensated"),
        fc.nat(1000),
        async (trees, summation, seed) => {
          const model = modelWith(stateCount, inputCount, (graph) =>
            trees.map((tree) => build(graph, exactly(tree))),
          );
          // Constants may fold to infinity, which no kernel holds.
          const text = await modelText(model).catch((error: Error) => error.message);
          if (text.includes("cannot stand in a kernel")) return;
          // Long powers, which equal bases that meet in a product make, need the function pow.
          if (mathNames(programOf(scheduleParts(model).schedule)).size > 0) return;
          compared++;
          const twins = await modelTwins(model, { summation });
          const inputs = scattered(inputCount, seed).map((value) => 3 * value - 1);
          const [k, kOfWasm] = [twins.typescript, twins.wasm].map((kernel) => {
            const out = new Float64Array(kernel.rateCount).fill(5);
            kernel.rates(inputs, out, 0.7);
            return out;
          });
          expect([...kOfWasm!]).toEqual([...k!]);
          const y = scattered(stateCount, seed + 0.3).map((value) => 2 * value - 0.5);
          expectSameDerivatives(twins, k!, y, 0.7);
        },
      ),
      { seed: 81, numRuns: 80, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it("hold no constant that is not finite", async () => {
    const model = modelWith(1, 0, (graph, [x]) => [
      product(graph, [x!, call(graph, "max", [x!, constant(graph, Infinity)])]),
    ]);
    await expect(modelText(model)).rejects.toThrow("Infinity cannot stand in a kernel");
    const { schedule, jacobian } = scheduleParts(model);
    const request = { model, schedule, pattern: jacobian.pattern };
    expect(() => wasmModule(request)).toThrow("Infinity cannot stand in a kernel");
  });

  it("compute every operation", async () => {
    const model = modelWith(2, 1, (graph, nodes, [p]) => {
      const [x, y] = nodes as [NodeId, NodeId];
      const of = (name: Parameters<typeof call>[1], ...operands: NodeId[]): NodeId =>
        call(graph, name, operands);
      const less = of("less", x, of("max", y, p!));
      return [
        sum(graph, [
          term(of("exp", product(graph, [x, y], -1))),
          term(product(graph, [less, of("sin", product(graph, [time(graph), y]))]), -3),
          term(power(graph, y, -1.5), 1 / 300),
          term(of("cos", product(graph, [p!, time(graph)]))),
        ]),
        sum(graph, [
          term(of("pow", x, p!)),
          term(of("abs", sum(graph, [term(x), term(y, -1)])), -1),
          term(product(graph, [of("tanh", x), of("log", y), power(graph, of("sqrt", x), -1)])),
          term(of("select", product(graph, [x, y], -1), of("log10", x), constant(graph, 1))),
          term(of("min", x, product(graph, [y], -1))),
        ]),
      ];
    });
    const { typescript, wasm } = await modelTwins(model, { timeDerivative: true });
    for (const [x, y, p, t] of [
      [1.5, 2.5, 3, 0.4],
      [4, 0.5, 1.25, 2],
      [0.1, 30, 0.5, -1],
    ] as const) {
      const [found, expected] = [wasm, typescript].map((kernel) => {
        const [k, dy] = [new Float64Array(kernel.rateCount), new Float64Array(2)];
        kernel.rates(Float64Array.of(p), k, t);
        kernel.rhs(t, Float64Array.of(x, y), k, dy);
        const values = new Float64Array(kernel.pattern.rowIdx.length);
        kernel.jacobian(t, Float64Array.of(x, y), k, values);
        const kSlopes = new Float64Array(kernel.rateCount);
        const derivative = new Float64Array(2);
        kernel.slopes!.rates(Float64Array.of(p), Float64Array.of(0.3), k, kSlopes, t);
        kernel.slopes!.rhs(t, Float64Array.of(x, y), k, kSlopes, derivative);
        return Float64Array.of(...k, ...dy, ...values, ...kSlopes, ...derivative);
      });
      expectClose(found!, expected!, 1e-14, `at ${x}, ${y}, ${p}, ${t}: value`);
    }
  });
});
