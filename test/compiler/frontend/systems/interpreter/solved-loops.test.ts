import { describe, expect, it } from "vitest";
import {
  Complex,
  complexArithmetic,
} from "../../../../../compiler/frontend/systems/arithmetic/complex.js";
import type { NumericArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/numeric.js";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import {
  Rounded,
  roundedArithmetic,
} from "../../../../../compiler/frontend/systems/arithmetic/rounded.js";
import { interpret } from "../../../../../compiler/frontend/systems/interpreter/interpreter.js";
import { linearLoop, nonlinearLoop } from "../loop-models.js";
import { sourceOf, type Declare } from "../flatten/sources.js";

function interpreted<V extends object>(declare: Declare, arithmetic: NumericArithmetic<V>) {
  const root = sourceOf(declare).component(arithmetic);
  return interpret(root, arithmetic, { loops: "solve" });
}

const rounded = roundedArithmetic();

describe("solved loops", () => {
  it("bound the rounding error of linear ones, which a loop gain near 1 amplifies", () => {
    for (const gain of [-3, 0.5, 1 - 2 ** -10, 1 - 2 ** -20]) {
      const { evaluate } = interpreted(linearLoop, rounded);
      const error = 2 ** -50;
      const { derivatives } = evaluate(0, [new Rounded(1, error)], [gain]);
      const { value, error: bound } = derivatives[0] as Rounded;
      // u = x + gain u, of which the derivative is u - 2 x; gains are exact.
      const [exact, amplified] = [1 / (1 - gain) - 2, error / (1 - gain)];
      expect(Math.abs(value - exact)).toBeLessThanOrEqual(bound);
      expect(bound).toBeGreaterThan(amplified);
      expect(interpreted(linearLoop, plainArithmetic).evaluate(0, [1], [gain]).derivatives[0]).toBe(
        value,
      );
    }
    const { derivatives } = interpreted(linearLoop, rounded).evaluate(0, [1], [-3]);
    expect((derivatives[0] as Rounded).error).toBeLessThan(1e-14);
  });

  it("have the derivatives of the implicit function theorem, to rounding", () => {
    const complex = complexArithmetic(plainArithmetic);
    const linear = interpreted(linearLoop, complex);
    for (const gain of [-3, 0.5, 0.99]) {
      const at = [new Complex<never>(1.7, 1)];
      const { derivatives } = linear.evaluate(0, at, [gain]);
      const exact = 1 / (1 - gain) - 2;
      const { im } = derivatives[0] as Complex<never>;
      expect(Math.abs((im as number) - exact)).toBeLessThan(1e-14 / (1 - gain));
    }
    const nonlinear = interpreted(nonlinearLoop, complex);
    for (const x of [0.2, 0.7, -0.9]) {
      const { derivatives } = nonlinear.evaluate(0, [new Complex<never>(x, 1)], []);
      const { re, im } = derivatives[0] as Complex<never>;
      // u = x cos u: du/dx = cos u / (1 + x sin u).
      const u = re as number;
      expect(Math.abs(u - x * Math.cos(u))).toBeLessThan(1e-15);
      const slope = Math.cos(u) / (1 + x * Math.sin(u));
      expect(Math.abs((im as number) / slope - 1)).toBeLessThan(1e-14);
    }
  });

  it("bound the error of such derivatives", () => {
    const both = complexArithmetic(rounded);
    const { derivatives } = interpreted(nonlinearLoop, both).evaluate(
      0,
      [new Complex<Rounded>(new Rounded(0.7, 0), 1)],
      [],
    );
    const { re, im } = derivatives[0] as Complex<Rounded>;
    const u = (re as Rounded).value;
    const slope = Math.cos(u) / (1 + 0.7 * Math.sin(u));
    const { value, error } = im as Rounded;
    expect(Math.abs(value - slope)).toBeLessThanOrEqual(error);
    expect(error).toBeLessThan(1e-13);
  });
});
