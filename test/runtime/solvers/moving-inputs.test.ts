import { describe, expect, it } from "vitest";
import { methods } from "../../../runtime/solvers/methods.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import {
  linearTrajectory,
  monotoneTrajectory,
  stepTrajectory,
  type InputTrajectory,
} from "../../../runtime/solvers/trajectory.js";
import { handWrittenKernel } from "./test-kernels.js";

/** dy/dt = -rate (y - target), with both as inputs. */
const relaxation = handWrittenKernel({
  states: ["y"],
  inputs: ["rate", "target"],
  derivative: (_t, [y], [rate, target]) => [-rate! * (y! - target!)],
  jacobian: (_t, _y, [rate]) => [[-rate!]],
});

const times = Float64Array.of(1, 2, 4);
const rows = [
  [100, 1],
  [100, 3],
  [100, 2],
].map((row) => Float64Array.from(row));

/** y where the target is a straight line from `from` with a slope, after a time s. */
function onRamp(y0: number, from: number, slope: number, s: number): number {
  const lag = slope / 100;
  return from + slope * s - lag + (y0 - from + lag) * Math.exp(-100 * s);
}

/** y after a time s with a constant target. */
function towards(y: number, target: number, s: number): number {
  return target + (y - target) * Math.exp(-100 * s);
}

const implicit = methods.filter((method) => method.implicit);

function run(inputs: InputTrajectory, method: string) {
  return solveSync(
    {
      kernel: relaxation,
      inputs,
      initial: Float64Array.of(0),
      span: [0, 5],
      tolerances: { relative: 1e-8, absolute: 1e-10 },
    },
    { method, times: Float64Array.of(1, 1.5, 2, 2.1, 4, 4.01, 5) },
  );
}

describe("inputs that move", () => {
  it.each(implicit)("$name: along straight lines", ({ name }) => {
    const solution = run(linearTrajectory(times, rows), name);
    const atOne = 1 - Math.exp(-100);
    const atTwo = onRamp(atOne, 1, 2, 1);
    const atFour = onRamp(atTwo, 3, -0.5, 2);
    const expected = [
      atOne,
      onRamp(atOne, 1, 2, 0.5),
      atTwo,
      onRamp(atTwo, 3, -0.5, 0.1),
      atFour,
      onRamp(atFour, 2, 0, 0.01),
      onRamp(atFour, 2, 0, 1),
    ];
    solution.states.forEach((state, i) =>
      expect(Math.abs(state[0]! - expected[i]!)).toBeLessThan(2e-6),
    );
  });

  it.each(implicit)("$name: in steps, with each value up to its end and not beyond", ({ name }) => {
    const solution = run(stepTrajectory(times, rows), name);
    expect(solution.outcome).toEqual({ kind: "completed" });
    const atTwo = 1 - Math.exp(-200);
    const atFour = towards(atTwo, 3, 2);
    const expected = [
      1 - Math.exp(-100),
      1 - Math.exp(-150),
      atTwo,
      towards(atTwo, 3, 0.1),
      atFour,
      towards(atFour, 2, 0.01),
      towards(atFour, 2, 1),
    ];
    solution.states.forEach((state, i) =>
      expect(Math.abs(state[0]! - expected[i]!)).toBeLessThan(2e-6),
    );
  });

  it("reach the solution on smooth curves with every method alike", () => {
    const finals = implicit.map(({ name }) => run(monotoneTrajectory(times, rows), name));
    const [first] = finals;
    for (const solution of finals) {
      solution.states.forEach((state, i) =>
        expect(Math.abs(state[0]! - first!.states[i]![0]!)).toBeLessThan(1e-6),
      );
    }
  });

  it.each(implicit)("$name: a derivative that depends on time itself", ({ name }) => {
    const kernel = handWrittenKernel({
      states: ["y"],
      timeDependent: "derivatives",
      derivative: (t, [y]) => [-50 * (y! - Math.cos(t)) - Math.sin(t)],
      jacobian: () => [[-50]],
    });
    const { final, statistics } = solveSync(
      {
        kernel,
        inputs: new Float64Array(0),
        initial: Float64Array.of(1),
        span: [0, 5],
        tolerances: { relative: 1e-8, absolute: 1e-10 },
      },
      { method: name },
    );
    expect(Math.abs(final.state[0]! - Math.cos(5))).toBeLessThan(1e-6);
    expect(statistics.steps).toBeLessThan(600);
  });

  it("evaluate the rates once when nothing moves", () => {
    const { statistics } = solveSync({
      kernel: relaxation,
      inputs: Float64Array.of(100, 1),
      initial: Float64Array.of(0),
      span: [0, 5],
      tolerances: { relative: 1e-8, absolute: 1e-10 },
    });
    expect(statistics.rates).toBe(1);
  });
});
