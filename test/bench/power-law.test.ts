import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitPowerLaw } from "../../bench/power-law.js";

describe("fitPowerLaw", () => {
  it("finds factor and exponent of an exact power law", () => {
    const exponents = fc.double({ min: -3, max: 3, noNaN: true });
    const factors = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(exponents, factors, (exponent, factor) => {
        const fit = fitPowerLaw([600, 2500, 40_000].map((x) => [x, factor * x ** exponent]));
        expect(fit.exponent).toBeCloseTo(exponent, 9);
        expect(fit.factor / factor).toBeCloseTo(1, 9);
      }),
    );
  });

  it("takes the slope of least squares in logarithms", () => {
    const fit = fitPowerLaw([
      [1, 1],
      [10, 1],
      [100, 100],
    ]);
    expect(fit.exponent).toBeCloseTo(1, 12);
    expect(Math.log10(fit.factor)).toBeCloseTo(-1 / 3, 12);
  });
});
