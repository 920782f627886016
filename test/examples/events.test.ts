import { describe, expect, it } from "vitest";
import { largestDifference, runExample } from "./run-example.js";

describe("models with events", () => {
  it("bouncing-ball bounces when it should, and lies still in the end", async () => {
    const { document, values } = await runExample("bouncing-ball");
    const [g, e] = [9.81, 0.7];
    let speed = Math.sqrt(2 * g);
    const bounces = [Math.sqrt(2 / g)];
    while (speed * e >= 0.1) {
      speed *= e;
      bounces.push(bounces.at(-1)! + (2 * speed) / g);
    }
    expect(bounces).toHaveLength(11);
    const times = document.events.map(({ time }) => time);
    expect(largestDifference(times, bounces)).toBeLessThan(1e-6);
    for (const [i, { name, state, after }] of document.events.entries()) {
      expect(name).toBe("bounce");
      expect(after![0]).toBe(0);
      expect(after![1]).toBe(i < 10 ? -e * state[1]! : 0);
    }
    // Between the first two bounces.
    for (const [i, t] of document.t.entries()) {
      if (t <= bounces[0]! || t >= bounces[1]!) continue;
      const since = t - bounces[0]!;
      const height = e * Math.sqrt(2 * g) * since - 0.5 * g * since ** 2;
      expect(Math.abs(values("h")[i]! - height)).toBeLessThan(1e-6);
    }
    expect(document.y.at(-1)).toEqual([0, 0, 0]);
    expect(Math.min(...values("h"))).toBeGreaterThan(-1e-9);
  });

  it("stair counts to 10 and ends at 9 s", async () => {
    const { document, values } = await runExample("stair");
    const ticks = document.events.filter(({ name }) => name === "tick");
    expect(ticks.map(({ time }) => time)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(document.outcome).toEqual({ kind: "event", name: "done", time: 9 });
    const counter = document.t.map((t) => 1 + Math.floor(t));
    expect(values("counter")).toEqual(counter);
    expect(document.events.at(-1)).toMatchObject({ name: "done", time: 9, state: [10] });
  });

  it("thermal-wall keeps the room warm with the heat that leaves the wall", async () => {
    const { document, values } = await runExample("thermal-wall");
    const { t, events, states } = document;
    const room = states!.indexOf("room");
    const names = events.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(8);
    for (const [i, { name, state }] of events.entries()) {
      expect(name).toBe(i % 2 === 0 ? "warmEnough" : "tooCold");
      expect(Math.abs(state[room]! - (i % 2 === 0 ? 293.5 : 292.5))).toBeLessThan(1e-9);
    }
    const warm = values("room").filter((_, i) => t[i]! > events[0]!.time);
    expect(Math.min(...warm)).toBeGreaterThan(292.5 - 1e-6);
    expect(Math.max(...warm)).toBeLessThan(293.5 + 1e-6);

    const heatOf = (row: readonly number[]) =>
      row.reduce((sum, T, i) => sum + (i < 20 ? 2e4 * T : i === room ? 4e5 * T : 0), 0);
    const end = t.at(-1)!;
    const switches = [0, ...events.map(({ time }) => time), end];
    const heating = switches
      .slice(1)
      .reduce((sum, time, i) => sum + (i % 2 === 0 ? 200 * (time - switches[i]!) : 0), 0);
    const outer = values("wall.T[19]").map(
      (T, i) => 8 * (275 + 5 * Math.sin((2 * Math.PI * t[i]!) / 86400) - T),
    );
    const through = outer.slice(1).reduce((sum, flow, i) => {
      return sum + ((flow + outer[i]!) / 2) * (t[i + 1]! - t[i]!);
    }, 0);
    const gained = heatOf(document.y.at(-1)!) - heatOf(document.y[0]!);
    expect(Math.abs(gained - heating - through)).toBeLessThan(2e-3 * Math.abs(through));
  });
});
