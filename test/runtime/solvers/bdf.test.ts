import { describe, expect, it } from "vitest";
import { bdf } from "../../../runtime/solvers/bdf/bdf.js";
import { bdfCoefficients, setBdfCoefficients } from "../../../runtime/solvers/bdf/coefficients.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { nordsieckArray } from "../../../runtime/vectors/operations.js";
import { plainOperations } from "../../../runtime/vectors/typescript/operations.js";
import { linear, startRun } from "./scalar-systems.js";
import { oscillator, robertson } from "./test-kernels.js";

const { correct, predict, rescale } = plainOperations;

/**
 * Error at t = 1 of y' = -5 (y - cos t) - sin t, y = cos t, by the formula of one order with steps
 * that alternate in length, from a history that is exact.
 */
function errorOfOrder(order: number, count: number): number {
  const lengths = (n: number): number => ((n % 2 === 0 ? 1.2 : 0.8) * 1) / count;
  const z = nordsieckArray((length) => new Float64Array(length), 1);
  const coefficients = bdfCoefficients(new Float64Array(6));
  const steps = new Float64Array(6);
  let t = -5 / count;
  let h = lengths(0);
  // Derivatives of cos: cos, -sin, -cos, sin, ...
  let factor = 1;
  for (let j = 0; j <= order; j++) {
    z[j]![0] = Math.cos(t + (j * Math.PI) / 2) * factor;
    factor *= h / (j + 1);
  }
  for (let n = 1; n <= 6; n++) steps[n - 1] = lengths(n);
  for (let n = 0; t < 1 - 1e-9; n++) {
    const next = lengths(n);
    rescale(z, order, next / h);
    h = next;
    predict(z, order);
    setBdfCoefficients(coefficients, order, h, steps);
    t += h;
    const gamma = h / coefficients.lambda[1]!;
    const forcing = 5 * Math.cos(t) - Math.sin(t);
    const residual = gamma * (forcing - 5 * z[0]![0]!) - z[1]![0]! / coefficients.lambda[1]!;
    correct(z, order, coefficients.lambda, Float64Array.of(residual / (1 + 5 * gamma)));
    steps.copyWithin(1, 0);
    steps[0] = h;
  }
  return Math.abs(z[0]![0]! - Math.cos(t));
}

describe("BDF of one order with steps of varying length", () => {
  it.each([1, 2, 3, 4, 5])("converges with order %i", (order) => {
    const [coarse, fine] = [errorOfOrder(order, 100), errorOfOrder(order, 200)];
    const observed = Math.log2(coarse / fine);
    expect(observed).toBeGreaterThan(order - 0.25);
    expect(observed).toBeLessThan(order + 0.5);
  });
});

describe("BDF of variable order", () => {
  it("follows the tolerance over six decades", () => {
    const errors = [1e-4, 1e-6, 1e-8, 1e-10].map((tolerance) => {
      const { final } = solveSync({
        kernel: oscillator,
        inputs: new Float64Array(0),
        initial: Float64Array.of(1, 0),
        span: [0, 10],
        tolerances: { relative: tolerance, absolute: tolerance },
      });
      return Math.hypot(final.state[0]! - Math.cos(10), final.state[1]! + Math.sin(10)) / tolerance;
    });
    for (const error of errors) {
      expect(error).toBeGreaterThan(0.05);
      expect(error).toBeLessThan(300);
    }
  });

  it("keeps a factorisation over several steps", () => {
    const { outcome, statistics } = solveSync({
      kernel: robertson,
      inputs: new Float64Array(0),
      initial: Float64Array.of(1, 0, 0),
      span: [0, 1e11],
      tolerances: { relative: 1e-6, absolute: 1e-12 },
    });
    expect(outcome).toEqual({ kind: "completed" });
    // CVODE's own example takes about 540 steps to 4e10 at rtol 1e-4; ours must be of that kind.
    expect(statistics.steps).toBeLessThan(1500);
    expect(statistics.factorizations).toBeLessThan(statistics.steps / 3);
    expect(statistics.jacobians).toBe(statistics.factorizations);
    expect(statistics.newtonIterations).toBeLessThan(2 * statistics.steps);
  });

  it("damps what is stiff without following it", () => {
    const { integrator, statistics } = startRun(bdf, linear(-1e10, 1), { absolute: 1e-6 });
    while (integrator.time < 1) expect(integrator.step(1)).toBeUndefined();
    expect(integrator.time).toBe(1);
    expect(Math.abs(integrator.state[0]!)).toBeLessThan(1e-6);
    expect(statistics.steps).toBeLessThan(200);
  });
});
