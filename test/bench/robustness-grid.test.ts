import { describe, expect, it } from "vitest";
import { gridPoints, radicalInverse } from "../../bench/robustness/grid.js";

const limits = {
  T: [10, 1e3],
  nH: [1e2, 1e8],
  Av: [0.1, 20],
  zeta: [1e-18, 1e-15],
  G0: [0, 1e4],
} as const;
const names = ["T", "nH", "Av", "zeta", "G0"] as const;

describe("gridPoints", () => {
  const points = gridPoints(1000);

  it.each(names)("keeps %s within its limits", (name) => {
    const [low, high] = limits[name];
    const values = points.map((point) => point[name]);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...values)).toBeLessThanOrEqual(high);
  });

  it("reaches into every octant of the three first coordinates equally", () => {
    const middle = { T: 100, nH: 1e5, Av: Math.sqrt(2) };
    const counts = new Map<string, number>();
    for (const { T, nH, Av } of points) {
      const octant = [T < middle.T, nH < middle.nH, Av < middle.Av].join();
      counts.set(octant, (counts.get(octant) ?? 0) + 1);
    }
    expect(counts.size).toBe(8);
    for (const count of counts.values()) expect(Math.abs(count - 125)).toBeLessThan(15);
  });

  it("leaves a tenth of the points without a field", () => {
    expect(points.filter(({ G0 }) => G0 === 0).length).toBeCloseTo(100, -1);
  });

  it("begins with the same points however many there are", () => {
    expect(gridPoints(10)).toEqual(points.slice(0, 10));
  });
});

describe("radicalInverse", () => {
  it("mirrors the digits at the point", () => {
    expect([1, 2, 3, 4, 5, 6].map((i) => radicalInverse(i, 2))).toEqual([
      0.5, 0.25, 0.75, 0.125, 0.625, 0.375,
    ]);
    expect(radicalInverse(5, 3)).toBeCloseTo(2 / 3 + 1 / 9, 15);
  });
});
