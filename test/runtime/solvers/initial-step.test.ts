import { describe, expect, it } from "vitest";
import { errorNorm } from "../../../runtime/solvers/error-norm.js";
import { initialStep } from "../../../runtime/solvers/initial-step.js";
import { atOnce } from "./at-once.js";
import { countingSystem, linear, noWork, type TestProblem } from "./scalar-systems.js";

function estimate(
  problem: TestProblem,
  tolerance: number,
  maximumStep = Infinity,
  order = 4,
): number {
  const statistics = noWork();
  const initial = Float64Array.from(problem.initial);
  const settings = {
    start: problem.start,
    end: problem.end,
    initial,
    norm: errorNorm({ relative: tolerance, absolute: tolerance }, initial.length),
    initialStep: undefined,
    maximumStep,
    maximumAttempts: 1,
    statistics,
  };
  const space = [initial.slice(), initial.slice(), initial.slice()] as const;
  const steps = initialStep(countingSystem(problem, statistics), order, settings, space);
  return atOnce(steps);
}

/** The problem with time counted in units of 1 / scale. */
function rescaled(problem: TestProblem, scale: number): TestProblem {
  return {
    ...problem,
    start: problem.start * scale,
    end: problem.end * scale,
    derivative: (t, y) => problem.derivative(t / scale, y).map((slope) => slope / scale),
  };
}

describe("initial step", () => {
  it("of y' = -y: (0.01 / (|y''| / weight))^(1 / (order + 1))", () => {
    // Norms of y, y' and y'' are all 1 / (2 tolerance), the span is 10, so h is 0.01 or less by far.
    const tolerance = 1e-9;
    const bending = (10 * 10) / (2 * tolerance);
    expect(estimate(linear(-1, 10), tolerance)).toBeCloseTo(10 * (0.01 / bending) ** (1 / 5), 10);
  });

  it("shrinks with the tolerance by its power 1 / (order + 1)", () => {
    const [loose, tight] = [1e-8, 1e-12].map((tolerance) => estimate(linear(-1, 1), tolerance));
    expect(Math.log10(loose! / tight!)).toBeCloseTo(4 / 5, 6);
  });

  it.each([1e-15, 1e-6, 3e13])("does not depend on the unit of time (%d)", (scale) => {
    const problem = linear(-3, 2);
    const expected = estimate(problem, 1e-6);
    expect(estimate(rescaled(problem, scale), 1e-6) / scale).toBeCloseTo(expected, 10);
  });

  it("is at most the span and the maximum step", () => {
    const resting: TestProblem = { ...linear(0, 7), initial: [5] };
    expect(estimate(resting, 1e-3)).toBeGreaterThan(0);
    expect(estimate(linear(-1e-9, 7), 0.1)).toBeLessThanOrEqual(7);
    expect(estimate(linear(-1, 7), 1e-3, 1e-5)).toBe(1e-5);
  });

  it("does not pass the time scale of a stiff start", () => {
    expect(estimate(linear(-1e8, 1), 1e-6)).toBeLessThanOrEqual(1e-8);
  });

  it("is NaN when the derivative is not finite, and finite when only its Euler step leaves", () => {
    expect(estimate({ ...linear(-1, 1), derivative: () => [NaN] }, 1e-6)).toBeNaN();
    const leaving: TestProblem = { ...linear(-1, 1), derivative: (t) => [t > 0 ? NaN : -1] };
    const step = estimate(leaving, 1e-6);
    expect(step).toBeGreaterThan(0);
    expect(step).toBeLessThanOrEqual(1);
  });
});
