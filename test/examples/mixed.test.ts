import { describe, expect, it } from "vitest";
import { largestDifference, runExample } from "./run-example.js";

describe("nested and mixed models", () => {
  it("controlled-tank reaches its setpoints, where flows and heat balance", async () => {
    const { document, values } = await runExample("controlled-tank");
    const last = (name: string) => values(name).at(-1)!;
    const tenMinutes = document.t.findIndex((t) => t >= 590);
    expect(Math.abs(values("station.tank.level")[tenMinutes]! - 1)).toBeLessThan(1e-4);
    expect(Math.abs(last("station.tank.level") - 1.5)).toBeLessThan(1e-4);
    expect(Math.abs(last("station.tank.temperature") - 310)).toBeLessThan(0.05);
    const inflow = last("station.valve.command");
    expect(Math.abs(inflow / (0.01 * Math.sqrt(2 * 9.81 * 1.5)) - 1)).toBeLessThan(1e-4);
    const heating = 8e6 * last("station.heater.command");
    expect(Math.abs(heating / (inflow * 4.18e6 * (310 - 285)) - 1)).toBeLessThan(5e-3);
    const commands = values("station.heater.command");
    expect(Math.max(...commands)).toBe(1);
    expect(Math.min(...commands)).toBeGreaterThan(0);
    const setpoints = document.t.map((t) => Math.min(Math.max(1 + (t - 600) / 120, 1), 1.5));
    expect(largestDifference(values("supervisor.level"), setpoints)).toBeLessThan(1e-12);
  });

  it("primordial-collapse falls freely, cools by H2, and keeps elements and charge", async () => {
    const { document, values, svg } = await runExample("primordial-collapse");
    const density = 1.33 * 1.6735e-24;
    const freeFall = Math.sqrt((3 * Math.PI) / (32 * 6.6743e-8 * density));
    const left = document.t.map((t) => 1 - t / (2 * freeFall));
    const found = values("cloud.nH").map((nH) => 1 / Math.sqrt(nH));
    expect(largestDifference(found, left)).toBeLessThan(1e-4);
    expect(document.outcome).toMatchObject({ kind: "event", name: "cloud.dense" });
    const { time, state } = document.events[0]!;
    expect(Math.abs(time / (2 * freeFall * (1 - 1e-4)) - 1)).toBeLessThan(1e-4);

    const names = document.states!;
    const last = (name: string) => state[names.indexOf(name)]!;
    const T = values("cloud.T");
    expect(Math.max(...T)).toBeGreaterThan(1100);
    expect(Math.min(...T)).toBeGreaterThan(150);
    expect(Math.min(...T)).toBeLessThan(250);
    expect(last("cloud.T")).toBeGreaterThan(600);
    expect(last("gas.H2")).toBeGreaterThan(5e-4);
    expect(last("gas.H2")).toBeLessThan(2e-3);

    const weights = {
      hydrogen: { H: 1, "H+": 1, "H-": 1, H2: 2, "H2+": 2, HD: 1 },
      deuterium: { D: 1, "D+": 1, HD: 1 },
      helium: { He: 1, "He+": 1, "He++": 1 },
      charge: { "H+": 1, "D+": 1, "H2+": 1, "He+": 1, "He++": 2, "H-": -1, "e-": -1 },
    };
    for (const [kind, species] of Object.entries(weights)) {
      const sum = (row: readonly number[]) =>
        Object.entries(species).reduce(
          (total, [name, weight]) => total + weight * row[names.indexOf(`gas.${name}`)]!,
          0,
        );
      const start = sum(document.y[0]!);
      const scale = kind === "charge" ? 2e-4 : start;
      expect(Math.abs(sum(state) - start) / scale, kind).toBeLessThan(1e-11);
    }
    for (const { relative } of Object.values(document.stats.drift)) {
      expect(relative).toBeLessThan(1e-11);
    }
    expect(Object.keys(document.stats.drift).toSorted()).toEqual(
      ["gas.D", "gas.H", "gas.He", "gas.charge"].toSorted(),
    );
    for (const label of ["cloud.T", "cloud.nH", "gas.H2", "gas.e-", "time [Myr]"]) {
      expect(svg).toContain(label);
    }
  });
});
