import { describe, expect, it } from "vitest";
import { stoppedWarmUpPath, warmUpPath } from "../../bench/warm-up.js";
import { secondsPerYear } from "../../runtime/io/year.js";
import { createReference } from "../../runtime/reference/reference.js";
import { darkCloud } from "../../runtime/benchmark/index.js";
import type { Network } from "../../compiler/model/network.js";
import { sharedData } from "../shared-data.js";
import { sharedNetwork } from "../shared-network.js";

const inputs = ["T", "nH", "Av", "G0"].map((name) => ({
  name,
  unit: "1",
  default: null,
  description: "",
}));
const conditions = { ...darkCloud };
const path = warmUpPath(inputs, conditions);

function at(years: number): number[] {
  const values = new Float64Array(inputs.length);
  path.at(years * secondsPerYear, values);
  return Array.from(values);
}

describe("warmUpPath", () => {
  it("begins cold and thin, and ends warm and dense", () => {
    const [cold, warm] = [at(0), at(1e8)];
    expect(cold[0]).toBeCloseTo(10, 9);
    expect(cold[1]! / 2e4).toBeCloseTo(1, 3);
    expect(cold[2]! / 2).toBeCloseTo(1, 3);
    expect(warm[0]).toBeCloseTo(200, 9);
    expect(warm[1]! / 2e7).toBeCloseTo(1, 9);
    expect(warm[2]! / 200).toBeCloseTo(1, 9);
  });

  it("keeps Av at the power of two thirds of nH, and what does not move", () => {
    for (const years of [1e5, 4e5, 5e5, 6e5, 1e6]) {
      const [, nH, Av, G0] = at(years);
      expect(Av! / (2 * (nH! / 2e4) ** (2 / 3))).toBeCloseTo(1, 12);
      expect(G0).toBe(conditions.G0);
    }
  });

  it.each([1e5, 4.5e5, 5e5, 7.2e5, 8e5])("has the slopes of its values at %d yr", (years) => {
    const slopes = new Float64Array(inputs.length);
    path.slopeAt(years * secondsPerYear, slopes);
    const step = 10;
    const [before, after] = [at(years - step), at(years + step)];
    slopes.forEach((slope, i) => {
      const difference = (after[i]! - before[i]!) / (2 * step * secondsPerYear);
      const size = Math.max(Math.abs(difference), (1e-9 * after[i]!) / (step * secondsPerYear));
      expect(Math.abs(slope - difference) / size).toBeLessThan(1e-3);
    });
  });
});

sharedData.describe("stoppedWarmUpPath", () => {
  it("stops exactly where rate coefficients of RATE22 jump", async () => {
    const network = await sharedNetwork("rate22_final.rates");
    const reference = createReference(network, {
      state: "abundance",
      temperaturePolicy: "closest",
    });
    const jumpsBetween = (from: number, to: number): boolean => {
      const [before, after] = [from, to].map((T) => {
        const k = new Float64Array(network.reactions.length);
        reference.rates({ ...conditions, T }, k);
        return k;
      });
      return before!.some((value, r) => Math.abs(after![r]! / value - 1) > 1e-4);
    };
    const { kinks } = stoppedWarmUpPath(inputs, conditions);
    const stops = Array.from(kinks, (t) => at(t / secondsPerYear)[0]!);
    const jumps = boundariesOf(network).filter(
      (T) => T > 10 && T < 200 && jumpsBetween(T * (1 - 1e-11), T * (1 + 1e-11)),
    );
    expect(stops.length).toBe(jumps.length);
    stops.forEach((T, i) => expect(T / jumps[i]!).toBeCloseTo(1, 9));
  });
});

/** Ends of ranges of temperature and middles of the gaps between them, ascending. */
function boundariesOf({ reactions }: Network): number[] {
  const found = reactions.flatMap(({ ranges }) => {
    const ends = ranges.flatMap(({ lower, upper }) => [lower, upper]).toSorted((a, b) => a - b);
    return [...ends, ...ends.slice(1).map((end, i) => (end + ends[i]!) / 2)];
  });
  return [...new Set(found)].toSorted((a, b) => a - b);
}
