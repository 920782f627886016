import { describe, expect, it } from "vitest";
import { rodas4p } from "../../../runtime/solvers/rosenbrock/rodas4p.js";
import { rodas5p } from "../../../runtime/solvers/rosenbrock/rodas5p.js";
import type { Method } from "../../../runtime/solvers/method.js";
import {
  errorOfEqualSteps,
  integrate,
  largestDifference,
  linear,
  nonlinear,
  observedOrders,
  protheroRobinson,
  runOfEqualSteps,
  startRun,
  vanDerPol,
  type TestProblem,
} from "./scalar-systems.js";

/** A circle at angular frequency `omega`: eigenvalues on the imaginary axis. */
function rotation(omega: number): TestProblem {
  return {
    start: 0,
    end: 1,
    initial: [1, 0],
    derivative: (_t, y) => [-omega * y[1]!, omega * y[0]!],
    jacobian: () => [
      [0, -omega],
      [omega, 0],
    ],
  };
}

/** Largest error of the interpolant on (0, h), over one step of length h. */
function errorWithinOneStep(method: Method, h: number): number {
  const { integrator } = runOfEqualSteps(method, { ...nonlinear, end: h }, 1);
  integrator.step(h);
  const found = new Float64Array(2);
  const errors = [0.15, 0.35, 0.5, 0.7, 0.9].map((theta) => {
    integrator.interpolate(theta * h, found);
    return largestDifference(found, nonlinear.solution(theta * h));
  });
  return Math.max(...errors);
}

/** Stability function at the real number z. */
function amplification(method: Method, z: number): number {
  const { integrator } = runOfEqualSteps(method, linear(z, 1), 1);
  integrator.step(1);
  return integrator.state[0]!;
}

describe.each([
  { method: rodas4p, stages: 6, stiffOrder: 4, denseOrder: 3 },
  { method: rodas5p, stages: 8, stiffOrder: 4, denseOrder: 4 },
])("$method.name", ({ method, stages, stiffOrder, denseOrder }) => {
  it("converges with its order on a nonlinear problem with explicit time", () => {
    const counts = [16, 32, 64, 128];
    const errors = counts.map((count) => errorOfEqualSteps(method, nonlinear, count));
    const orders = observedOrders(counts, errors);
    expect(orders.at(-1)).toBeGreaterThan(method.order - 0.1);
    expect(orders.at(-1)).toBeLessThan(method.order + 0.25);
  });

  it("converges whatever the stiffness on the problem of Prothero and Robinson", () => {
    const counts = [8, 16, 32, 64];
    const rates = Array.from({ length: 25 }, (_, i) => -(10 ** (i / 4)));
    const errors = counts.map((count) =>
      Math.max(...rates.map((rate) => errorOfEqualSteps(method, protheroRobinson(rate), count))),
    );
    for (const order of observedOrders(counts, errors)) {
      expect(order).toBeGreaterThan(stiffOrder - 0.35);
    }
  });

  it("has dense output whose error within a step shrinks with one order more than its own", () => {
    const counts = [8, 16, 32, 64];
    const errors = counts.map((count) => errorWithinOneStep(method, 1 / count));
    const order = observedOrders(counts, errors).at(-1)!;
    expect(order).toBeGreaterThan(denseOrder + 0.85);
    expect(order).toBeLessThan(denseOrder + 1.25);
  });

  it("has dense output that meets the ends of the step and can be kept", () => {
    const { integrator } = startRun(method, nonlinear);
    integrator.step(nonlinear.end);
    const [t0, t1] = [integrator.previousTime, integrator.time];
    const end = integrator.state.slice();
    const found = new Float64Array(2);
    integrator.interpolate(t0, found);
    expect([...found]).toEqual(nonlinear.initial);
    integrator.interpolate(t1, found);
    expect([...found]).toEqual([...end]);

    const middle = (t0 + t1) / 2;
    const expected = new Float64Array(2);
    integrator.interpolate(middle, expected);
    const kept = integrator.interpolant();
    integrator.step(nonlinear.end);
    integrator.step(nonlinear.end);
    kept(middle, found);
    expect([...found]).toEqual([...expected]);
  });

  it("is L-stable: damps stiff components, amplifies none", () => {
    expect(Math.abs(amplification(method, -1e10))).toBeLessThan(1e-8);
    for (let z = -1e-2; z > -1e6; z *= 1.7) {
      expect(Math.abs(amplification(method, z))).toBeLessThan(1);
    }
    for (let omega = 1e-2; omega < 1e6; omega *= 1.7) {
      const { integrator } = runOfEqualSteps(method, rotation(omega), 1);
      integrator.step(1);
      expect(Math.hypot(...integrator.state)).toBeLessThanOrEqual(1 + 1e-14);
    }
  });

  it("approximates the exponential to its order", () => {
    const [coarse, fine] = [-0.2, -0.1].map((z) =>
      Math.abs(amplification(method, z) - Math.exp(z)),
    );
    expect(Math.log2(coarse! / fine!)).toBeGreaterThan(method.order + 0.8);
  });

  it("takes one Jacobian a step and one factorisation an attempt", () => {
    const problem = vanDerPol(1e3, 2e3);
    const run = startRun(method, problem);
    expect(integrate(run, problem.end)).toBeUndefined();
    const { steps, rejected, jacobians, factorizations, newtonIterations, rhs } = run.statistics;
    expect(rejected).toBeGreaterThan(0);
    expect(jacobians).toBe(steps);
    expect(factorizations).toBe(steps + rejected);
    expect(newtonIterations).toBe(stages * (steps + rejected));
    // Two evaluations estimate the first step; the first stage serves all attempts of a step.
    expect(rhs).toBe(2 + stages * steps + (stages - 1) * rejected);
  });

  it("meets the reference of Van der Pol's equation in proportion to the tolerance", () => {
    // mu = 1000 with t scaled by mu: Test Set for IVP Solvers, release 2.4, problem VDPOL, at t = 2.
    const reference = 1.706167732170469;
    const errors = [1e-4, 1e-6, 1e-8].map((tolerance) => {
      const run = startRun(method, vanDerPol(1e3, 2e3), {
        relative: tolerance,
        absolute: tolerance,
      });
      expect(integrate(run, 2e3)).toBeUndefined();
      return Math.abs(run.integrator.state[0]! - reference) / tolerance;
    });
    for (const error of errors) expect(error).toBeLessThan(100);
  });

  it("starts small where a component of size zero rises", () => {
    const problem: TestProblem = {
      start: 0,
      end: 1e10,
      initial: [1, 0],
      derivative: (_t, y) => [-1e-3 * y[0]!, 1e-3 * y[0]! - y[1]!],
      jacobian: () => [
        [-1e-3, 0],
        [1e-3, -1],
      ],
    };
    const run = startRun(method, problem, { relative: 1e-7, absolute: 1e-20 });
    expect(integrate(run, 5)).toBeUndefined();
    const exact = (1e-3 / (1 - 1e-3)) * (Math.exp(-5e-3) - Math.exp(-5));
    expect(Math.abs(run.integrator.state[1]! / exact - 1)).toBeLessThan(1e-6);
  });
});
