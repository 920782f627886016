import { describe, expect, it } from "vitest";
import { createRecorder } from "../../../runtime/simulation/recorder.js";
import { createSimulation } from "../../../runtime/simulation/simulation.js";
import { cooling, vanDerPol } from "./kernels.js";

describe("createRecorder", () => {
  it("keeps states, inputs and outputs at each observation, under their aliases", () => {
    const simulation = createSimulation(vanDerPol, { method: "dopri5" });
    const recorder = createRecorder(simulation).store("x").store("mu", "damping").store("energy");
    simulation.addObserver((at) => at.setInput("mu", 1 + at.time));
    simulation.simulate(1, 0.25);
    const columns = recorder.columns();
    expect(Object.keys(columns)).toEqual(["time", "x", "damping", "energy"]);
    expect(Array.from(columns["time"]!)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(Array.from(columns["damping"]!)).toEqual([1, 1, 1.25, 1.5, 1.75]);
    expect(columns["energy"]![0]).toBe(0.5);
    expect(columns["x"]![4]).toBe(simulation.state("x"));
  });

  it("keeps all elements of an array by its name, and nothing else", () => {
    const simulation = createSimulation(cooling);
    const recorder = createRecorder(simulation).store("T", "rod").store("T[1]");
    simulation.simulate(1);
    const columns = recorder.columns();
    expect(Object.keys(columns)).toEqual(["time", "rod[0]", "rod[1]", "rod[2]", "T[1]"]);
    expect(columns["rod[2]"]![1]).toBeCloseTo(3 * Math.exp(-1), 4);
    expect(columns["T[1]"]).toEqual(columns["rod[1]"]);
  });

  it("refuses names that do not exist, aliases that are taken, and columns begun late", () => {
    const simulation = createSimulation(cooling);
    const recorder = createRecorder(simulation).store("Tout");
    expect(() => recorder.store("Tou")).toThrow('did you mean a value "Tout"?');
    expect(() => recorder.store("T[0]", "Tout")).toThrow('a column named "Tout" already');
    expect(() => recorder.store("T[0]", "time")).toThrow('a column named "time" already');
    simulation.simulate(1);
    expect(() => recorder.store("T[0]")).toThrow(RangeError);
  });
});
