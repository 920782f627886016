import { describe, expect, it } from "vitest";
import { mathNames } from "../../../../../compiler/backend/wasm/math/names.js";
import { Random } from "../../../../../runtime/reference/verification/random.js";
import { families } from "./arguments.js";
import { fromBits, highPrecision, ulpError } from "./high-precision.js";
import { mathModule } from "./math-module.js";

/**
 * Largest errors allowed [ulp]. The largest found in 10^5 arguments of each family: exp 0.5106,
 * log 0.5007, log10 0.5008, pow 0.5083, tanh 0.5151, sin 0.5148, cos 0.5124,
 * atan 0.5000.
 */
const bounds = {
  exp: 0.512,
  log: 0.51,
  log10: 0.51,
  pow: 0.52,
  tanh: 0.52,
  sin: 0.52,
  cos: 0.52,
  atan: 0.51,
} as const;

const evaluate = mathModule(new Set(mathNames));
const samples = 3000;

describe.each(mathNames)("%s", (name) => {
  it.each(families[name])("is accurate for $title", ({ title, draw }) => {
    const random = new Random(title.length);
    const drawn = Array.from({ length: samples }, () => draw(random));
    const x = drawn.map(([first]) => first);
    const y = drawn.map(([, second]) => second ?? 0);
    const results = evaluate(name, "scalar", x, y);
    const errors = drawn.map(([first, second], index) =>
      ulpError(results[index]!, highPrecision[name](first, second ?? 0)),
    );
    const worst = errors.indexOf(Math.max(...errors));
    expect(errors[worst], `at ${drawn[worst]!.join(", ")}`).toBeLessThan(bounds[name]);
  });
});

describe("hard cases", () => {
  // V. Lefèvre & J.-M. Muller 2001, Worst cases for correct rounding of the elementary functions in double
  // precision, ARITH-15: one closest to the middle between two doubles, one closest to a double.
  it.each([
    ["exp", fromBits(0x3e09e9cbbfd6080bn), 0.5],
    ["log", fromBits(0x6a562a88613629b6n), 0],
  ] as const)("%s of %f is that far from a double", (name, x, error) => {
    const [result] = evaluate(name, "scalar", [x]);
    expect(ulpError(result!, highPrecision[name](x))).toBeCloseTo(error, 9);
  });

  it("finds the rest of the double that is closest to a multiple of pi / 2", () => {
    // J.-M. Muller, Elementary Functions, 3rd edition, section 11.3.
    const x = 6381956970095103 * 2 ** 797;
    const [sine] = evaluate("sin", "scalar", [x]);
    const [cosine] = evaluate("cos", "scalar", [x]);
    expect(sine).toBe(1);
    expect(cosine).toBe(-4.687165924254628e-19);
  });

  it("finds whole powers exactly", () => {
    const bases = Array.from({ length: 40 }, (_, index) => index + 1);
    const cubes = evaluate(
      "pow",
      "scalar",
      bases,
      bases.map(() => 3),
    );
    expect([...cubes]).toEqual(bases.map((base) => base * base * base));
    const exponents = Array.from({ length: 2098 }, (_, index) => index - 1074);
    const powers = evaluate(
      "pow",
      "scalar",
      exponents.map(() => 2),
      exponents,
    );
    expect([...powers]).toEqual(exponents.map((exponent) => 2 ** exponent));
    const decades = Array.from({ length: 617 }, (_, index) => index - 308);
    const logarithms = evaluate(
      "log10",
      "scalar",
      decades.map((decade) => Number(`1e${decade}`)),
    );
    expect([...logarithms]).toEqual(decades);
  });
});
