import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call, input, power, product, state, sum } from "../../../compiler/graph/builders.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import {
  distinct,
  distinctIdentifiers,
  fingerprint,
  identifier,
  identifierPart,
  temporaryName,
} from "../../../compiler/passes/naming.js";
import { compileParts } from "../../compile-parts.js";
import { networkOf, randomNetwork, rateRange, reactionOf } from "../../random-network.js";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("A", "_", "+", "-", "0", " ", "p", "m", "x") }),
  fc.constantFrom("__proto__", "constructor", "k", "class", "Math", "t", "2x", ""),
);

describe("identifiers", () => {
  it("are valid and distinct for any texts", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), (texts) => {
        const names = distinctIdentifiers(texts, "y_");
        expect(new Set(names).size).toBe(texts.length);
        const whole = texts.map(identifier);
        for (const name of [...names, ...whole]) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        const taken = new Set<string>();
        for (const name of whole.map((each) => distinct(each, taken))) {
          expect(() => new Function(`"use strict"; const ${name} = 1;`)).not.toThrow();
        }
      }),
      { numRuns: 500, seed: 27 },
    );
  });

  it("read like the species", () => {
    expect(["l-C3H2+", "e-", "C--", "H3+", "CO"].map(identifierPart)).toEqual([
      "l_C3H2_p",
      "e_m",
      "C_mm",
      "H3_p",
      "CO",
    ]);
  });

  it("never are the parameters, constants and globals of emitted functions", () => {
    for (const name of ["k", "y", "dy", "t", "inputs", "values", "Math", "accumulate", "class"]) {
      expect(distinct(name, new Set())).toBe(`${name}_2`);
    }
  });

  it("have the published fingerprints of FNV-1a", () => {
    expect([fingerprint(""), fingerprint("a"), fingerprint("foobar")]).toEqual([
      "811c9dc5",
      "e40c292c",
      "bf9cf968",
    ]);
  });
});

describe("names of temporaries", () => {
  it("come from the expression alone", () => {
    const graphs = [new Graph(), new Graph()] as const;
    power(graphs[1], input(graphs[1], 1, "nH"), 2);
    for (const graph of graphs) {
      const [T, x] = [input(graph, 0, "T"), state(graph, 0, "C+")];
      const inverse = graph.label(power(graph, T, -1), { name: "invT" });
      const exponent = sum(graph, [
        { coefficient: -30.4, node: inverse },
        { coefficient: 1e-9, node: x },
      ]);
      const node = call(graph, "exp", [exponent]);
      expect(temporaryName(graph, node)).toBe("exp_1em9_C_p_m30p4_invT");
    }
  });

  it("are identifiers whatever the labels and symbols inside", () => {
    const graph = new Graph();
    const x = state(graph, 0, "l-C3H; */");
    const inner = graph.label(call(graph, "exp", [x]), { name: "r`${a}` + 1" });
    const total = sum(graph, [
      { coefficient: -2, node: inner },
      { coefficient: 1, node: x },
    ]);
    for (const node of [total, inner, product(graph, [inner, x]), call(graph, "sin", [inner])]) {
      expect(temporaryName(graph, node)).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
    }
  });

  it("differ for sums and products, and stay short for long expressions", () => {
    const graph = new Graph();
    const nodes = Array.from({ length: 30 }, (_, i) => state(graph, i, `species${i}`));
    const [x, y] = nodes as [NodeId, NodeId];
    const total = sum(graph, [
      { coefficient: 1, node: x },
      { coefficient: 1, node: y },
    ]);
    expect(temporaryName(graph, total)).not.toBe(temporaryName(graph, product(graph, [x, y])));
    const long = [product(graph, nodes), product(graph, nodes.slice(1))];
    const names = long.map((node) => temporaryName(graph, node));
    expect(names[0]).not.toBe(names[1]);
    for (const each of names) expect(each.length).toBeLessThanOrEqual(41);
  });

  it("do not change when a reaction is put in front, under any temperature policy", () => {
    const policies = fc.constantFrom("closest", "clamp", "zero", "extrapolate");
    fc.assert(
      fc.property(randomNetwork, policies, (network, temperaturePolicy) => {
        const ranges = [rateRange(1e-10, 0.7, 31.7, 50, 60)];
        const extra = reactionOf("H3+ + CH+ -> H2 + C", { id: "extra", key: "extra", ranges });
        const longer = networkOf([extra, ...network.reactions]);
        const renumbered = {
          ...longer,
          species: [
            ...network.species,
            ...longer.species.filter(({ name }) => network.species.every((s) => s.name !== name)),
          ],
          reactions: [extra, ...network.reactions],
        };
        const namesOf = (each: typeof network): Map<string, string> => {
          const { schedule } = compileParts(each, { temperaturePolicy });
          const sections = [schedule.rates, schedule.rhs, schedule.jacobian!];
          const definitions = sections.flatMap(({ chunks }) =>
            chunks.flatMap(({ statements }) =>
              statements.flatMap((statement) => (statement.kind === "define" ? [statement] : [])),
            ),
          );
          return new Map(definitions.map(({ name, comment = "" }) => [name, comment]));
        };
        const [before, after] = [namesOf(network), namesOf(renumbered)];
        for (const [name, comment] of before) expect(after.get(name)).toBe(comment);
      }),
      { numRuns: 150, seed: 28 },
    );
  });
});
