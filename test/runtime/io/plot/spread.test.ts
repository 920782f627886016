import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../../../runtime/io/plot/spread.js";

const positions = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), {
  minLength: 1,
  maxLength: 20,
});

function squares(found: readonly number[], wanted: readonly number[]): number {
  return found.reduce((sum, position, i) => sum + (position - wanted[i]!) ** 2, 0);
}

describe("spread", () => {
  it("leaves alone what is far enough apart", () => {
    expect(spread([10, 50, 30], 15, 0, 100)).toEqual([10, 50, 30]);
  });

  it("moves two that collide by half of what is missing each", () => {
    expect(spread([40, 46], 15, 0, 100)).toEqual([35.5, 50.5]);
  });

  it("keeps the order of equal positions, and stays within the range", () => {
    expect(spread([100, 100, 100], 15, 0, 100)).toEqual([70, 85, 100]);
    expect(spread([0, 0], 15, 0, 100)).toEqual([0, 15]);
  });

  it("ends above the range when there is no room", () => {
    expect(spread([5, 5, 5], 15, 0, 20)).toEqual([0, 15, 30]);
  });

  it("keeps gap, order and range for any positions", () => {
    fc.assert(
      fc.property(positions, (wanted) => {
        const found = spread(wanted, 15, 0, 300);
        const order = [...wanted.keys()].toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
        const ordered = order.map((i) => found[i]!);
        expect(ordered[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(ordered.at(-1)).toBeLessThanOrEqual(300 + 1e-9);
        for (const [n, position] of ordered.slice(1).entries()) {
          expect(position - ordered[n]!).toBeGreaterThanOrEqual(15 - 1e-9);
        }
      }),
    );
  });

  it("shifts least in the sense of least squares: no admissible neighbour is better", () => {
    fc.assert(
      fc.property(
        positions,
        fc.array(fc.double({ min: 0, max: 20, noNaN: true })),
        (wanted, extra) => {
          const found = spread(wanted, 15, 0, 300);
          const order = [...wanted.keys()].toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
          // Another admissible arrangement: gaps of 15 and more from below, as far as they fit.
          const other: number[] = [];
          let at = extra.at(-1) ?? 0;
          for (const [n, item] of order.entries()) {
            other[item] = at;
            at += 15 + (extra[n] ?? 0);
          }
          fc.pre(Math.max(...other) <= 300);
          expect(squares(found, wanted)).toBeLessThanOrEqual(squares(other, wanted) + 1e-6);
        },
      ),
    );
  });
});
