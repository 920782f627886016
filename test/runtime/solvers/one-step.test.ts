import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Method } from "../../../runtime/solvers/method.js";
import { rodas5p } from "../../../runtime/solvers/rosenbrock/rodas5p.js";
import { clock, pretending } from "./pretending-method.js";
import {
  integrate,
  largestDifference,
  linear,
  nonlinear,
  startRun,
  type TestProblem,
} from "./scalar-systems.js";

/** The error of a method of embedded order 3 that is acceptable up to steps of that length. */
const acceptableUpTo = (length: number) => (_t: number, h: number) => (h / length) ** 4;

function lengthsOf(method: Method, end: number, initialStep: number): number[] {
  const lengths: number[] = [];
  const run = startRun(method, { ...clock, end }, { initialStep });
  integrate(run, end, ({ previousTime, time }) => lengths.push(time - previousTime));
  return lengths;
}

describe("length of steps", () => {
  it.each([
    { implicit: false, fraction: 0.9 ** (1 / 0.3) },
    { implicit: true, fraction: 0.9 },
  ])("settles below the acceptable length (implicit: $implicit)", ({ implicit, fraction }) => {
    const lengths = lengthsOf(pretending(acceptableUpTo(0.5), { implicit }), 100, 1e-6);
    expect(lengths.at(-5)).toBeCloseTo(0.5 * fraction, 6);
  });

  it("grows by no more than 5 and shrinks by no more than 0.2 at a time", () => {
    const lengths = lengthsOf(
      pretending((t, h) => (h / (t < 10 ? 1 : 1e-3)) ** 4, { implicit: true }),
      10.1,
      1e-6,
    );
    const ratios = lengths.slice(1, -1).map((length, i) => length / lengths[i]!);
    expect(Math.max(...ratios)).toBeCloseTo(5, 12);
    const run = startRun(
      pretending((_t, h) => (h > 0.19 ? 1e9 : 0.5)),
      clock,
      { initialStep: 1 },
    );
    run.integrator.step(100);
    expect(run.integrator.time).toBeCloseTo(0.04, 12);
    expect(run.statistics).toMatchObject({ steps: 1, rejected: 2, errorTestFailures: 2 });
  });

  it("does not grow right after a rejection", () => {
    const run = startRun(
      pretending((_t, h) => (h > 1 ? 16 : 0)),
      clock,
      { initialStep: 2 },
    );
    run.integrator.step(100);
    expect(run.statistics.rejected).toBe(1);
    expect(run.integrator.nextStep).toBe(run.integrator.time);
  });

  it("keeps to the maximum step", () => {
    const run = startRun(
      pretending(() => 0),
      clock,
      { initialStep: 3, maximumStep: 0.7 },
    );
    integrate(run, 100, ({ previousTime, time }) => {
      expect(time - previousTime).toBeLessThanOrEqual(0.7 * (1 + 1e-9));
    });
    expect(run.integrator.time).toBe(100);
  });

  it("is not held back by a step that was cut short for a stop", () => {
    const { integrator } = startRun(pretending(acceptableUpTo(1)), clock, { initialStep: 0.9 });
    for (let i = 0; i < 20; i++) integrator.step(100);
    const usual = integrator.nextStep;
    integrator.step(integrator.time + 1e-6);
    expect(integrator.nextStep).toBeGreaterThan(0.8 * usual);
  });
});

describe("stops", () => {
  it("are met exactly, never passed, and not approached by a tiny last step", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-3, max: 10, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 1e-2, max: 3, noNaN: true }),
        fc.boolean(),
        (gaps, acceptable, implicit) => {
          const method = pretending(acceptableUpTo(acceptable), { implicit });
          const { integrator } = startRun(method, clock, { initialStep: acceptable });
          let stop = 0;
          for (const gap of gaps) {
            const start = stop;
            stop += gap;
            let shortest = Infinity;
            while (integrator.time < stop) {
              const [before, expected] = [integrator.time, integrator.nextStep];
              if (integrator.step(stop) !== undefined) return false;
              if (integrator.time > stop) return false;
              const length = integrator.time - before;
              shortest = Math.min(shortest, length / Math.min(expected, stop - start));
            }
            if (integrator.time !== stop || shortest < 0.4) return false;
          }
          return largestDifference(integrator.state, [stop]) <= 1e-12 * stop;
        },
      ),
      { numRuns: 300 },
    );
  });

  it("that lie within rounding of a whole number of fixed steps take no further step", () => {
    const run = startRun(
      pretending(() => 0, { fixedStep: true }),
      clock,
      { initialStep: 0.1 },
    );
    integrate(run, 100);
    expect(run.statistics.steps).toBe(1000);
    expect(run.integrator.time).toBe(100);
  });
});

describe("methods of fixed step", () => {
  it("accept any finite error, keep their step, and end at a stop", () => {
    const method = pretending(() => 1e6, { fixedStep: true });
    const run = startRun(method, clock, { initialStep: 0.3 });
    const lengths: number[] = [];
    integrate(run, 1, ({ previousTime, time }) => lengths.push(time - previousTime));
    expect(lengths).toHaveLength(4);
    [0.3, 0.3, 0.3, 0.1].forEach((length, i) => expect(lengths[i]).toBeCloseTo(length, 12));
    expect(run.integrator.nextStep).toBe(0.3);
  });

  it("need the length of their step, and give up at once where it fails", () => {
    const method = pretending((t) => (t < 0.5 ? 0 : NaN), { fixedStep: true });
    expect(() => startRun(method, clock)).toThrow(RangeError);
    const run = startRun(method, clock, { initialStep: 0.25 });
    expect(integrate(run, 1)).toBe("non-finite-derivative");
    expect(run.integrator.time).toBe(0.5);
    expect(run.integrator.nextStep).toBe(0.25);
    expect(run.statistics.rejected).toBe(1);
  });

  it.each([0, -1, NaN, Infinity])("refuse a step of %d", (initialStep) => {
    expect(() =>
      startRun(
        pretending(() => 0),
        clock,
        { initialStep },
      ),
    ).toThrow(RangeError);
  });
});

describe("restart", () => {
  it("in the middle gives the continuous solution", () => {
    const run = startRun(rodas5p, nonlinear, { relative: 1e-9, absolute: 1e-9 });
    integrate(run, 0.7);
    run.integrator.restart(run.integrator.state.slice());
    integrate(run, nonlinear.end);
    const expected = nonlinear.solution(nonlinear.end);
    expect(largestDifference(run.integrator.state, expected)).toBeLessThan(1e-8);
  });

  it("takes the new state and the new derivative, and keeps the last interpolant", () => {
    let slope = 1;
    const problem: TestProblem = { ...clock, derivative: () => [slope] };
    const { integrator } = startRun(rodas5p, problem, { initialStep: 0.5 });
    integrator.step(0.5);
    slope = -3;
    integrator.restart(Float64Array.of(10));
    expect([...integrator.state]).toEqual([10]);
    const found = new Float64Array(1);
    integrator.interpolate(0.25, found);
    expect(found[0]).toBeCloseTo(0.25, 12);
    while (integrator.time < 2) integrator.step(2);
    expect(integrator.state[0]).toBeCloseTo(10 - 3 * 1.5, 12);
  });

  it("before the first step replaces the initial state", () => {
    const { integrator } = startRun(rodas5p, linear(-1, 1), { initialStep: 0.1 });
    integrator.restart(Float64Array.of(2));
    const found = new Float64Array(1);
    integrator.interpolate(0, found);
    expect(found[0]).toBe(2);
    integrator.step(0.1);
    expect(integrator.state[0]).toBeCloseTo(2 * Math.exp(-0.1), 7);
  });
});

it("gives identical bits on repeated runs", () => {
  const bits = [0, 1].map(() => {
    const run = startRun(rodas5p, nonlinear);
    integrate(run, nonlinear.end);
    return [...new BigUint64Array(run.integrator.state.buffer as ArrayBuffer)];
  });
  expect(bits[0]).toEqual(bits[1]);
});
