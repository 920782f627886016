import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
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
import { limitsAround } from "../../../../compiler/passes/chunk.js";
import { modelText, type PartsOptions } from "../../../compile-parts.js";
import { build, inputCount, randomExpression, stateCount } from "../../graph/random-expression.js";
import { expectFormatted } from "../typescript/expect-formatted.js";
import { typeErrors } from "../typescript/type-check.js";
import { expectSameBits, modelTwins, scattered } from "./twins.js";

const names = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`);

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

const term = (node: NodeId, coefficient = 1): Term => ({ node, coefficient });

const options: fc.Arbitrary<PartsOptions> = fc.record({
  summation: fc.constantFrom("plain", "pairwise", "compensated"),
  timeDerivative: fc.boolean(),
  limits: fc.constantFrom(limitsAround(500), limitsAround(100_000)),
});

describe("models as tables", () => {
  it("equal straight-line code to the bit, whatever is computed", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomExpression, { minLength: stateCount, maxLength: stateCount }),
        options,
        fc.nat(1000),
        async (trees, wanted, seed) => {
          const model = modelWith(stateCount, inputCount, (graph) =>
            trees.map((tree) => build(graph, tree)),
          );
          // Constants may fold to infinity, which no kernel holds.
          const text = await modelText(model, wanted).catch((error: Error) => error.message);
          if (text.includes("cannot stand in a kernel")) return;
          compared++;
          const inputs = scattered(inputCount, seed).map((value) => 3 * value - 1);
          const y = scattered(stateCount, seed + 0.3).map((value) => 2 * value - 0.5);
          expectSameBits(await modelTwins(model, wanted), inputs, y, 0.7);
        },
      ),
      { seed: 91, numRuns: 40, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(25);
  });

  it("are loops where expressions have one shape: diffusion along a line", async () => {
    const cells = 600;
    const model = modelWith(cells, 1, (graph, x, [p]) =>
      x.map((middle, i) =>
        sum(graph, [
          term(product(graph, [p!, x[(i + cells - 1) % cells]!])),
          term(product(graph, [p!, middle]), -2),
          term(product(graph, [p!, x[(i + 1) % cells]!])),
          term(power(graph, middle, 3), -1),
        ]),
      ),
    );
    const text = await modelText(model, { target: "table" });
    await expectFormatted(text);
    expect(typeErrors(text)).toEqual([]);
    const rhs = text.slice(text.indexOf("function rhs("), text.indexOf("function jacobian("));
    expect(rhs).toMatch(/\/\*\* 600 values: y\[i\] \* y\[i\] \* y\[i\]/);
    expect(rhs.match(/^ {2}for /gm)!.length).toBeLessThan(20);
    // All cells but those of chunk boundaries are rows of some loop.
    expect(rhs.match(/^ {2}(scratch|dy)\[\d+\] =/gm) ?? []).toHaveLength(0);
    const y = scattered(cells, 0.4);
    expectSameBits(await modelTwins(model), Float64Array.of(0.3), y);
  });

  it("have sums of hundreds of terms, one of which is long in every way of adding", async () => {
    const states = 120;
    const model = modelWith(states, 1, (graph, x, [p]) => {
      const all = x.map((node, i) => term(product(graph, [node, x[(i * 7) % states]!, p!])));
      return x.map((node, i) =>
        i === 0
          ? sum(
              graph,
              all.map(({ node: inner }, j) => term(inner, j % 3 === 0 ? -1 : 1)),
            )
          : sum(graph, [all[i]!, term(node, -0.5 * i)]),
      );
    });
    for (const summation of ["plain", "pairwise", "compensated"] as const) {
      const twins = await modelTwins(model, { summation, limits: limitsAround(1500) });
      expectSameBits(twins, Float64Array.of(1.3), scattered(states, 2));
    }
  });

  it("read what chunks share, and the time", async () => {
    const model = modelWith(3, 2, (graph, [x, y, z], [p, q]) => {
      const of = (name: Parameters<typeof call>[1], ...operands: NodeId[]): NodeId =>
        call(graph, name, operands);
      let deep = product(graph, [x!, p!]);
      for (let i = 0; i < 40; i++) {
        const wave = of("sin", sum(graph, [term(deep), term(time(graph), 0.1)], i));
        deep = of("exp", product(graph, [wave], -1));
      }
      const early = of("pow", p!, q!);
      return [
        product(graph, [deep, of("select", of("less", x!, y!), z!, early)]),
        sum(graph, [term(deep, -1), term(of("log", sum(graph, [term(y!)], 2)), 1 / 300)]),
        product(graph, [deep, deep, power(graph, z!, -1.5), constant(graph, -7)]),
      ];
    });
    const twins = await modelTwins(model, { timeDerivative: true, limits: limitsAround(300) });
    expectSameBits(twins, Float64Array.of(0.4, 1.7), Float64Array.of(0.3, 0.9, 2.5), 1.25);
    expectSameBits(twins, Float64Array.of(2.4, -1), Float64Array.of(3, 0.9, 0.1), -2);
  });

  it("may have no inputs, no terms and one state", async () => {
    const model = modelWith(1, 0, (graph) => [constant(graph, 0)]);
    expectSameBits(await modelTwins(model), new Float64Array(0), Float64Array.of(1));
  });
});
