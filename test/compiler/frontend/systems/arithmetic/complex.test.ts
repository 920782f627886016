import { describe, expect, it } from "vitest";
import type {
  MathFunction,
  Operand,
} from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import {
  Complex,
  complexArithmetic,
} from "../../../../../compiler/frontend/systems/arithmetic/complex.js";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import {
  Rounded,
  roundedArithmetic,
} from "../../../../../compiler/frontend/systems/arithmetic/rounded.js";

const points: Readonly<Record<MathFunction, readonly number[]>> = {
  abs: [-2],
  acos: [0.6],
  asin: [-0.6],
  atan: [3],
  atan2: [1, -2],
  ceil: [0.3],
  cos: [1],
  cosh: [2],
  exp: [1.5],
  floor: [0.3],
  hypot: [3, 4, -1],
  log: [0.3],
  log10: [7],
  log2: [7],
  max: [1, 3, 2],
  min: [1, 3, 2],
  pow: [1.7, 2.3],
  sign: [-4],
  sin: [1.5],
  sinh: [-2],
  sqrt: [2],
  tan: [1],
  tanh: [0.7],
  trunc: [-2.5],
};

const complex = complexArithmetic(plainArithmetic);

/** (x y - 3) / x */
const quotient = (x: Operand<Complex<never>>, y: Operand<Complex<never>>) =>
  complex.divide(complex.subtract(complex.multiply(x, y), 3), x) as Complex<never>;

const stepped = (at: number, by: number) => new Complex<never>(at, by);

describe("complexArithmetic", () => {
  it.each(Object.entries(points))("differentiates %s", (name, at) => {
    const f = name as MathFunction;
    for (const j of at.keys()) {
      const operands = at.map((value, i) => new Complex<never>(value, i === j ? 1 : 0));
      const { re, im } = complex.call(f, operands) as Complex<never>;
      const h = 1e-6;
      const moved = (by: number): number => plainArithmetic.call(f, at.with(j, at[j]! + by));
      expect(re).toBe(plainArithmetic.call(f, at));
      expect(im).toBeCloseTo((moved(h) - moved(-h)) / (2 * h), 7);
    }
  });

  it("differentiates quotients, products and differences", () => {
    // At (2, 5): df/dx = 3 / x^2, df/dy = 1.
    expect(quotient(new Complex<never>(2, 1), new Complex<never>(5, 0))).toEqual(
      new Complex<never>(3.5, 0.75),
    );
    expect(quotient(new Complex<never>(2, 0), new Complex<never>(5, 1)).im).toBe(1);
  });

  it("leaves what has no step without one, whatever is infinite beside it", () => {
    const root = complex.call("sqrt", [new Complex<never>(0, 0)]) as Complex<never>;
    const product = complex.multiply(root, new Complex<never>(3, 1)) as Complex<never>;
    expect(product.im).toBe(0);
  });

  it("tells of kinks", () => {
    let kinks = 0;
    const { call } = complexArithmetic(plainArithmetic, () => {
      kinks += 1;
    });
    call("abs", [stepped(1, 1)]);
    call("max", [stepped(1, 1), stepped(1, 1)]);
    expect(kinks).toBe(0);
    call("abs", [stepped(0, 1)]);
    call("min", [stepped(1, 1), stepped(1, 0)]);
    expect(kinks).toBe(2);
  });

  it("bounds the error of derivatives, over numbers with bounds of their own", () => {
    const bounded = complexArithmetic(roundedArithmetic());
    // d/dx of (1 + x)^2 - 1 - 2 x is 2 x: at 1e-8 digits are lost to cancellation.
    const x = new Complex<Rounded>(new Rounded(1e-8, 0), 1);
    const { add, subtract, multiply } = bounded;
    const one = add(1, x);
    const f = subtract(subtract(multiply(one, one), 1), multiply(2, x)) as Complex<Rounded>;
    const { value, error } = f.im as Rounded;
    expect(Math.abs(value - 2e-8)).toBeLessThanOrEqual(error);
    expect(error).toBeLessThan(1e-14);
  });
});
