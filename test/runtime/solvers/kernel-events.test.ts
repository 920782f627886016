import { describe, expect, it } from "vitest";
import { solveMany } from "../../../runtime/ensemble/solve-many.js";
import type { Kernel } from "../../../runtime/kernel.js";
import type { Method } from "../../../runtime/solvers/method.js";
import { methods } from "../../../runtime/solvers/methods.js";
import type { Problem, SolveOptions } from "../../../runtime/solvers/problem.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { stepTrajectory } from "../../../runtime/solvers/trajectory.js";
import { withLanes } from "../ensemble/cell-by-cell.js";
import { bouncingBall, discrete, withEvents, type HandWrittenEvent } from "./event-kernels.js";
import { handWrittenKernel, oscillator } from "./test-kernels.js";

const tight = { relative: 1e-10, absolute: 1e-10 };

function problemOf(kernel: Kernel, initial: readonly number[], end: number): Problem {
  return {
    kernel,
    inputs: new Float64Array(0),
    initial: Float64Array.from(initial),
    span: [0, end],
    tolerances: tight,
  };
}

function stepOf({ name, fixedStep }: Method, initialStep: number): SolveOptions {
  return { method: name, ...(fixedStep && { initialStep }) };
}

/** Times at which a ball from height 1 bounces, which loses a share of its velocity each time. */
function bounceTimes(restitution: number, count: number): number[] {
  const fall = Math.sqrt(2 / 9.81);
  let time = fall;
  return Array.from({ length: count }, (_, n) => {
    if (n > 0) time += 2 * fall * restitution ** n;
    return time;
  });
}

describe("crossings that set states", () => {
  it.each(methods)("$name: a ball bounces when it does by its equations", (method) => {
    const { events, outcome } = solveSync(problemOf(bouncingBall(0.7), [1, 0], 2.4), {
      ...stepOf(method, 1e-2),
    });
    const expected = bounceTimes(0.7, 8);
    expect(outcome).toEqual({ kind: "completed" });
    expect(events.map(({ name }) => name)).toEqual(expected.map(() => "bounce"));
    for (const [n, { time, state, after }] of events.entries()) {
      expect(Math.abs(time - expected[n]!)).toBeLessThan(method.name === "bdf" ? 1e-6 : 1e-11);
      expect(Math.abs(state[0]!)).toBeLessThan(1e-14);
      expect(after![1]).toBe(-0.7 * state[1]!);
      expect(after![0]).toBe(state[0]);
    }
  });

  it.each(methods)("$name: bounces without end are told as such, with their event", (method) => {
    const { outcome, final } = solveSync(problemOf(bouncingBall(0.5), [1, 0], 3), {
      ...stepOf(method, 1e-2),
    });
    const limit = Math.sqrt(2 / 9.81) * 3;
    expect(outcome).toEqual({ kind: "too-many-events", time: final.time, name: "bounce" });
    expect(Math.abs(final.time - limit)).toBeLessThan(method.name === "bdf" ? 1e-4 : 1e-9);
  });

  it.each(methods)("$name: a terminal event ends them before", (method) => {
    const kernel = bouncingBall(0.7, [
      { name: "rest", when: (_t, [h, v]) => h! + v! * v! - 0.01, terminal: true },
    ]);
    const { outcome, final, events } = solveSync(problemOf(kernel, [1, 0], 3), {
      ...stepOf(method, 1e-2),
    });
    expect(outcome).toEqual({ kind: "event", name: "rest", time: final.time });
    expect(events.at(-1)!.name).toBe("rest");
    expect(final.time).toBeGreaterThan(2);
    expect(final.time).toBeLessThan(bounceTimes(0.7, 100).at(-1)!);
  });

  it("are seen when there are two within a step", () => {
    // One step of this method is exact, however long it is.
    const kernel = bouncingBall(0.5, [
      { name: "apex", when: (_t, [, v]) => v!, direction: "falling" },
      { name: "high", when: (_t, [h]) => h! - 0.2 },
    ]);
    const { events } = solveSync(problemOf(kernel, [1, 0], 1.1), { method: "dopri5" });
    const names = ["high", "bounce", "high", "apex", "high", "bounce", "apex"];
    expect(events.map(({ name }) => name)).toEqual(names);
  });

  it("that set states again and again without end are told as such", () => {
    const kernel = withEvents(
      handWrittenKernel({ states: ["x"], derivative: () => [1], jacobian: () => [[0]] }),
      [{ name: "back", when: (_t, [x]) => x! - 1, reset: () => ({ x: 1 - 1e-12 }) }],
    );
    const { outcome } = solveSync(problemOf(kernel, [0], 2), { method: "dopri5" });
    expect(outcome).toMatchObject({ kind: "too-many-events", name: "back" });
  });

  it("happen at the instant at which another event brings them about, after it", () => {
    const kernel = discrete(
      ["a", "b", "c"],
      [
        { name: "third", when: (_t, [, b]) => b! - 1, reset: (_t, [a, b]) => ({ c: a! + b! }) },
        { name: "second", when: (_t, [a]) => a! - 1, reset: (_t, [a]) => ({ b: 2 * a! }) },
        { name: "first", when: [1, 10], reset: () => ({ a: 3 }) },
        { name: "falling", when: (_t, [a]) => a! - 2, direction: "falling" },
      ],
    );
    const { events, final } = solveSync(problemOf(kernel, [0, 0, 0], 2));
    expect(events.map(({ name, time }) => [name, time])).toEqual([
      ["first", 1],
      ["second", 1],
      ["third", 1],
    ]);
    expect(Array.from(final.state)).toEqual([3, 6, 9]);
  });
});

describe("events at times", () => {
  const stair = discrete(
    ["counter"],
    [{ name: "tick", when: [1, 1], reset: (_t, [counter]) => ({ counter: counter! + 1 }) }],
  );

  it.each(methods)(
    "$name: a stair rises at whole times, and output there is after it",
    (method) => {
      const times = Float64Array.from({ length: 21 }, (_, i) => i / 2);
      const { states, events } = solveSync(problemOf(stair, [1], 10), {
        ...stepOf(method, 0.3),
        times,
        dense: true,
      });
      expect(states.map(([counter]) => counter)).toEqual(
        Array.from(times, (t) => 1 + Math.floor(t)),
      );
      expect(events.map(({ time }) => time)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    },
  );

  it("are at multiples of the period, to the bit, and not at the start", () => {
    const period = 0.1;
    const kernel = discrete(["n"], [{ name: "tick", when: [0, period] }]);
    const { events } = solveSync(problemOf(kernel, [0], 10));
    expect(events.map(({ time }) => time)).toEqual(
      Array.from({ length: 100 }, (_, i) => (i + 1) * period),
    );
  });

  it("begin after the start of the span when they have begun before", () => {
    const kernel = discrete(["n"], [{ name: "tick", when: [-3.25, 0.5] }]);
    const problem = { ...problemOf(kernel, [0], 2), span: [1, 2] as const };
    expect(solveSync(problem).events.map(({ time }) => time)).toEqual([1.25, 1.75]);
  });

  it("occur once when the period is infinite, and may end the run", () => {
    const kernel = discrete(["n"], [{ name: "end", when: [1.5, Infinity], terminal: true }]);
    const { outcome, events } = solveSync(problemOf(kernel, [0], 4));
    expect(outcome).toEqual({ kind: "event", name: "end", time: 1.5 });
    expect(events).toHaveLength(1);
  });

  it.each([
    [NaN, 1],
    [0, 0],
    [0, -1],
    [0, NaN],
  ])("are refused at %d with period %d", (first, period) => {
    const kernel = discrete(["n"], [{ name: "tick", when: [first, period] }]);
    expect(() => solveSync(problemOf(kernel, [0], 1))).toThrow(RangeError);
  });

  it.each(methods)("$name: kicks of an oscillator keep its phase", (method) => {
    // Each kick turns the velocity around, and with it time.
    const kernel = withEvents(oscillator, [
      { name: "kick", when: [1, 1], reset: (_t, [, v]) => ({ velocity: -v! }) },
    ]);
    const { states, times, dense } = solveSync(problemOf(kernel, [1, 0], 6), {
      ...stepOf(method, 1e-3),
      times: Float64Array.of(0.5, 1, 1.5, 2, 2.25, 5.75, 6),
      dense: true,
    });
    const bound = method.order === 3 ? 1e-8 : 1e-7;
    const y = new Float64Array(2);
    for (const [row, t] of times.entries()) {
      // From 0 to 1 the phase grows, from 1 to 2 it shrinks, and so on; at a kick it is after it.
      const phase = Math.floor(t) % 2 === 0 ? t % 1 : 1 - (t % 1);
      const direction = Math.floor(t) % 2 === 0 ? 1 : -1;
      expect(Math.abs(states[row]![0]! - Math.cos(phase))).toBeLessThan(bound);
      expect(Math.abs(states[row]![1]! + direction * Math.sin(phase))).toBeLessThan(bound);
      dense!.at(t, y);
      expect(Array.from(y)).toEqual(Array.from(states[row]!));
    }
  });

  it("take effect in the order of the list, each on what the last one left", () => {
    const kernel = discrete(["n"], [add("double", (n) => 2 * n), add("one more", (n) => n + 1)]);
    const { events, final } = solveSync(problemOf(kernel, [1], 2.5));
    expect(final.state[0]).toBe(7);
    expect(events.map(({ state, after }) => [state[0], after![0]])).toEqual([
      [1, 2],
      [2, 3],
      [3, 6],
      [6, 7],
    ]);
  });
});

function add(name: string, reset: (n: number) => number): HandWrittenEvent {
  return { name, when: [1, 1], reset: (_t, [n]) => ({ n: reset(n!) }) };
}

describe("a run with events", () => {
  it("measures the drift of invariants from the state after the last event", () => {
    const kernel: Kernel = {
      ...withEvents(oscillator, [
        { name: "shift", when: [1, 1], reset: (_t, [x]) => ({ position: x! + 10 }) },
      ]),
      conserved: [
        { name: "none", weights: [0, 0] },
        { name: "position", weights: [1, 0] },
      ],
    };
    const { drift } = solveSync(problemOf(kernel, [1, 0], 1.5));
    // From 1 the position falls by 1 - cos 1 up to the event and goes on from there.
    expect(drift[1]!.largest).toBeLessThan(6);
    expect(drift[1]!.largest).toBeGreaterThan(1 - Math.cos(1));
    expect(drift[0]!.largest).toBe(0);
  });

  it("projects onto the sums that the last event left", () => {
    const exchange = handWrittenKernel({
      states: ["a", "b"],
      conserved: [{ name: "sum", weights: [1, 1] }],
      derivative: (_t, [a, b]) => [b! - a!, a! - b!],
      jacobian: () => [
        [-1, 1],
        [1, -1],
      ],
    });
    const kernel = withEvents(exchange, [{ name: "add", when: [1, 1], reset: () => ({ a: 5 }) }]);
    const { states, times } = solveSync(problemOf(kernel, [1, 0], 1.5), { project: true });
    const last = states.at(-1)!;
    const afterEvent = states[times.indexOf(1)]!;
    expect(last[0]! + last[1]!).toBeCloseTo(afterEvent[0]! + afterEvent[1]!, 13);
    expect(afterEvent[0]).toBe(5);
  });

  it("reads values of events with the inputs of that time", () => {
    const kernel = withEvents(
      handWrittenKernel({
        states: ["x"],
        inputs: ["threshold"],
        derivative: () => [1],
        jacobian: () => [[0]],
      }),
      [
        {
          name: "reached",
          when: (_t, [x], [threshold]) => x! - threshold!,
          reset: () => ({ x: 0 }),
        },
      ],
    );
    const inputs = stepTrajectory(Float64Array.of(0, 2.5), [
      Float64Array.of(1),
      Float64Array.of(2),
    ]);
    const problem = { ...problemOf(kernel, [0], 6), inputs };
    const { events } = solveSync(problem, { method: "dopri5" });
    const times = events.map(({ time }) => Number(time.toFixed(9)));
    expect(times).toEqual([1, 2, 4, 6]);
  });

  it("counts steps alone against their largest number", () => {
    const { outcome } = solveSync(problemOf(bouncingBall(0.999), [1, 0], 1e3), {
      maximumSteps: 50,
    });
    expect(outcome).toMatchObject({ kind: "too-many-steps", steps: 50 });
  });

  it("gives the same bits in lanes", async () => {
    const kernel = withLanes(bouncingBall(0.8), 4);
    const problem = problemOf(kernel, [1, 0], 2);
    const trajectories = [1, 2, 0.5, 3, 1.5].map((h) => ({ initial: Float64Array.of(h, 0) }));
    const solutions = [];
    for await (const each of solveMany(problem, trajectories, { method: "dopri5", lanes: 4 })) {
      solutions.push(each);
    }
    for (const [i, { events, states }] of solutions.entries()) {
      const alone = solveSync({ ...problem, ...trajectories[i]! }, { method: "dopri5" });
      expect(events).toEqual(alone.events);
      expect(states).toEqual(alone.states);
    }
    expect(solutions).toHaveLength(5);
  });
});
