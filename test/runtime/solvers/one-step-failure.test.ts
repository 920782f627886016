import { describe, expect, it } from "vitest";
import { rodas5p } from "../../../runtime/solvers/rosenbrock/rodas5p.js";
import { clock, pretending } from "./pretending-method.js";
import { integrate, linear, startRun, type TestProblem } from "./scalar-systems.js";

describe("failure", () => {
  it.each([
    { error: NaN, reason: "non-finite-derivative", count: "convergenceFailures" as const },
    { error: Infinity, reason: "newton-diverged", count: "convergenceFailures" as const },
    { error: 2, reason: "step-too-small", count: "errorTestFailures" as const },
  ])("is $reason when every attempt ends with $error", ({ error, reason, count }) => {
    const method = pretending((t) => (t < 1 ? 0 : error));
    const run = startRun(method, clock, { initialStep: 0.25, maximumStep: 0.25 });
    expect(integrate(run, 100)).toBe(reason);
    expect(run.integrator.time).toBe(1);
    expect([...run.integrator.state]).toEqual([1]);
    expect(run.integrator.nextStep).toBeLessThan(1e-15);
    expect(run.statistics[count]).toBe(run.statistics.rejected);
  });

  it("ends after the attempts that are allowed", () => {
    const run = startRun(
      pretending(() => NaN),
      clock,
      { initialStep: 1, maximumAttempts: 7 },
    );
    expect(run.integrator.step(100)).toBe("non-finite-derivative");
    expect(run.statistics.rejected).toBe(7);
  });

  it("ends a start at time zero where no step is small enough", () => {
    const run = startRun(
      pretending(() => Infinity),
      clock,
      { initialStep: 1 },
    );
    expect(run.integrator.step(100)).toBe("newton-diverged");
    expect(run.statistics.rejected).toBeLessThan(600);
  });

  it("leaves a finite state just before a derivative stops being finite", () => {
    const problem: TestProblem = {
      ...linear(-1, 2),
      derivative: (t, y) => [t > 0.5 ? NaN : -y[0]!],
    };
    const run = startRun(rodas5p, problem);
    expect(integrate(run, problem.end)).toBe("non-finite-derivative");
    expect(run.integrator.time).toBeLessThanOrEqual(0.5);
    expect(run.integrator.time).toBeGreaterThan(0.5 - 1e-9);
    expect(run.integrator.state[0]).toBeCloseTo(Math.exp(-0.5), 5);
  });

  it("is immediate when the derivative at the start is not finite", () => {
    const run = startRun(rodas5p, { ...linear(-1, 2), derivative: () => [NaN] });
    expect(run.integrator.step(2)).toBe("non-finite-derivative");
    expect([...run.integrator.state]).toEqual([1]);
  });

  it("follows a solution that ends in a pole up to the pole", () => {
    const problem: TestProblem = {
      start: 0,
      end: 2,
      initial: [1],
      derivative: (_t, y) => [y[0]! * y[0]!],
      jacobian: (_t, y) => [[2 * y[0]!]],
    };
    const run = startRun(rodas5p, problem, { relative: 1e-9, absolute: 0 });
    expect(integrate(run, problem.end)).toBeDefined();
    expect(Math.abs(run.integrator.time - 1)).toBeLessThan(1e-6);
    expect(Number.isFinite(run.integrator.state[0])).toBe(true);
  });
});
