import { describe, expect, it } from "vitest";
import { networkOf, type RangeNumbers } from "../network-of.js";
import { linesOf, messagesOf } from "./lines-of.js";

function withRanges(...lines: readonly (readonly RangeNumbers[])[]) {
  return networkOf(...lines.map((ranges) => ({ equation: "CN + H2 -> HCN + H", ranges })));
}

const zero = (lower: number, upper: number): RangeNumbers => [0, 0, 0, lower, upper];

const gammaOf = (gamma: number, lower: number): RangeNumbers[] => [[1e-10, 0, gamma, lower, 300]];

const flat = (lower: number, upper: number): RangeNumbers => [1e-10, 0, 0, lower, upper];

describe("NC105 gap between temperature ranges", () => {
  it("gives the limits and the size of every gap", () => {
    const network = withRanges(
      [flat(10, 100), flat(100, 300)],
      [flat(10, 100), flat(101, 300), flat(300.1, 400)],
      [flat(200, 300), flat(10, 150)],
    );
    expect(linesOf("NC105", network)).toEqual([2, 2, 3]);
    const [first, second, third] = messagesOf("NC105", network);
    expect(first).toContain("from 100 to 101 K, a gap of 1 K");
    expect(second).toContain("from 300 to 300.1 K, a gap of 0.1 K");
    expect(third).toContain("from 150 to 200 K, a gap of 50 K");
  });

  it("sees no gap behind a range that a wider one contains", () => {
    const network = withRanges([flat(10, 1000), flat(20, 30), flat(500, 2000)]);
    expect(linesOf("NC105", network)).toEqual([]);
    expect(linesOf("NC106", network)).toEqual([1, 1]);
  });
});

describe("NC106 overlapping temperature ranges", () => {
  it("reports ranges that share temperatures, and not those that touch", () => {
    const network = withRanges(
      [flat(10, 100), flat(100, 300)],
      [flat(10, 100), flat(99.9, 300)],
      [flat(160, 300), flat(160, 300)],
    );
    expect(linesOf("NC106", network)).toEqual([2, 3]);
    expect(messagesOf("NC106", network)[0]).toContain("10 to 100 K and 99.9 to 300 K");
  });
});

describe("NC107 jump between temperature ranges", () => {
  it("reports steps beyond a factor 1.5 upwards or downwards, with the ratio", () => {
    const steps = [1.49, 1.51, 1 / 1.49, 1 / 1.51].map((ratio): RangeNumbers[] => [
      flat(10, 100),
      [1e-10 * ratio, 0, 0, 100, 300],
    ]);
    const network = withRanges(...steps);
    expect(linesOf("NC107", network)).toEqual([2, 4]);
    const [up, down] = messagesOf("NC107", network);
    expect(up).toContain("jumps at 100 K from 1e-10 to 1.51e-10, a ratio of 1.51");
    expect(down).toContain("a ratio of 0.6623");
  });

  it("compares the full coefficients at the temperature of the switch, the middle of a gap", () => {
    const atFourHundred = 1e-10 * (400 / 300) ** 2 * Math.exp(-1000 / 400);
    const continuous: RangeNumbers[] = [
      [1e-10, 2, 1000, 10, 350],
      [atFourHundred, 0, 0, 450, 3000],
    ];
    const atTheEdge: RangeNumbers[] = [
      continuous[0]!,
      [1e-10 * (350 / 300) ** 2 * Math.exp(-1000 / 350), 0, 0, 450, 3000],
    ];
    const network = withRanges(continuous, atTheEdge);
    expect(linesOf("NC107", network)).toEqual([2]);
    expect(messagesOf("NC107", network)[0]).toContain("jumps at 400 K");
  });

  it("counts a step from zero and none between zeros", () => {
    const network = withRanges([zero(10, 100), zero(100, 200)], [zero(10, 100), flat(100, 200)]);
    expect(linesOf("NC107", network)).toEqual([2]);
  });

  it("ignores a range that the official rule never reaches", () => {
    const network = withRanges([flat(10, 1000), [1e-5, 0, 0, 20, 30]]);
    expect(linesOf("NC107", network)).toEqual([]);
  });
});

describe("NC108 negative gamma diverges at low temperature", () => {
  it("reports a factor above 10 at 10 K and whether the range includes 10 K", () => {
    const network = withRanges(
      gammaOf(-23, 10),
      gammaOf(-24, 10),
      gammaOf(-151, 100),
      gammaOf(151, 100),
    );
    expect(linesOf("NC108", network)).toEqual([2, 3]);
    const [within, below] = messagesOf("NC108", network);
    expect(within).toContain(
      `a factor of ${Number(Math.exp(2.4).toPrecision(4))} at 10 K, within its range`,
    );
    expect(below).toContain(
      `a factor of ${Number(Math.exp(15.1).toPrecision(4))} at 10 K, below its range`,
    );
  });

  it("judges the range that holds at 10 K only", () => {
    const cold: RangeNumbers = [1e-10, 0, 0, 10, 100];
    const steep: RangeNumbers = [1e-10, 0, -300, 100, 500];
    expect(linesOf("NC108", withRanges([cold, steep], [steep]))).toEqual([2]);
  });

  it("leaves other rate laws alone: their gamma is no temperature", () => {
    const network = networkOf({
      equation: "H2 + PHOTON -> H + H",
      type: "PH",
      law: "photo",
      ranges: [[1e-10, 0, -30, 10, 300]],
    });
    expect(linesOf("NC108", network)).toEqual([]);
  });
});

describe("NC113 empty temperature range", () => {
  it("reports ranges whose limits are equal", () => {
    const network = withRanges([flat(10, 300)], [flat(298, 298)], [flat(10, 20), flat(20, 20)]);
    expect(linesOf("NC113", network)).toEqual([2, 3]);
    expect(messagesOf("NC113", network)[0]).toContain("from 298 to 298 K");
  });
});
