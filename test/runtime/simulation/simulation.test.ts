import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createRecorder } from "../../../runtime/simulation/recorder.js";
import { createSimulation, SimulationError } from "../../../runtime/simulation/simulation.js";
import { methods } from "../../../runtime/solvers/methods.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { sharedData } from "../../shared-data.js";
import { bouncingBall, discrete } from "../solvers/event-kernels.js";
import { oscillator } from "../solvers/test-kernels.js";
import { connectedVanDerPol, massSpring, vanDerPol } from "./kernels.js";

const tight = { relative: 1e-12, absolute: 1e-12 };

/** Times at which a simulation is observed. */
function observedTimes(until: readonly number[], step?: number): number[] {
  const simulation = createSimulation(vanDerPol, { method: "dopri5" });
  const times: number[] = [];
  simulation.addObserver(({ time }) => void times.push(time));
  for (const end of until) expect(simulation.simulate(end, step)).toBe(end);
  return times;
}

describe("simulate", () => {
  it("is observed as often as the step goes into the time", () => {
    expect(observedTimes([0.3], 0.1)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(observedTimes([0.6], 0.1)).toEqual([0, 0.1, 0.2, 3 * 0.1, 0.4, 0.5, 0.6]);
    expect(observedTimes([1.2], 0.4)).toEqual([0, 0.4, 0.8, 1.2]);
    expect(observedTimes([1], 0.3)).toEqual([0, 0.3, 0.6, 3 * 0.3, 1]);
    expect(observedTimes([0.05], 0.1)).toEqual([0, 0.05]);
    expect(observedTimes([2])).toEqual([0, 2]);
  });

  it("goes on where it was, and observes no time twice", () => {
    expect(observedTimes([0.2, 0.5], 0.1)).toEqual([0, 0.1, 0.2, 0.2 + 0.1, 0.4, 0.5]);
  });

  it("of a mass on a spring follows the cosine, with all methods", () => {
    for (const { name, order } of methods) {
      const simulation = createSimulation(massSpring, {
        method: name,
        tolerances: { relative: 1e-9, absolute: 1e-9 },
        ...(order < 5 && { initialStep: 1e-3 }),
      });
      simulation.setInput("k", 10);
      let worst = 0;
      simulation.addObserver((at) => {
        worst = Math.max(worst, Math.abs(at.state("x") - 10 * Math.cos(at.time)));
      });
      simulation.simulate(10, 0.1);
      expect(worst, name).toBeLessThan(name === "bdf" ? 2e-5 : 1e-6);
    }
  });

  it("takes inputs as they are set, without a new kernel", () => {
    const simulation = createSimulation(massSpring, { tolerances: tight, method: "dopri5" });
    simulation.setInput("k", 40);
    simulation.simulate(1);
    expect(simulation.state("x")).toBeCloseTo(10 * Math.cos(2), 9);
    expect(simulation.input("m")).toBe(10);
  });

  it("needs a value for every input and state", () => {
    expect(() => createSimulation(massSpring).simulate(1)).toThrow("the input k has no value");
    expect(() => createSimulation(oscillator).simulate(1)).toThrow(
      "the state position has no value",
    );
  });

  it("stops when an observer says so, and does not call those after it", () => {
    const simulation = createSimulation(vanDerPol);
    const later: number[] = [];
    simulation.addObserver(({ time }) => time >= 0.3);
    simulation.addObserver(({ time }) => void later.push(time));
    expect(simulation.simulate(1, 0.1)).toBe(3 * 0.1);
    expect(simulation.outcome).toEqual({ kind: "stopped", time: 3 * 0.1 });
    expect(later).toEqual([0, 0.1, 0.2]);
  });

  it("ends with a terminal event, which is observed, and can go on after it", () => {
    const simulation = createSimulation(
      {
        ...bouncingBall(0.5, [
          { name: "apex", when: (_t, [, v]) => v!, direction: "falling", terminal: true },
        ]),
      },
      { tolerances: tight, method: "dopri5" },
    );
    simulation.setState("h", 1);
    simulation.setState("v", 1);
    const times: number[] = [];
    simulation.addObserver(({ time }) => void times.push(time));
    expect(simulation.simulate(5, 0.05)).toBeCloseTo(1 / 9.81, 12);
    expect(simulation.outcome).toMatchObject({ kind: "event", name: "apex" });
    expect(times.at(-1)).toBe(simulation.time);
    expect(simulation.state("h")).toBeCloseTo(1 + 0.5 / 9.81, 12);
    simulation.simulate(0.3);
    expect(simulation.state("v")).toBeCloseTo(1 - 9.81 * 0.3, 11);
  });

  it("lets an observer set states and inputs, which take effect at that instant", () => {
    const simulation = createSimulation(massSpring, { tolerances: tight, method: "dopri5" });
    simulation.setInput("k", 10);
    simulation.addObserver((at) => {
      if (at.time !== 1) return;
      at.setState("x", 2);
      at.setState("v", 0);
      at.setInput("m", 2.5);
    });
    const seen: number[] = [];
    simulation.addObserver((at) => void seen.push(at.state("x")));
    simulation.simulate(2, 0.5);
    const expected = [10, 10 * Math.cos(0.5), 2, 2 * Math.cos(1), 2 * Math.cos(2)];
    expect(seen).toHaveLength(5);
    for (const [i, x] of seen.entries()) expect(x).toBeCloseTo(expected[i]!, 9);
  });

  it("lets observers change something at the start and at the end", () => {
    const simulation = createSimulation(massSpring, { tolerances: tight, method: "dopri5" });
    simulation.setInput("k", 10);
    simulation.addObserver((at) => at.setState("x", 10));
    simulation.addObserver((at) => at.setState("v", 0));
    expect(simulation.simulate(Math.PI, Math.PI)).toBe(Math.PI);
    expect(simulation.outcome).toEqual({ kind: "completed" });
    expect(simulation.state("x")).toBe(10);
  });

  it("has outputs that fit the state and the inputs, at the first observation too", () => {
    const simulation = createSimulation(vanDerPol);
    expect(simulation.output("energy")).toBe(0.5);
    simulation.setInput("mu", 2);
    expect(simulation.output("energy")).toBe(1);
    simulation.addObserver((at) => {
      expect(at.output("energy")).toBe(at.state("x") ** 2 + at.state("y") ** 2);
    });
    simulation.simulate(1, 0.25);
  });

  it("meets events at times that runs begin and end at once", () => {
    const kernel = {
      ...discrete(["n"], [{ name: "tick", when: [1, 1], reset: (_t, [n]) => ({ n: n! + 1 }) }]),
      initial: [0],
    };
    const simulation = createSimulation(kernel);
    const counts = [1, 2, 2.5, 3].map((until) => {
      simulation.simulate(until);
      return simulation.state("n");
    });
    expect(counts).toEqual([1, 2, 2, 3]);
  });

  it("tells of names that do not exist, and of the nearest", () => {
    const simulation = createSimulation({ ...connectedVanDerPol });
    expect(() => simulation.state("a.z")).toThrow(
      'no state named "a.z"; did you mean a state "a.x"?',
    );
    expect(() => simulation.setInput("mu", 1)).toThrow(
      'no input named "mu"; expected none: there are none',
    );
    expect(() => simulation.output("something else")).toThrow(RangeError);
    // @ts-expect-error names of kernels with literal types are checked
    expect(() => createSimulation(vanDerPol).state("z")).toThrow(RangeError);
  });

  it("refuses what makes no sense", () => {
    const simulation = createSimulation(vanDerPol);
    for (const [until, step] of [
      [0],
      [-1],
      [NaN],
      [Infinity],
      [1, 0],
      [1, -1],
      [1, NaN],
      [1e300, 1],
    ]) {
      expect(() => simulation.simulate(until!, step)).toThrow(RangeError);
    }
    simulation.addObserver((at) => at.simulate(2));
    expect(() => simulation.simulate(1)).toThrow("by an observer of its own run");
    expect(() => createSimulation(vanDerPol, { method: "euler" })).toThrow(RangeError);
    const fixed = createSimulation(vanDerPol, { method: "rk4" });
    expect(() => fixed.simulate(1)).toThrow("rk4 has a fixed step: give its length");
  });

  it("throws when the integration fails, with why and where", () => {
    const simulation = createSimulation(vanDerPol, { maximumSteps: 3 });
    expect(() => simulation.simulate(100)).toThrow(SimulationError);
    expect(simulation.time).toBeLessThan(100);
  });
});

describe("fixed steps", () => {
  it("are as many as go into the time, with a right-hand side less than stages each", () => {
    const { statistics } = solveSync(
      {
        kernel: oscillator,
        inputs: new Float64Array(0),
        initial: Float64Array.of(1, 0),
        span: [0, 3],
        tolerances: tight,
      },
      { method: "dopri5", fixedStep: true, initialStep: 0.1 },
    );
    expect([statistics.steps, statistics.rejected, statistics.rhs]).toEqual([30, 0, 181]);
  });

  it.each(methods.filter(({ name }) => name !== "bdf"))(
    "$name: converge at its order",
    (method) => {
      const errorOf = (initialStep: number): number => {
        const simulation = createSimulation(massSpring, {
          method: method.name,
          fixedStep: true,
          initialStep,
          tolerances: tight,
        });
        simulation.setInput("k", 10);
        simulation.simulate(2);
        return Math.abs(simulation.state("x") - 10 * Math.cos(2));
      };
      const observed = Math.log2(errorOf(0.1) / errorOf(0.05));
      expect(observed).toBeGreaterThan(method.order - 0.6);
    },
  );

  it("are refused by a multistep method, and without their length", () => {
    const simulation = createSimulation(vanDerPol, { method: "bdf", fixedStep: true });
    expect(() => simulation.simulate(1, 0.1)).toThrow("bdf has no fixed step");
    const without = createSimulation(vanDerPol, { method: "dopri5", fixedStep: true });
    expect(() => without.simulate(1)).toThrow("dopri5 has a fixed step: give its length");
  });

  it("are the step of observation unless another is given", () => {
    const simulation = createSimulation(massSpring, { method: "rk4" });
    simulation.setInput("k", 10);
    simulation.simulate(1, 0.5);
    // Two steps of the classical method: the Taylor polynomial of degree 4, squared.
    const [c, s] = [1 - 0.125 + 0.0625 / 24, 0.5 - 0.125 / 6];
    expect(simulation.state("x")).toBeCloseTo(10 * (c * c - s * s), 12);
  });
});

sharedData.describe("reference trajectories", () => {
  it("one oscillator of Van der Pol to t = 100", () => {
    const reference = read("dynode_vdp_t100") as {
      readonly ref_x: readonly number[];
      readonly ref_y: readonly number[];
      readonly recorder_x: readonly number[];
    };
    for (const method of ["dopri5", "tsit5", "rodas5p", "kvaerno5"]) {
      const simulation = createSimulation(vanDerPol, { method, tolerances: tight });
      const recorder = createRecorder(simulation).store("x").store("y");
      simulation.simulate(100, 0.1);
      const { x, y } = recorder.columns();
      expect(x).toHaveLength(1001);
      expect(largestDifference(x!, reference.ref_x), method).toBeLessThan(1e-9);
      expect(largestDifference(y!, reference.ref_y), method).toBeLessThan(1e-9);
      // What a tight solver does not agree with.
      expect(largestDifference(x!, reference.recorder_x)).toBeGreaterThan(5e-6);
    }
  });

  it("two connected oscillators to t = 100", () => {
    const reference = read("dynode_connected_vdp") as {
      readonly ref: readonly (readonly number[])[];
    };
    for (const method of ["dopri5", "rodas5p"]) {
      const simulation = createSimulation(connectedVanDerPol, { method, tolerances: tight });
      const recorder = createRecorder(simulation);
      for (const name of connectedVanDerPol.states) recorder.store(name);
      simulation.simulate(100, 0.1);
      const columns = recorder.columns();
      for (const [i, name] of connectedVanDerPol.states.entries()) {
        const expected = reference.ref.map((row) => row[i]!);
        expect(largestDifference(columns[name]!, expected), `${method} ${name}`).toBeLessThan(1e-9);
      }
    }
  });
});

function read(name: string): unknown {
  return JSON.parse(readFileSync(sharedData.path(`systems/${name}.json`), "utf8"));
}

function largestDifference(a: ArrayLike<number>, b: readonly number[]): number {
  expect(a.length).toBe(b.length);
  return b.reduce((most, value, i) => Math.max(most, Math.abs(a[i]! - value)), 0);
}
