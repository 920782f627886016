import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../compiler/graph/evaluate.js";
import { Graph } from "../../../compiler/graph/graph.js";
import { conditionNodes, conditionSpecs } from "../../../compiler/ratelaws/conditions.js";
import { parameter } from "../../../compiler/ratelaws/ratelaw.js";
import { rateLaw } from "../../../compiler/ratelaws/registry.js";
import { rateRange } from "../../random-network.js";

type Conditions = Record<(typeof conditionSpecs)[number]["name"], number>;

const conditions: fc.Arbitrary<Conditions> = fc.record({
  T: fc.double({ min: 5, max: 5e4, noNaN: true }),
  nH: fc.double({ min: 1, max: 1e12, noNaN: true }),
  Av: fc.double({ min: 0, max: 30, noNaN: true }),
  zeta: fc.double({ min: 1e-19, max: 1e-13, noNaN: true }),
  G0: fc.double({ min: 1e-2, max: 1e5, noNaN: true }),
  omega: fc.double({ min: 0, max: 0.9, noNaN: true }),
});

const parameters = fc.record({
  alpha: fc.double({ min: 1e-18, max: 1e-6, noNaN: true }),
  beta: fc.double({ min: -4, max: 4, noNaN: true }),
  gamma: fc.integer({ min: -10_000, max: 300_000 }).map((hundredths) => hundredths / 100),
});

type Parameters = { alpha: number; beta: number; gamma: number };

/** The formulas of the UMIST document, powers and exponentials taken one by one. */
const formulas: Readonly<Record<string, (p: Parameters, c: Conditions) => number>> = {
  arrhenius: ({ alpha, beta, gamma }, { T }) => alpha * (T / 300) ** beta * Math.exp(-gamma / T),
  "cosmic-ray": ({ alpha }, { zeta }) => (alpha * zeta) / 1.36e-17,
  "cosmic-ray-photon": ({ alpha, beta, gamma }, { T, zeta, omega }) =>
    (((alpha * (T / 300) ** beta * gamma) / (1 - omega)) * zeta) / 1.36e-17,
  photo: ({ alpha, gamma }, { G0, Av }) => alpha * G0 * Math.exp(-(gamma / 100) * Av),
};

/** A coefficient at T = 100 K, Av = 2 mag, twice the standard ionisation and G0 = 3. */
function k(law: string, alpha: number, beta: number, gamma: number): number {
  const graph = new Graph();
  const node = rateLaw(law).build(graph, rateRange(alpha, beta, gamma), conditionNodes(graph));
  return evaluate(graph, [node], { input: [100, 1e4, 2, 2.72e-17, 3, 0.5] })[0]!;
}

describe("rate laws", () => {
  it.each(Object.keys(formulas))("%s has the value of its formula", (name) => {
    fc.assert(
      fc.property(parameters, conditions, ({ alpha, beta, gamma }, at) => {
        const graph = new Graph();
        const scaled = name === "photo" ? gamma / 100 : gamma;
        const range = rateRange(alpha, beta, scaled);
        const node = rateLaw(name).build(graph, range, conditionNodes(graph));
        const input = conditionSpecs.map((spec) => at[spec.name]);
        const [found] = evaluate(graph, [node], { input });
        const expected = formulas[name]!({ alpha, beta, gamma }, at);
        fc.pre(expected === 0 || Math.abs(expected) > 1e-290);
        const size =
          Math.abs(beta * Math.log(at.T / 300)) + Math.abs(gamma / at.T) + Math.abs(gamma * at.Av);
        expect(Math.abs(found! - expected)).toBeLessThanOrEqual(
          8 * Number.EPSILON * (2 + size) * Math.abs(expected),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("have the figures worked out by hand", () => {
    expect(k("arrhenius", 3e-10, -0.5, 200) / (3e-10 * Math.sqrt(3) * Math.exp(-2))).toBeCloseTo(
      1,
      13,
    );
    expect(k("cosmic-ray", 1.2e-17, 0, 0)).toBeCloseTo(2.4e-17, 30);
    expect(k("cosmic-ray-photon", 1.3e-17, 0, 105) / (1.3e-17 * 105 * 2 * 2)).toBeCloseTo(1, 13);
    expect(k("photo", 2.4e-10, 0, 3.88) / (7.2e-10 * Math.exp(-7.76))).toBeCloseTo(1, 13);
  });

  it("share logarithm, reciprocal and equal exponentials", () => {
    const graph = new Graph();
    const at = conditionNodes(graph);
    const build = (alpha: number, beta: number, gamma: number): number =>
      rateLaw("arrhenius").build(graph, rateRange(alpha, beta, gamma), at);
    build(1e-9, 0.5, 30);
    const size = graph.size;
    build(2e-9, 0.5, 30);
    expect(graph.size).toBe(size + 1);
    build(1e-9, 0.7, 31);
    expect(graph.size).toBe(size + 4);
  });

  it("are constants without dependence, and refuse what does not exist", () => {
    const graph = new Graph();
    const plain = rateLaw("arrhenius").build(graph, rateRange(3e-10), conditionNodes(graph));
    expect(graph.node(plain)).toEqual({ kind: "constant", value: 3e-10 });
    expect(() => rateLaw("__proto__")).toThrow("no rate law __proto__");
    expect(() => parameter(rateRange(1), "delta")).toThrow("no parameter delta");
  });
});
