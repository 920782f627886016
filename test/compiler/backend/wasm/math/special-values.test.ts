import { describe, expect, it } from "vitest";
import { mathNames, type MathName } from "../../../../../compiler/backend/wasm/math/names.js";
import { bitsOf } from "./high-precision.js";
import { mathModule } from "./math-module.js";

const evaluate = mathModule(new Set(mathNames));
const tiny = 2 ** -1074;
const largest = Number.MAX_VALUE;

/** ECMA-262, section 21.3.2, the functions of the Math object: arguments and values, to the bit. */
const ofOne: Readonly<Record<Exclude<MathName, "pow">, readonly (readonly [number, number])[]>> = {
  exp: [
    [NaN, NaN],
    [0, 1],
    [-0, 1],
    [tiny, 1],
    [-tiny, 1],
    [Infinity, Infinity],
    [-Infinity, 0],
    [709.782712893384, 1.7976931348622732e308],
    [709.7827128933841, Infinity],
    [largest, Infinity],
    [-largest, 0],
    [-745.1332191019411, tiny],
    [-745.1332191019412, 0],
    [-708.3964185322641, 2.2250738585072626e-308],
  ],
  log: [
    [NaN, NaN],
    [-1, NaN],
    [-tiny, NaN],
    [-Infinity, NaN],
    [0, -Infinity],
    [-0, -Infinity],
    [1, 0],
    [Infinity, Infinity],
    [largest, 709.782712893384],
    [tiny, -744.4400719213812],
  ],
  log10: [
    [NaN, NaN],
    [-1, NaN],
    [-Infinity, NaN],
    [0, -Infinity],
    [-0, -Infinity],
    [1, 0],
    [Infinity, Infinity],
    [largest, 308.25471555991675],
    [tiny, -323.3062153431158],
  ],
  tanh: [
    [NaN, NaN],
    [0, 0],
    [-0, -0],
    [tiny, tiny],
    [-tiny, -tiny],
    [1e-9, 1e-9],
    [22.5, 1],
    [-22.5, -1],
    [largest, 1],
    [Infinity, 1],
    [-Infinity, -1],
  ],
  sin: [
    [NaN, NaN],
    [0, 0],
    [-0, -0],
    [tiny, tiny],
    [-tiny, -tiny],
    [Infinity, NaN],
    [-Infinity, NaN],
    [Math.PI, 1.2246467991473532e-16],
    [1e22, -0.8522008497671888],
    [-1e22, 0.8522008497671888],
    [largest, 0.004961954789184062],
  ],
  cos: [
    [NaN, NaN],
    [0, 1],
    [-0, 1],
    [tiny, 1],
    [Infinity, NaN],
    [-Infinity, NaN],
    [Math.PI / 2, 6.123233995736766e-17],
    [1e22, 0.523214785395139],
    [-1e22, 0.523214785395139],
    [largest, -0.9999876894265599],
  ],
  atan: [
    [NaN, NaN],
    [0, 0],
    [-0, -0],
    [tiny, tiny],
    [-tiny, -tiny],
    [2 ** -1022, 2 ** -1022],
    [1e-9, 1e-9],
    [1, Math.PI / 4],
    [-1, -Math.PI / 4],
    [2 ** 60, Math.PI / 2],
    [largest, Math.PI / 2],
    [-largest, -Math.PI / 2],
    [Infinity, Math.PI / 2],
    [-Infinity, -Math.PI / 2],
  ],
};

/** ECMA-262, section 6.1.6.1.3, Number::exponentiate. */
const powers: readonly (readonly [x: number, y: number, power: number])[] = [
  [1, NaN, NaN],
  [NaN, 0, 1],
  [NaN, -0, 1],
  [NaN, 1, NaN],
  [2, NaN, NaN],
  [0, 0, 1],
  [Infinity, 0, 1],
  [1, Infinity, NaN],
  [-1, Infinity, NaN],
  [-1, -Infinity, NaN],
  [1.5, Infinity, Infinity],
  [-1.5, Infinity, Infinity],
  [0.5, Infinity, 0],
  [0, Infinity, 0],
  [0, -Infinity, Infinity],
  [-1.5, -Infinity, 0],
  [0.5, -Infinity, Infinity],
  [Infinity, Infinity, Infinity],
  [Infinity, 2, Infinity],
  [Infinity, -tiny, 0],
  [-Infinity, 3, -Infinity],
  [-Infinity, 2, Infinity],
  [-Infinity, 0.5, Infinity],
  [-Infinity, -3, -0],
  [-Infinity, -2, 0],
  [0, 3, 0],
  [0, -3, Infinity],
  [-0, 3, -0],
  [-0, 2, 0],
  [-0, 0.5, 0],
  [-0, -3, -Infinity],
  [-0, -2, Infinity],
  [-0, -0.5, Infinity],
  [-2, 0.5, NaN],
  [-2, 3, -8],
  [-2, 4, 16],
  [-2, -1, -0.5],
  [-largest, 0.5, NaN],
  [-1, 2 ** 53 - 1, -1],
  [-1, 2 ** 53, 1],
  [-1, largest, 1],
  [1, largest, 1],
  [1, -tiny, 1],
  [2, tiny, 1],
  [2, 1024, Infinity],
  [-2, 1025, -Infinity],
  [2, 1023, 2 ** 1023],
  [2, -1074, tiny],
  [-2, -1073, -2 * tiny],
  [2, -1075, 0],
  [-2, -1075, -0],
  [tiny, 1, tiny],
  [tiny, -1, Infinity],
  [tiny, 0.5, 2 ** -537],
  [-tiny, 1, -tiny],
  [largest, 1, largest],
  [-largest, -1, -(2 ** -1024)],
  [largest, largest, Infinity],
  [largest, -largest, 0],
  [1 + 2 ** -52, largest, Infinity],
  [1 - 2 ** -53, largest, 0],
];

describe("special values", () => {
  it.each(mathNames.filter((name) => name !== "pow"))("of %s", (name) => {
    const x = ofOne[name].map(([argument]) => argument);
    for (const form of ["scalar", "lanes"] as const) {
      const results = evaluate(name, form, x);
      expect([...results].map(bitsOf)).toEqual(ofOne[name].map(([, value]) => bitsOf(value)));
    }
  });

  it.each(powers)("%f to the power of %f is %f", (x, y, power) => {
    for (const form of ["scalar", "lanes"] as const) {
      // Beside an ordinary neighbour, in either lane.
      const results = evaluate("pow", form, [x, 2, 2, x], [y, 3, 3, y]);
      expect([...results].map(bitsOf)).toEqual([power, 8, 8, power].map(bitsOf));
    }
  });
});
