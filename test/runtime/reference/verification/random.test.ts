import { describe, expect, it } from "vitest";
import { Random } from "../../../../runtime/reference/verification/random.js";

function draw(seed: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: 20 }, () => random.bits());
}

describe("seeded random numbers", () => {
  it("repeat for a seed and differ between seeds", () => {
    expect(draw(1)).toEqual(draw(1));
    expect(new Set([...draw(1), ...draw(2), ...draw(3)]).size).toBe(60);
  });

  it("are uniform: mean, variance and serial correlation within five standard errors", () => {
    const random = new Random(123);
    const count = 100_000;
    const values = Array.from({ length: count }, () => random.uniform(0, 1) - 0.5);
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const variance = values.reduce((sum, value) => sum + value ** 2, 0) / count;
    const serial = values.reduce((sum, value, i) => sum + value * (values[i + 1] ?? 0), 0) / count;
    expect(Math.abs(mean)).toBeLessThan(5 * Math.sqrt(1 / 12 / count));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / count));
    expect(Math.abs(serial)).toBeLessThan(5 * Math.sqrt(1 / 144 / count));
    expect(values.every((value) => value >= -0.5 && value < 0.5)).toBe(true);
  });

  it("are log-uniform between their limits", () => {
    const random = new Random(5);
    const values = Array.from({ length: 20_000 }, () => random.logUniform(1e-20, 1));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(1e-20);
    expect(Math.max(...values)).toBeLessThan(1);
    const below = values.filter((value) => value < 1e-10).length;
    expect(Math.abs(below - 10_000)).toBeLessThan(5 * Math.sqrt(5000));
  });
});
