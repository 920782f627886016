import { describe, expect, it } from "vitest";
import { CommandError } from "../../../cli/command.js";
import { integrationError } from "../../../cli/solve/failure.js";
import { integrate } from "../../../cli/solve/integrate.js";
import { logarithmicShare } from "../../../cli/solve/progress.js";
import { inYears, readableTime } from "../../../cli/solve/years.js";
import type { Kernel } from "../../../runtime/kernel.js";
import type { Progress } from "../../../runtime/solvers/problem.js";
import type { Failure } from "../../../runtime/solvers/solution.js";

const year = 3.15576e7;

/** dy/dt = -y. */
const decay: Kernel = {
  meta: {
    name: "decay",
    netcVersion: "0",
    sources: [],
    options: {
      state: "abundance",
      temperaturePolicy: "closest",
      set: {},
      summation: "plain",
      jacobian: "sparse",
    },
    counts: { states: 1, rates: 0, jacobianEntries: 1, factorEntries: 1 },
  },
  states: ["A"],
  inputs: [],
  rateCount: 0,
  rates: () => undefined,
  rhs: (_t, y, _k, dy) => void (dy[0] = -y[0]!),
  jacobian: (_t, _y, _k, values) => void (values[0] = -1),
  pattern: { size: 1, colPtr: Int32Array.of(0, 1), rowIdx: Int32Array.of(0) },
};

const problem = {
  kernel: decay,
  inputs: new Float64Array(0),
  initial: Float64Array.of(1),
  span: [0, 5],
  tolerances: { relative: 1e-8, absolute: 1e-12 },
} as const;

/** A display that remembers what it was shown, and acts on it. */
function recorder(act: () => void = () => undefined) {
  const shown: Progress[] = [];
  let ended = 0;
  return {
    shown,
    ended: () => ended,
    show: (progress: Progress) => {
      shown.push({ ...progress });
      act();
    },
    end: () => void ended++,
  };
}

describe("integrate", () => {
  it("shows its progress and measures its time", async () => {
    const display = recorder();
    const { states, statistics } = await integrate(problem, { times: Float64Array.of(5) }, display);
    expect(Math.abs(states[0]![0]! / Math.exp(-5) - 1)).toBeLessThan(1e-5);
    expect(display.shown.length).toBe(statistics.steps);
    expect(display.shown.at(-1)).toEqual({ time: 5, steps: statistics.steps });
    expect(display.ended()).toBe(1);
    expect(statistics.seconds.total).toBeGreaterThan(0);
  });

  it("ends with an error on an interrupt, and leaves no listener behind", async () => {
    const listeners = process.listeners("SIGINT");
    const interrupt = () =>
      process
        .listeners("SIGINT")
        .filter((one) => !listeners.includes(one))
        .forEach((one) => one("SIGINT"));
    const display = recorder(interrupt);
    const error = await integrate(problem, {}, display).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CommandError);
    expect(error).toMatchObject({
      exitCode: 3,
      message: expect.stringContaining("it was interrupted; nothing is written"),
      details: { diagnostics: [{ kind: "aborted", time: display.shown[0]!.time }] },
    });
    expect(display.shown.length).toBe(1);
    expect(display.ended()).toBe(1);
    expect(process.listeners("SIGINT")).toEqual(listeners);
  });
});

const failures: readonly (readonly [Failure, string])[] = [
  [{ kind: "step-too-small", time: year, step: 1e-9 }, "a step of 1e-9 s is too small to go on"],
  [{ kind: "newton-diverged", time: year, step: 20 }, "diverged with a step of 20 s"],
  [{ kind: "singular-matrix", time: year, step: 20 }, "iteration is singular (step 20 s)"],
  [{ kind: "too-many-steps", time: year, steps: 500 }, "500 steps were not enough"],
  [
    { kind: "non-finite-derivative", time: year, state: "CO", reaction: "C + OH -> CO + H" },
    "the derivative of CO is not finite by the reaction C + OH -> CO + H",
  ],
  [
    { kind: "non-finite-derivative", time: year, state: "CO", reaction: undefined },
    "the derivative of CO is not finite; nothing",
  ],
];

it.each(failures)("integrationError of %j says when and why", (failure, reason) => {
  const error = integrationError(failure, { ...problem, span: [0, 1e8 * year] });
  expect(error.exitCode).toBe(3);
  expect(error.message).toContain("the integration ended at 1 yr of 1e8 yr: ");
  expect(error.message).toContain(reason);
  expect(error.details.diagnostics).toEqual([failure]);
});

it("integrationError speaks of seconds for what is no network", () => {
  const { state: _state, ...options } = decay.meta.options;
  const kernel: Kernel = { ...decay, meta: { ...decay.meta, options } };
  const failure: Failure = { kind: "too-many-steps", time: 0.25, steps: 500 };
  expect(integrationError(failure, { ...problem, kernel, span: [0, 20] }).message).toBe(
    "the integration ended at 0.25 s of 20 s: 500 steps were not enough; nothing is written",
  );
});

it.each([
  [0, undefined, "0 s"],
  [1234567.8, undefined, "1234570 s"],
  [123456789, undefined, "1.23457e8 s"],
  [year, "abundance", "1 yr"],
  [year, "density", "1 yr"],
] as const)("readableTime(%d, %s) is %s", (seconds, kind, text) => {
  expect(readableTime(seconds, kind)).toBe(text);
});

it.each([
  [0, "0 yr"],
  [year, "1 yr"],
  [2500 * year, "2500 yr"],
  [1.23456789e8 * year, "1.23457e8 yr"],
  [1, "3.16881e-8 yr"],
])("inYears(%d) is %s", (seconds, text) => {
  expect(inYears(seconds)).toBe(text);
});

it.each([
  [0, 0],
  [10, 0],
  [100, 0.5],
  [1000, 1],
  [2000, 1],
])("logarithmicShare(%d, 10, 1000) is %d", (time, share) => {
  expect(logarithmicShare(time, 10, 1000)).toBeCloseTo(share, 14);
});
