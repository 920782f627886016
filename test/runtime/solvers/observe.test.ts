import { describe, expect, it } from "vitest";
import { methods } from "../../../runtime/solvers/methods.js";
import type { Problem, SolveOptions } from "../../../runtime/solvers/problem.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { bouncingBall } from "./event-kernels.js";
import { oscillator } from "./test-kernels.js";

const problem: Problem = {
  kernel: oscillator,
  inputs: new Float64Array(0),
  initial: Float64Array.of(1, 0),
  span: [0, 4],
  tolerances: { relative: 1e-9, absolute: 1e-9 },
};

/** What is seen along a solution, up to a time. */
function seen(until: number, options: SolveOptions, of = problem) {
  const rows: [number, number[]][] = [];
  const observe = (t: number, y: Float64Array): boolean => {
    rows.push([t, Array.from(y)]);
    return t >= until;
  };
  return { rows, solution: solveSync(of, { ...options, observe }) };
}

describe("observe", () => {
  it("sees the start and the rows of output, in order", () => {
    const times = Float64Array.of(0.5, 1, 1.5, 4);
    const { rows, solution } = seen(Infinity, { times });
    expect(rows[0]).toEqual([0, [1, 0]]);
    expect(rows.slice(1).map(([t]) => t)).toEqual(Array.from(times));
    expect(rows.slice(1).map(([, y]) => y)).toEqual(solution.states.map((y) => Array.from(y)));
    expect(solution.outcome).toEqual({ kind: "completed" });
  });

  it("sees the start once when it is a time of output, and each step without such times", () => {
    expect(seen(Infinity, { times: Float64Array.of(0, 0, 1) }).rows.map(([t]) => t)).toEqual([
      0, 1,
    ]);
    const { rows, solution } = seen(Infinity, {});
    expect(rows.map(([t]) => t)).toEqual(Array.from(solution.times));
  });

  it.each(methods)("$name: ends the run between steps", ({ name, fixedStep }) => {
    const times = Float64Array.of(0, 1, 1.01, 1.02, 4);
    const { solution } = seen(1.01, {
      method: name,
      times,
      dense: true,
      events: [{ name: "late", value: (t) => t - 1.015 }],
      ...(fixedStep && { initialStep: 0.3 }),
    });
    expect(solution.outcome).toEqual({ kind: "stopped", time: 1.01 });
    expect(Array.from(solution.times)).toEqual([0, 1, 1.01]);
    expect(solution.final).toEqual({ time: 1.01, state: solution.states.at(-1) });
    expect(solution.dense!.span).toEqual([0, 1.01]);
    expect(solution.events).toEqual([]);
  });

  it("ends the run at its start", () => {
    const { solution } = seen(0, {});
    expect(solution.outcome).toEqual({ kind: "stopped", time: 0 });
    expect(solution.statistics.steps).toBe(0);
    expect(solution.final).toEqual({ time: 0, state: Float64Array.of(1, 0) });
  });

  it("ends the run at an event, with the state after it", () => {
    const ball = { ...problem, kernel: bouncingBall(0.7) };
    const { rows, solution } = seen(0.4, { method: "dopri5" }, ball);
    const [bounce] = solution.events;
    expect(solution.outcome).toEqual({ kind: "stopped", time: bounce!.time });
    expect(rows.at(-1)![1]).toEqual(Array.from(bounce!.after!));
    expect(solution.final.state).toEqual(bounce!.after);
  });
});
