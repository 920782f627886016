import { describe, expect, it } from "vitest";
import { methods } from "../../../runtime/solvers/methods.js";
import type { Problem } from "../../../runtime/solvers/problem.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { oscillator } from "./test-kernels.js";

const problem: Problem = {
  kernel: oscillator,
  inputs: new Float64Array(0),
  initial: Float64Array.of(1, 0),
  span: [0, 10],
  tolerances: { relative: 1e-9, absolute: 1e-9 },
};

const zero = { name: "zero", value: (_t: number, y: Float64Array) => y[0]! };
const zeros = [0.5, 1.5, 2.5].map((n) => n * Math.PI);

describe("events", () => {
  it.each(methods)("$name: are located on the interpolant", (method) => {
    const { events } = solveSync(problem, {
      method: method.name,
      events: [zero],
      ...(method.fixedStep ? { initialStep: 1e-3 } : {}),
    });
    expect(events.map(({ name }) => name)).toEqual(["zero", "zero", "zero"]);
    events.forEach(({ time, state }, i) => {
      expect(Math.abs(time - zeros[i]!)).toBeLessThan(1e-6);
      expect(Math.abs(state[0]!)).toBeLessThan(1e-12);
    });
  });

  it("count in one direction only when that is asked for", () => {
    const rising = solveSync(problem, { events: [{ ...zero, direction: "rising" }] }).events;
    const falling = solveSync(problem, { events: [{ ...zero, direction: "falling" }] }).events;
    expect(rising.map(({ time }) => Math.round(time * 1e5))).toEqual([471239]);
    expect(falling.map(({ time }) => Math.round(time * 1e5))).toEqual([157080, 785398]);
  });

  it("end the integration when they are terminal, and nothing is told of later times", () => {
    const { outcome, final, times, states, events, dense } = solveSync(problem, {
      dense: true,
      events: [
        { name: "late", value: (t) => t - 4.75, terminal: true },
        { ...zero, direction: "rising", terminal: true },
      ],
    });
    expect(outcome).toEqual({ kind: "event", name: "zero", time: final.time });
    expect(final.time).toBeCloseTo(zeros[1]!, 6);
    expect(times.at(-1)).toBe(final.time);
    expect(states.at(-1)).toEqual(final.state);
    expect(events.map(({ name }) => name)).toEqual(["zero"]);
    expect(dense!.span[1]).toBe(final.time);
  });

  it("of time alone are found to rounding", () => {
    const { events } = solveSync(problem, { events: [{ name: "t", value: (t) => t - 2 }] });
    expect(events).toHaveLength(1);
    expect(events[0]!.time).toBe(2);
  });

  it("that are zero at the start do not count there", () => {
    const { events } = solveSync(problem, { events: [{ name: "v", value: (_t, y) => y[1]! }] });
    expect(events.map(({ time }) => time.toFixed(4))).toEqual(["3.1416", "6.2832", "9.4248"]);
  });
});
