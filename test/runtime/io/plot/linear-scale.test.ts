import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearPosition, linearScale } from "../../../../runtime/io/plot/linear-scale.js";

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe("linearScale", () => {
  it("holds the range between ticks that are evenly spaced and not too many", () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 12 }), (a, b, most) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { range, ticks } = linearScale([low, high], most);
        const size = Math.max(Math.abs(low), Math.abs(high), 1e-280);
        expect(range[0]).toBeLessThanOrEqual(low + 1e-8 * size);
        expect(range[1]).toBeGreaterThanOrEqual(high - 1e-8 * size);
        expect(range[1]).toBeGreaterThan(range[0]);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(most + 3);
        const step = (range[1] - range[0]) / (ticks.length - 1);
        for (const [i, tick] of ticks.entries()) {
          expect(Math.abs(tick - range[0] - i * step)).toBeLessThan(1e-6 * step + 1e-12 * size);
        }
      }),
    );
  });

  it("has ticks that read as short numerals", () => {
    expect(linearScale([0, 1], 5).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(linearScale([-0.3, 0.1], 8).ticks).toEqual([
      -0.3, -0.25, -0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1,
    ]);
    expect(linearScale([3, 3], 4).ticks).toEqual([2.6, 2.8, 3, 3.2, 3.4]);
    expect(linearScale([0, 0], 4).range).toEqual([-1, 1]);
    expect(linearScale([Infinity, -Infinity], 4).range).toEqual([0, 1]);
    expect(linearPosition(2, [1, 5])).toBe(0.25);
  });
});
