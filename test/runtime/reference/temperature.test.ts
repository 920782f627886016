import { describe, expect, it } from "vitest";
import { rangeInForce } from "../../../runtime/reference/temperature.js";
import type { TemperaturePolicy } from "../../../runtime/index.js";

/** Three ranges with a gap from 100 to 200 K; the last two touch. Another reaction's comes first. */
const limits = {
  lower: Float64Array.of(1, 10, 200, 1000),
  upper: Float64Array.of(2, 100, 1000, 5000),
};
const temperatures = [5, 10, 99, 100, 149, 150, 151, 200, 999, 1000, 4999, 5000, 1e5];

function choices(policy: TemperaturePolicy): number[] {
  return temperatures.map((T) => rangeInForce(limits, 1, 4, T, policy));
}

describe("range in force among several", () => {
  it("closest takes the nearest limit outside, the first of equals", () => {
    expect(choices("closest")).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
  });

  it("clamp chooses as closest does", () => {
    expect(choices("clamp")).toEqual(choices("closest"));
  });

  it("zero takes none outside", () => {
    expect(choices("zero")).toEqual([-1, 1, 1, -1, -1, -1, -1, 2, 2, 3, 3, -1, -1]);
  });

  it("extrapolate continues the range below into a gap", () => {
    expect(choices("extrapolate")).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3]);
  });

  it("the order in the source decides ties and overlaps only", () => {
    const reversed = { lower: Float64Array.of(200, 10), upper: Float64Array.of(1000, 100) };
    expect(rangeInForce(reversed, 0, 2, 150, "closest")).toBe(0);
    expect(rangeInForce(reversed, 0, 2, 149, "closest")).toBe(1);
    expect(rangeInForce(reversed, 0, 2, 150, "extrapolate")).toBe(1);
    const overlapping = { lower: Float64Array.of(50, 10), upper: Float64Array.of(200, 100) };
    expect(rangeInForce(overlapping, 0, 2, 60, "closest")).toBe(0);
  });
});

/** The range in force of the reaction with one range, from 1 to 2 K. */
function single(T: number, policy: TemperaturePolicy): number {
  return rangeInForce(limits, 0, 1, T, policy);
}

describe("a single range", () => {
  it("holds everywhere except under zero", () => {
    expect([single(5, "closest"), single(5, "clamp"), single(5, "extrapolate")]).toEqual([0, 0, 0]);
    expect([single(0.5, "zero"), single(1, "zero"), single(2, "zero")]).toEqual([-1, 0, -1]);
  });
});
