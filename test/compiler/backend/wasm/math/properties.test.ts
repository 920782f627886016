import { describe, expect, it } from "vitest";
import {
  declareMath,
  declareVectorMath,
} from "../../../../../compiler/backend/wasm/math/declare.js";
import { mathNames, type MathName } from "../../../../../compiler/backend/wasm/math/names.js";
import { ModuleWriter } from "../../../../../compiler/backend/wasm/encoder/module.js";
import { Random } from "../../../../../runtime/reference/verification/random.js";
import { webAssembly } from "../../../../web-assembly.js";
import { families } from "./arguments.js";
import { bitsOf, fromBits } from "./high-precision.js";
import { mathModule, moduleBytes } from "./math-module.js";

const evaluate = mathModule(new Set(mathNames));
const extremes = [0, -0, NaN, Infinity, -Infinity, -1, 2 ** -1074, Number.MAX_VALUE];

describe("lanes", () => {
  it.each(mathNames)("of %s give the bits of the scalar form", (name) => {
    const random = new Random(3);
    for (const { title, draw } of families[name]) {
      const drawn = Array.from({ length: 10_000 }, () =>
        random.below(8) === 0 ? [extremes[random.below(8)]!, random.uniform(-3, 3)] : draw(random),
      );
      const x = drawn.map(([first]) => first!);
      const y = drawn.map(([, second]) => second ?? 0);
      const scalar = new BigUint64Array(evaluate(name, "scalar", x, y).buffer);
      const lanes = new BigUint64Array(evaluate(name, "lanes", x, y).buffer);
      const differing = scalar.findIndex((bits, index) => bits !== lanes[index]);
      expect(differing, `${title}: ${x[differing]}, ${y[differing]}`).toBe(-1);
    }
  });
});

describe("monotonicity", () => {
  it.each([
    ["exp", -745, 709, 0],
    ["exp", -1, 1, 0],
    ["log", 1e-310, 10, 0],
    ["log", 0.9, 1.1, 0],
    ["log10", 0.5, 2, 0],
    ["pow", 0.5, 2, 1.7],
    ["pow", 1, 1000, 30.5],
    ["tanh", -22.5, 22.5, 0],
    ["tanh", 0.1249, 0.1251, 0],
    ["atan", -40, 40, 0],
    ["atan", 0.9999, 1.0001, 0],
  ] as const)("%s rises over neighbouring doubles from %f to %f", (name, from, to, power) => {
    const random = new Random(5);
    for (let sample = 0; sample < 300; sample++) {
      const start = bitsOf(random.uniform(from, to));
      const x = Array.from({ length: 64 }, (_, index) => fromBits(start + BigInt(index)));
      if (start < 0n) x.reverse();
      const values = evaluate(
        name,
        "scalar",
        x,
        x.map(() => power),
      );
      const falling = values.findIndex((value, index) => index > 0 && value < values[index - 1]!);
      expect(falling, `at ${x[falling]}`).toBe(-1);
    }
  });
});

describe("symmetry", () => {
  it.each([
    ["tanh", -1],
    ["sin", -1],
    ["cos", 1],
    ["atan", -1],
  ] as const)("of %s about 0", (name, sign) => {
    const random = new Random(7);
    for (const { draw } of families[name]) {
      const x = Array.from({ length: 1000 }, () => draw(random)[0]);
      const mirrored = evaluate(
        name,
        "scalar",
        x.map((each) => -each),
      );
      expect([...mirrored]).toEqual([...evaluate(name, "scalar", x)].map((value) => sign * value));
    }
  });
});

describe("modules", () => {
  it.each(mathNames)("with %s alone are valid and give the same bits", (name) => {
    const names = new Set([name]);
    const [x, y] = [
      [0.3, 1.7, 1e-320, 2e9],
      [0.5, 2, -1.5, 0.25],
    ];
    expect(mathModule(names)(name, "lanes", x, y)).toEqual(evaluate(name, "scalar", x, y));
    expect(webAssembly.validate(moduleBytes(names))).toBe(true);
    expect(moduleBytes(names).length).toBeLessThan(moduleBytes(new Set(mathNames)).length);
  });

  it("have nothing in them when nothing is named", () => {
    const module = new ModuleWriter();
    const empty = module.toBytes();
    const scalar = declareMath(module, new Set(), 0);
    declareVectorMath(module, new Set(), 0, scalar);
    expect(module.toBytes()).toEqual(empty);
  });

  it("do not depend on the order of the names", () => {
    const reversed = moduleBytesOf(mathNames.toReversed());
    expect(moduleBytesOf([...mathNames])).toEqual(reversed);
  });
});

function moduleBytesOf(names: readonly MathName[]): Uint8Array {
  const module = new ModuleWriter();
  const set = new Set(names);
  declareVectorMath(module, set, 0, declareMath(module, set, 0));
  return module.toBytes();
}
