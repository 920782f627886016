import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  enclosingDecades,
  logPosition,
  logTicks,
  roundedRange,
} from "../../../../runtime/io/plot/log-scale.js";
import { powerOfTen, scientific } from "../../../../runtime/io/plot/powers-of-ten.js";

const year = 3.15576e7;

const positive = fc
  .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -30, max: 30 }))
  .map(([mantissa, exponent]) => mantissa * 10 ** exponent);

/** The exponents around a range, as text. */
function decades(low: number, high: number): string {
  return enclosingDecades([low, high]).join(" to ");
}

function labels(low: number, high: number, most: number): readonly string[] {
  return logTicks([low, high], most).map(({ label }) => label);
}

describe("powerOfTen and scientific", () => {
  it("write exponents as superscripts", () => {
    expect([-16, -1, 0, 8, 123].map(powerOfTen)).toEqual(["10⁻¹⁶", "10⁻¹", "10⁰", "10⁸", "10¹²³"]);
    expect(scientific(1.4964e-17)).toBe("1.50×10⁻¹⁷");
    expect(scientific(0)).toBe("0.00×10⁰");
  });
});

describe("roundedRange", () => {
  it("ends at 1, 2 or 5 times powers of ten", () => {
    expect(roundedRange([1, 1e8])).toEqual([1, 1e8]);
    expect(roundedRange([0.37, 3.2e5])).toEqual([0.2, 5e5]);
    expect(roundedRange([3, 3])).toEqual([2, 5]);
    expect(roundedRange([1000, 1000])).toEqual([1000, 2000]);
  });

  it("is not led to the next one by rounding of units", () => {
    const seconds = [1, 1e8].map((years) => years * year * (1 + 2e-16));
    expect(roundedRange([seconds[0]! / year, seconds[1]! / year])).toEqual([1, 1e8]);
  });

  it("holds the range and is less than 2.5 times too wide at each end", () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high > 2 * low);
        const [from, to] = roundedRange([low, high]);
        expect(from).toBeLessThanOrEqual(low * (1 + 1e-5));
        expect(to).toBeGreaterThanOrEqual(high * (1 - 1e-5));
        expect(low / from).toBeLessThan(2.5001);
        expect(to / high).toBeLessThan(2.5001);
      }),
    );
  });
});

describe("enclosingDecades", () => {
  it("gives the exponents around a range, at least one decade", () => {
    expect(decades(3e-9, 0.5)).toBe("-9 to 0");
    expect(decades(1e-9, 1)).toBe("-9 to 0");
    expect(decades(1, 1)).toBe("0 to 1");
    expect(decades(1e-16 * (1 + 1e-15), 1e-5 * (1 - 1e-15))).toBe("-16 to -5");
  });
});

describe("logTicks", () => {
  it("labels every decade that there is room for", () => {
    expect(labels(1, 1e4, 8)).toEqual(["10⁰", "10¹", "10²", "10³", "10⁴"]);
    expect(labels(1e-7, 1, 4)).toEqual(["10⁻⁶", "10⁻⁴", "10⁻²", "10⁰"]);
  });

  it("labels 2 and 5 too in short ranges", () => {
    expect(labels(0.5, 20, 8)).toEqual(["5×10⁻¹", "10⁰", "2×10⁰", "5×10⁰", "10¹", "2×10¹"]);
  });

  it("has at least two labels, not too many, in every rounded range", () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const range = roundedRange([Math.min(a, b), Math.max(a, b)]);
        const ticks = logTicks(range, 10);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(10);
        for (const { value } of ticks) {
          expect(logPosition(value, range)).toBeGreaterThan(-1e-5);
          expect(logPosition(value, range)).toBeLessThan(1 + 1e-5);
        }
      }),
    );
  });
});
