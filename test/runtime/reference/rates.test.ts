import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createReference,
  type Conditions,
  type TemperaturePolicy,
} from "../../../runtime/index.js";
import type { ReferenceReaction } from "../../../runtime/index.js";
import { rateBounds } from "../../../runtime/reference/verification/rate-accuracy.js";
import { formulas } from "../../../cli/formulas.js";
import { ulp, underflowFloor } from "../../../runtime/reference/verification/rounding.js";
import { network, range, reaction, standardConditions } from "./networks.js";

function rateOf(
  facts: Partial<ReferenceReaction>,
  conditions: Partial<Conditions>,
  temperaturePolicy: TemperaturePolicy = "closest",
): number {
  const reference = createReference(network(reaction("A -> B", facts)), { temperaturePolicy });
  const k = new Float64Array(1);
  reference.rates({ ...standardConditions, ...conditions }, k);
  return k[0]!;
}

function creationWith(facts: Partial<ReferenceReaction>): () => unknown {
  return () => createReference(network(reaction("A -> B", facts)));
}

describe("rate laws", () => {
  it("arrhenius: alpha (T/300)^beta exp(-gamma/T)", () => {
    expect(rateOf({ ranges: [range(2e-10, 0.5, 150)] }, { T: 1200 })).toBeCloseTo(
      2e-10 * 2 * Math.exp(-0.125),
      24,
    );
  });

  it("cosmic-ray: in units of 1.36e-17 s^-1, at any temperature", () => {
    const facts = { law: "cosmic-ray", ranges: [range(1.2e-17, 3, 5)] };
    expect(rateOf(facts, { zeta: 2.72e-17, T: 77 })).toBeCloseTo(2.4e-17, 30);
  });

  it("cosmic-ray-photon: CO at 1200 K, albedo 0.6", () => {
    const facts = { law: "cosmic-ray-photon", ranges: [range(1.3e-17, 0.5, 105)] };
    const expected = (1.3e-17 * 2 * 105) / 0.4 / 1.36;
    expect(rateOf(facts, { zeta: 1e-17, T: 1200, omega: 0.6 }) / expected).toBeCloseTo(1, 14);
  });

  it("photo: H2 of UMIST behind one magnitude", () => {
    const facts = { law: "photo", ranges: [range(5.7e-11, 0, 4.18)] };
    const expected = 5.7e-11 * 100 * 0.0152985076;
    expect(rateOf(facts, { Av: 1, G0: 100 }) / expected).toBeCloseTo(1, 7);
  });

  it("formula: by the caller's reader, with the temperature of the policy", () => {
    const facts = { law: "formula", ranges: [{ ...range(0), formula: "T * nH" }] };
    const reference = createReference(network(reaction("A -> B", facts)), {
      temperaturePolicy: "clamp",
      formulas: () => (conditions) => ({ value: conditions.T * conditions.nH, error: 0 }),
    });
    const k = new Float64Array(1);
    reference.rates({ ...standardConditions, T: 5, nH: 3 }, k);
    expect(k[0]).toBe(30);
  });

  it("what cannot be evaluated is refused, with the reaction's identifier", () => {
    expect(creationWith({ law: "magic" })).toThrow(/reaction 1: unknown rate law "magic"/);
    expect(creationWith({ law: "formula" })).toThrow(/formula reader/);
    const incomplete = [{ parameters: { alpha: 1 }, lower: 1, upper: 2 }];
    expect(creationWith({ ranges: incomplete })).toThrow(/needs the parameter beta/);
    expect(creationWith({ kineticFactors: ["X"] })).toThrow(/"X", which is no species/);
  });
});

describe("temperature policies", () => {
  const ranges = [range(1, 1, 0, 30, 100), range(2, 1, 0, 200, 600)];

  it("closest takes the formula at the actual temperature", () => {
    expect(rateOf({ ranges }, { T: 15 })).toBeCloseTo(0.05, 15);
    expect(rateOf({ ranges }, { T: 1200 })).toBeCloseTo(8, 14);
    expect(rateOf({ ranges: [ranges[0]!] }, { T: 1200 })).toBeCloseTo(4, 14);
  });

  it("clamp takes it at the limit of the range, single ranges too", () => {
    expect(rateOf({ ranges }, { T: 15 }, "clamp")).toBeCloseTo(0.1, 15);
    expect(rateOf({ ranges }, { T: 120 }, "clamp")).toBeCloseTo(1 / 3, 15);
    expect(rateOf({ ranges }, { T: 180 }, "clamp")).toBeCloseTo(4 / 3, 15);
    expect(rateOf({ ranges: [ranges[0]!] }, { T: 1200 }, "clamp")).toBeCloseTo(1 / 3, 15);
  });

  it("zero is zero outside, for every law", () => {
    for (const law of ["arrhenius", "cosmic-ray", "cosmic-ray-photon", "photo"]) {
      expect(rateOf({ law, ranges }, { T: 150 }, "zero")).toBe(0);
      expect(rateOf({ law, ranges }, { T: 600 }, "zero")).toBe(0);
    }
    expect(rateOf({ ranges }, { T: 300 }, "zero")).toBe(2);
  });
});

describe("bounds of rate coefficients", () => {
  it("hold for one shared exponential, over all temperatures and wild parameters", () => {
    const parameters = fc.record({
      alpha: fc.double({ min: 1e-30, max: 1e3, noNaN: true }),
      beta: fc.double({ min: -20, max: 20, noNaN: true }),
      gamma: fc.double({ min: -2000, max: 1e5, noNaN: true }),
      T: fc.double({ min: 5, max: 5e4, noNaN: true }),
    });
    fc.assert(
      fc.property(parameters, ({ alpha, beta, gamma, T }) => {
        const single = network(reaction("A -> B", { ranges: [range(alpha, beta, gamma)] }));
        const reference = createReference(single);
        const [k, bound] = [new Float64Array(1), new Float64Array(1)];
        const conditions = { ...standardConditions, T };
        reference.rates(conditions, k);
        rateBounds(reference.rateTable)(conditions, bound);
        const fused = alpha * Math.exp(beta * Math.log(T * (1 / 300)) - gamma * (1 / T));
        const allowed = bound[0]! * ulp(k[0]!) + underflowFloor;
        expect(bound[0] === Infinity || Math.abs(fused - k[0]!) <= allowed).toBe(true);
      }),
      { numRuns: 5000, seed: 7 },
    );
  });

  it("notice the last digit of alpha, beta and gamma", () => {
    for (const changed of [
      range(1.21e-10, 0.5, 30),
      range(1.2e-10, 0.51, 30),
      range(1.2e-10, 0.5, 30.1),
    ]) {
      const reference = createReference(
        network(reaction("A -> B", { ranges: [range(1.2e-10, 0.5, 30)] })),
      );
      const [k, bound] = [new Float64Array(1), new Float64Array(1)];
      const conditions = { ...standardConditions, T: 1e4 };
      reference.rates(conditions, k);
      rateBounds(reference.rateTable)(conditions, bound);
      const difference = Math.abs(rateOf({ ranges: [changed] }, { T: 1e4 }) - k[0]!);
      expect(difference / ulp(k[0]!) / bound[0]!).toBeGreaterThan(1e6);
    }
  });

  it("of a formula cover the cancellation within it", () => {
    const range0 = { ...range(0), formula: "7 * T - 70" };
    const cancelling = network(reaction("A -> B", { law: "formula", ranges: [range0] }));
    const reference = createReference(cancelling, { formulas });
    const [k, bound] = [new Float64Array(1), new Float64Array(1)];
    const conditions = { ...standardConditions, T: 10.0001 };
    reference.rates(conditions, k);
    rateBounds(reference.rateTable)(conditions, bound);
    const exact = 7 * (10.0001 - 10);
    const ulps = Math.abs(exact - k[0]!) / ulp(k[0]!);
    expect(ulps).toBeGreaterThan(1000);
    expect(ulps).toBeLessThanOrEqual(bound[0]!);
    expect(bound[0]!).toBeLessThan(1e7);
  });
});

describe("ulp", () => {
  it("is the distance to the next double", () => {
    expect(ulp(1)).toBe(Number.EPSILON);
    expect(ulp(-1.9)).toBe(Number.EPSILON);
    expect(ulp(2)).toBe(2 * Number.EPSILON);
    expect(ulp(0)).toBe(Number.MIN_VALUE);
    expect(ulp(2 ** -1022)).toBe(Number.MIN_VALUE);
  });
});
