import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  solveMany,
  type EnsembleProgress,
  type ManyOptions,
} from "../../../runtime/ensemble/solve-many.js";
import type { Trajectory } from "../../../runtime/ensemble/run.js";
import { methods } from "../../../runtime/solvers/methods.js";
import type { Problem } from "../../../runtime/solvers/problem.js";
import type { Solution } from "../../../runtime/solvers/solution.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { handWrittenKernel, oscillator, robertson } from "../solvers/test-kernels.js";
import { withLanes } from "./cell-by-cell.js";

/** Robertson's reactions with their coefficients as inputs, so that trajectories differ in all. */
const reactions = handWrittenKernel({
  states: ["A", "B", "C"],
  inputs: ["decay", "exchange", "pairs"],
  conserved: [{ name: "sum", weights: [1, 1, 1] }],
  derivative: (_t, [a, b, c], [decay, exchange, pairs]) => [
    -decay! * a! + exchange! * b! * c!,
    decay! * a! - exchange! * b! * c! - pairs! * b! * b!,
    pairs! * b! * b!,
  ],
  jacobian: (_t, [, b, c], [decay, exchange, pairs]) => [
    [-decay!, exchange! * c!, exchange! * b!],
    [decay!, -exchange! * c! - 2 * pairs! * b!, -exchange! * b!],
    [0, 2 * pairs! * b!, 0],
  ],
});

const problem: Problem = {
  kernel: withLanes(reactions, 4),
  inputs: Float64Array.of(0.04, 1e4, 3e7),
  initial: Float64Array.of(1, 0, 0),
  span: [0, 10],
  tolerances: { relative: 1e-5, absolute: 1e-9 },
};

/** Some short, some long. */
const trajectories: readonly Trajectory[] = Array.from({ length: 13 }, (_, i) => ({
  inputs: Float64Array.of(0.04 * (i + 1), 10 ** (i % 5), 3 * 10 ** ((3 * i) % 8)),
  span: [0, 10 ** ((7 * i) % 5)] as const,
}));

async function all(
  list: Iterable<Trajectory>,
  options?: ManyOptions,
  shared = problem,
): Promise<Solution[]> {
  const found: Solution[] = [];
  for await (const solution of solveMany(shared, list, options)) found.push(solution);
  return found;
}

function stepFor(fixed: boolean) {
  return fixed ? { initialStep: 1e-2, maximumSteps: 200 } : {};
}

describe("solveMany", () => {
  it.each(methods)("$name: gives the bits of solve, with any number of lanes", async (method) => {
    const options = { method: method.name, maximumSteps: 300, ...stepFor(method.fixedStep) };
    const expected = trajectories.map((each) => solveSync({ ...problem, ...each }, options));
    for (const lanes of [1, 2, 3, 4]) {
      expect(await all(trajectories, { ...options, lanes })).toEqual(expected);
    }
    const kernel = withLanes(reactions, 8);
    expect(await all(trajectories, options, { ...problem, kernel })).toEqual(expected);
    const every = { ...options, lanes: 8 };
    expect(await all(trajectories, every, { ...problem, kernel })).toEqual(expected);
    expect(await all(trajectories, options, { ...problem, kernel: reactions })).toEqual(expected);
  });

  it("integrates whatever there is", async () => {
    const some = fc.array(fc.integer({ min: 0, max: trajectories.length - 1 }), { maxLength: 9 });
    const method = fc.constantFrom("bdf", "rodas4p", "kencarp4", "dopri5");
    const check = async (chosen: number[], name: string, lanes: number, ahead: number) => {
      const list = chosen.map((index) => trajectories[index]!);
      const options = { method: name, maximumSteps: 300 };
      const found = await all(list, { ...options, lanes, lookAhead: lanes + ahead });
      expect(found).toEqual(list.map((each) => solveSync({ ...problem, ...each }, options)));
    };
    const number = fc.integer({ min: 1, max: 4 });
    await fc.assert(fc.asyncProperty(some, method, number, number, check), { numRuns: 40 });
  });

  it("takes events, projection, times of output and dense output as solve does", async () => {
    const options = {
      lanes: 4,
      times: Float64Array.of(0, 0.5, 1),
      project: true,
      dense: true,
      events: [
        { name: "half", value: (_t: number, y: Float64Array) => y[0]! - 0.5 },
        { name: "tenth", terminal: true, value: (_t: number, y: Float64Array) => y[0]! - 0.1 },
      ],
    };
    const state = new Float64Array(3);
    const expected = new Float64Array(3);
    const endings = new Set<string>();
    let index = 0;
    for await (const solution of solveMany(problem, trajectories, options)) {
      const { dense, ...rest } = solveSync({ ...problem, ...trajectories[index++] }, options);
      expect({ ...solution, dense: undefined }).toEqual({ ...rest, dense: undefined });
      expect(solution.dense!.span).toEqual(dense!.span);
      for (const share of [0, 0.1, 0.77, 1]) {
        dense!.at(share * dense!.span[1], expected);
        solution.dense!.at(share * dense!.span[1], state);
        expect(state).toEqual(expected);
      }
      endings.add(solution.outcome.kind);
    }
    expect(index).toBe(trajectories.length);
    expect([...endings].toSorted()).toEqual(["completed", "event"]);
  });

  it("gives failures as solutions, beside others that do not fail", async () => {
    const growth = handWrittenKernel({
      states: ["y"],
      inputs: ["power"],
      derivative: (_t, [y], [power]) => [power === 0 ? NaN : power! * y! ** power!],
      jacobian: (_t, [y], [power]) => [[power! * power! * y! ** (power! - 1)]],
    });
    const shared = { ...problem, kernel: withLanes(growth, 2), initial: Float64Array.of(1) };
    const list = [1, 2, 0, -1, 2, 1].map((power) => ({ inputs: Float64Array.of(power) }));
    const options = { maximumSteps: 2000, lanes: 2 };
    const found = await all(list, options, shared);
    expect(found).toEqual(list.map((each) => solveSync({ ...shared, ...each }, options)));
    const kinds = found.map(({ outcome }) => outcome.kind);
    expect(kinds.filter((kind) => kind === "completed")).toHaveLength(2);
    expect(kinds[2]).toBe("non-finite-derivative");
  });

  it("integrates nothing when there is nothing", async () => {
    expect(await all([])).toEqual([]);
  });

  it("reads no further ahead than it is allowed to, and as lanes become free", async () => {
    let read = 0;
    let returned = false;
    function* endless(): Generator<Trajectory> {
      try {
        for (;;) yield trajectories[read++ % trajectories.length]!;
      } finally {
        returned = true;
      }
    }
    let taken = 0;
    for await (const solution of solveMany(problem, endless(), { lanes: 4, lookAhead: 5 })) {
      expect(solution.outcome).toEqual({ kind: "completed" });
      expect(read - taken).toBeLessThanOrEqual(5);
      if (++taken === 30) break;
    }
    expect(returned).toBe(true);
    expect(read).toBeLessThanOrEqual(30 + 5);
  });

  it("goes past a long trajectory with short ones", async () => {
    const long = { span: [0, 1e9] as const, tolerances: { relative: 1e-9, absolute: 1e-12 } };
    const short = { span: [0, 1e-3] as const };
    const completed: number[] = [];
    let ended = 0;
    const onProgress = ({ completed: count }: EnsembleProgress) => completed.push(count);
    const list = [long, ...Array.from({ length: 20 }, () => short)];
    for await (const { statistics } of solveMany(problem, list, { lanes: 2, onProgress })) {
      if (ended++ === 0) {
        expect(statistics.steps).toBeGreaterThan(100);
        expect(completed).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
      }
    }
    expect(ended).toBe(21);
  });

  it("tells what was evaluated, and how much of it together", async () => {
    let last: EnsembleProgress | undefined;
    let now = 0;
    const found = await all(trajectories, {
      lanes: 4,
      clock: () => ++now,
      onProgress: (progress) => (last = progress),
    });
    const sum = (name: "rates" | "rhs" | "jacobians") =>
      found.reduce((total, { statistics }) => total + statistics[name], 0);
    const { rates, rhs, jacobian } = last!.statistics;
    expect(last).toMatchObject({ started: 13, completed: 13 });
    expect(last!.statistics.lanes).toBe(4);
    expect(rates.cells).toBe(sum("rates"));
    expect(rhs.cells).toBe(sum("rhs"));
    expect(jacobian.cells).toBe(sum("jacobians"));
    expect(rhs.calls).toBeLessThan(rhs.cells / 1.5);
    expect(rhs.seconds).toBeCloseTo(rhs.calls / 1000, 9);
  });

  it("after an abort ends what is running, and begins nothing more", async () => {
    const controller = new AbortController();
    const found: Solution[] = [];
    const options = { signal: controller.signal, method: "dopri5", lanes: 3 };
    const forever = { span: [0, 1e9] as const };
    const list = [trajectories[0]!, forever, forever, forever, forever];
    for await (const solution of solveMany(problem, list, options)) {
      found.push(solution);
      controller.abort();
    }
    const kinds = found.map(({ outcome }) => outcome.kind);
    expect(kinds[0]).toBe("completed");
    expect(kinds.slice(1).length).toBeGreaterThan(0);
    expect(new Set(kinds.slice(1))).toEqual(new Set(["aborted"]));
    expect(kinds.length).toBeLessThan(list.length);
  });

  it("lets other tasks run", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    const forever = Array.from({ length: 4 }, () => ({ span: [0, 1e12] as const }));
    const options = { signal: controller.signal, method: "dopri5", times: new Float64Array(0) };
    const found = await all(forever, options);
    expect(found.map(({ outcome }) => outcome.kind)).toEqual(Array(4).fill("aborted"));
  });
});

function* broken(): Generator<Trajectory> {
  yield trajectories[0]!;
  throw new Error("the disk is full");
}

describe("what makes no sense", () => {
  it("is refused when its turn comes, by its index", async () => {
    const bad = { initial: Float64Array.of(1, NaN, 0) };
    const list = [trajectories[4]!, trajectories[1]!, bad, trajectories[2]!];
    for (const lanes of [1, 4]) {
      const found: Solution[] = [];
      const collect = async () => {
        for await (const each of solveMany(problem, list, { lanes })) found.push(each);
      };
      await expect(collect()).rejects.toThrow(
        new RangeError("trajectory 2: the initial value of B is not finite: NaN"),
      );
      expect(found).toHaveLength(2);
    }
  });

  it("passes on what the reading of trajectories throws", async () => {
    const iteration = solveMany(problem, broken(), { lanes: 3 });
    expect((await iteration.next()).done).toBe(false);
    await expect(iteration.next()).rejects.toThrow("the disk is full");
    expect((await iteration.next()).done).toBe(true);
  });

  it.each<[ManyOptions, string]>([
    [{ lanes: 5 }, "lanes to be a whole number from 1 to 4, found 5"],
    [{ lanes: 0 }, "lanes to be a whole number from 1 to 4, found 0"],
    [{ lanes: 1.5 }, "found 1.5"],
    [{ lanes: 4, lookAhead: 3 }, "lookAhead to be a whole number from 4, found 3"],
  ])("%j", async (options, message) => {
    await expect(all(trajectories, options)).rejects.toThrow(RangeError);
    await expect(all(trajectories, options)).rejects.toThrow(message);
  });

  it("is refused of methods and times too", async () => {
    await expect(all([{}], { method: "euler" })).rejects.toThrow("there is no method");
    await expect(all([{}], { times: Float64Array.of(11) })).rejects.toThrow("outside the span");
  });
});

describe("kernels without inputs or with a derivative that depends on time", () => {
  it("are integrated too", async () => {
    const driven = handWrittenKernel({
      states: ["y"],
      timeDependent: "derivatives",
      derivative: (t, [y]) => [-50 * (y! - Math.cos(t)) - Math.sin(t)],
      jacobian: () => [[-50]],
    });
    for (const [kernel, initial] of [
      [robertson, Float64Array.of(1, 0, 0)],
      [oscillator, Float64Array.of(1, 0)],
      [driven, Float64Array.of(1)],
    ] as const) {
      const shared = { ...problem, kernel: withLanes(kernel, 4), inputs: new Float64Array(0) };
      const list = [1, 2, 3, 4, 5, 6].map((end) => ({ initial, span: [0, end] as const }));
      for (const method of ["bdf", "rodas5p"]) {
        const expected = list.map((each) => solveSync({ ...shared, ...each }, { method }));
        expect(await all(list, { method, lanes: 4 }, shared)).toEqual(expected);
      }
    }
  });
});
