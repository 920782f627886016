import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { power } from "../../../runtime/solvers/power.js";

const base = fc.double({ min: 0, noNaN: true });
const exponent = fc.double({ min: -6, max: 6, noNaN: true });

describe("power", () => {
  it("agrees with the operator for every base that is not negative", () => {
    fc.assert(
      fc.property(base, exponent, (x, y) => {
        const expected = x ** y;
        const found = power(x, y);
        // The result's exponent is as large as 6500, and its rounding is the result's relative error.
        const normal = expected >= 2 ** -1022 && expected < 2 ** 1023;
        if (normal) expect(Math.abs(found / expected - 1)).toBeLessThan(2e-12);
        else if (expected < 1) expect(found).toBeLessThanOrEqual(2 ** -1021);
        else expect(found).toBeGreaterThan(2 ** 1022);
      }),
      { seed: 5, numRuns: 5000 },
    );
  });

  it.each([
    [0, -0.25, Infinity],
    [0, 0.25, 0],
    [Infinity, -0.25, 0],
    [Infinity, 2, Infinity],
    [NaN, 0.5, NaN],
    [7, 0, 1],
    [1, -0.2, 1],
    [2, 10, 1024],
    [2, -1074, 5e-324],
    [4, 0.5, 2],
  ])("%d ** %d is %d", (x, y, expected) => {
    expect(power(x, y)).toBe(expected);
  });

  it("has the bits that additions, products and quotients give, in every engine", () => {
    expect(power(0.37, -1 / 4)).toBe(1.282181684884624);
    expect(power(1e-9, 1 / 6)).toBe(0.03162277660168379);
    expect(power(123.456, 0.8)).toBe(47.120486020958694);
  });
});
