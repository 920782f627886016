import { describe, expect, it } from "vitest";
import { methods } from "../../../runtime/solvers/methods.js";
import type { Problem } from "../../../runtime/solvers/problem.js";
import { solve, solveSync } from "../../../runtime/solvers/solve.js";
import { handWrittenKernel, oscillator, robertson } from "./test-kernels.js";

const oscillation: Problem = {
  kernel: oscillator,
  inputs: new Float64Array(0),
  initial: Float64Array.of(1, 0),
  span: [0, 10],
  tolerances: { relative: 1e-8, absolute: 1e-8 },
};

const stiff: Problem = {
  kernel: robertson,
  inputs: new Float64Array(0),
  initial: Float64Array.of(1, 0, 0),
  span: [0, 1e4],
  tolerances: { relative: 1e-7, absolute: 1e-12 },
};

const adaptive = methods.filter((method) => !method.fixedStep);
const stepFor = (fixed: boolean): { initialStep?: number } => (fixed ? { initialStep: 1e-3 } : {});

describe("every method", () => {
  it.each(methods)("$name: output at the times asked for, by its own interpolant", (method) => {
    const times = Float64Array.from([0, 0.1, 1, 2.5, 2.5001, 9.999, 10]);
    const { outcome, states, ...solution } = solveSync(oscillation, {
      method: method.name,
      times,
      ...stepFor(method.fixedStep),
    });
    expect(outcome).toEqual({ kind: "completed" });
    expect(solution.times).toEqual(times);
    states.forEach((state, i) => {
      expect(Math.abs(state[0]! - Math.cos(times[i]!))).toBeLessThan(3e-6);
      expect(Math.abs(state[1]! + Math.sin(times[i]!))).toBeLessThan(3e-6);
    });
    expect(states.at(-1)).toEqual(solution.final.state);
  });

  it.each(methods)("$name: dense output passes through every step", (method) => {
    const solution = solveSync(oscillation, {
      method: method.name,
      dense: true,
      ...stepFor(method.fixedStep),
    });
    const state = new Float64Array(2);
    expect(solution.times[0]).toBe(0);
    expect(solution.times.at(-1)).toBe(10);
    solution.times.forEach((t, i) => {
      solution.dense!.at(t, state);
      expect(Math.abs(state[0]! - solution.states[i]![0]!)).toBeLessThan(1e-13);
    });
    for (let t = 0.05; t < 10; t += 0.1) {
      solution.dense!.at(t, state);
      expect(Math.abs(state[0]! - Math.cos(t))).toBeLessThan(3e-6);
    }
    expect(() => solution.dense!.at(10.1, state)).toThrow(RangeError);
  });

  it.each(methods)("$name: the same bits on a second run", (method) => {
    const options = { method: method.name, ...stepFor(method.fixedStep) };
    const [first, second] = [solveSync(oscillation, options), solveSync(oscillation, options)];
    expect(second.times).toEqual(first.times);
    expect(second.states).toEqual(first.states);
    expect(second.statistics).toEqual(first.statistics);
  });

  it.each(methods)("$name: going on from a state equals one run", (method) => {
    const options = { method: method.name, ...stepFor(method.fixedStep) };
    const half = solveSync({ ...oscillation, span: [0, 4] }, options);
    const rest = solveSync({ ...oscillation, span: [4, 10], initial: half.final.state }, options);
    const whole = solveSync(oscillation, options);
    for (const i of [0, 1]) {
      expect(Math.abs(rest.final.state[i]! - whole.final.state[i]!)).toBeLessThan(2e-6);
    }
  });

  it.each(adaptive.filter((method) => method.implicit))(
    "$name: a stiff problem to its reference",
    (method) => {
      const { outcome, final } = solveSync({ ...stiff, span: [0, 40] }, { method: method.name });
      expect(outcome).toEqual({ kind: "completed" });
      // Hairer & Wanner, Solving ODEs II, section IV.10, at t = 40.
      const expected = [0.7158270688, 9.185534765e-6, 0.2841637457];
      expected.forEach((value, i) =>
        expect(Math.abs(final.state[i]! - value) / value).toBeLessThan(2e-5),
      );
    },
  );
});

describe("solve", () => {
  it("gives what solveSync gives", async () => {
    const [together, atOnce] = [await solve(stiff), solveSync(stiff)];
    expect(together).toEqual(atOnce);
  });

  it("ends at the abort of a signal, with the state reached", async () => {
    const controller = new AbortController();
    const { outcome, final } = await solve(
      { ...oscillation, span: [0, 1e9] },
      {
        signal: controller.signal,
        onProgress: ({ steps }) => {
          if (steps === 100) controller.abort();
        },
      },
    );
    expect(outcome).toEqual({ kind: "aborted", time: final.time });
    expect(final.time).toBeGreaterThan(1);
    expect(Math.abs(final.state[0]! - Math.cos(final.time))).toBeLessThan(1e-5);
  });

  it("lets other tasks run, so that a timer can abort it", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    const { outcome } = await solve(
      { ...oscillation, span: [0, 1e12] },
      { signal: controller.signal, method: "dopri5", times: Float64Array.of(1e12) },
    );
    expect(outcome.kind).toBe("aborted");
  });

  it("reports progress after every step", () => {
    const seen: number[] = [];
    const { statistics, times } = solveSync(oscillation, {
      onProgress: ({ time, steps }) => {
        expect(steps).toBe(seen.length + 1);
        seen.push(time);
      },
    });
    expect(seen).toHaveLength(statistics.steps);
    expect(seen).toEqual(Array.from(times).slice(1));
  });

  it("holds steps below the maximum", () => {
    const { times } = solveSync(oscillation, { maximumStep: 0.01 });
    for (let i = 1; i < times.length; i++) {
      expect(times[i]! - times[i - 1]!).toBeLessThan(0.01 * (1 + 1e-5));
    }
  });

  it("takes tolerances per state", () => {
    const loose = Float64Array.of(1e-3, 1e-8);
    const both = solveSync({ ...oscillation, tolerances: { relative: loose, absolute: loose } });
    const tight = solveSync(oscillation);
    expect(both.outcome).toEqual({ kind: "completed" });
    expect(both.statistics.steps).not.toBe(tight.statistics.steps);
  });

  it("times the work with the clock that it is given", () => {
    let now = 0;
    const { seconds, rhs } = solveSync(oscillation, { clock: () => (now += 1) }).statistics;
    expect(seconds.rhs).toBeCloseTo(rhs / 1000, 12);
    expect(seconds.total).toBeGreaterThan(seconds.rhs + seconds.factorization + seconds.solve);
  });
});

describe("what ends an integration early", () => {
  it("too many steps", () => {
    const { outcome, statistics, final } = solveSync(oscillation, { maximumSteps: 20 });
    const steps = statistics.steps + statistics.rejected;
    expect(outcome).toEqual({ kind: "too-many-steps", time: final.time, steps });
    expect(steps).toBeGreaterThanOrEqual(20);
    expect(statistics.steps).toBeLessThanOrEqual(20);
  });

  const blowUp = handWrittenKernel({
    states: ["y"],
    derivative: (_t, [y]) => [y! * y!],
    jacobian: (_t, [y]) => [[2 * y!]],
  });

  it.each(adaptive)(
    "$name: a pole is a failure near it, not a hang, with a finite state",
    (method) => {
      const { outcome, final, states } = solveSync(
        {
          kernel: blowUp,
          inputs: new Float64Array(0),
          initial: Float64Array.of(1),
          span: [0, 2],
          tolerances: { relative: 1e-6, absolute: 1e-9 },
        },
        { method: method.name, maximumSteps: 20_000 },
      );
      expect(["completed", "event", "aborted"]).not.toContain(outcome.kind);
      expect(final.time).toBeCloseTo(1, 2);
      for (const state of states) expect(Number.isFinite(state[0])).toBe(true);
    },
  );

  it.each(adaptive)("$name: a derivative that is not finite, by name", (method) => {
    const kernel = handWrittenKernel({
      states: ["fine", "spoiled"],
      derivative: (t, [, spoiled]) => [1, t > 0.5 ? NaN : -spoiled!],
      jacobian: () => [
        [0, 0],
        [0, -1],
      ],
    });
    const { outcome, final } = solveSync(
      {
        kernel,
        inputs: new Float64Array(0),
        initial: Float64Array.of(0, 1),
        span: [0, 1],
        tolerances: { relative: 1e-6, absolute: 1e-9 },
      },
      { method: method.name, maximumSteps: 20_000 },
    );
    expect(outcome).toMatchObject({ kind: "non-finite-derivative", state: "spoiled" });
    expect(final.time).toBeLessThanOrEqual(0.5);
    expect(final.time).toBeGreaterThan(0.4);
    expect(Array.from(final.state).every(Number.isFinite)).toBe(true);
  });

  it("a derivative that is not finite at the start", () => {
    const kernel = handWrittenKernel({
      states: ["y"],
      derivative: () => [NaN],
      jacobian: () => [[0]],
    });
    for (const { name } of adaptive) {
      const { outcome, final } = solveSync(
        { ...oscillation, kernel, initial: Float64Array.of(3) },
        { method: name },
      );
      expect(outcome).toMatchObject({ kind: "non-finite-derivative", state: "y", time: 0 });
      expect(final).toEqual({ time: 0, state: Float64Array.of(3) });
    }
  });
});

describe("what makes no sense is refused", () => {
  it.each<[string, Partial<Problem>, object]>([
    ["found 5 to 5", { span: [5, 5] }, {}],
    ["expected 2 initial values, found 1", { initial: Float64Array.of(1) }, {}],
    ["initial value of velocity is not finite", { initial: Float64Array.of(1, NaN) }, {}],
    ["expected 0 inputs, found 1", { inputs: Float64Array.of(1) }, {}],
    ["lies outside the span", {}, { times: Float64Array.of(11) }],
    ["must ascend", {}, { times: Float64Array.of(2, 1) }],
    ["maximumStep to be positive", {}, { maximumStep: 0 }],
    ["there is no method", {}, { method: "euler" }],
    ["fixed step", {}, { method: "rk4" }],
    ["tolerances", { tolerances: { relative: -1, absolute: 0 } }, {}],
    ["neither", { tolerances: { relative: 0, absolute: 0 } }, {}],
  ])("%s", (message, change, options) => {
    expect(() => solveSync({ ...oscillation, ...change }, options)).toThrow(RangeError);
    expect(() => solveSync({ ...oscillation, ...change }, options)).toThrow(message);
  });
});
