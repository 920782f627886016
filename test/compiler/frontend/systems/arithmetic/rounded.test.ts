import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  Arithmetic,
  MathFunction,
  Operand,
} from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import {
  Rounded,
  roundedArithmetic,
} from "../../../../../compiler/frontend/systems/arithmetic/rounded.js";
import { distance, fixed, fixedPoint, type Fixed } from "./fixed-point.js";

type Basic = <V extends object>(
  a: Pick<Arithmetic<V>, "add" | "subtract" | "multiply" | "divide" | "call">,
  x: readonly Operand<V>[],
) => Operand<V>;

const functions: readonly MathFunction[] = ["exp", "sin", "cos", "atan", "tanh", "sinh"];

const { expression } = fc.letrec<{ expression: Basic; leaf: Basic }>((tie) => ({
  leaf: fc.nat(2).map(
    (i): Basic =>
      (_a, x) =>
        x[i]!,
  ),
  expression: fc.oneof(
    { maxDepth: 4 },
    tie("leaf"),
    fc
      .tuple(
        fc.constantFrom("add", "subtract", "multiply", "divide"),
        tie("expression"),
        tie("expression"),
      )
      .map(
        ([name, left, right]): Basic =>
          (a, x) =>
            a[name](left(a, x), right(a, x)),
      ),
    fc.tuple(fc.constantFrom(...functions), tie("expression")).map(
      ([name, inner]): Basic =>
        (a, x) =>
          a.call(name, [inner(a, x)]),
    ),
  ),
}));

const numbers = fc.array(
  fc.integer({ min: -3000, max: 3000 }).map((n) => n / 1024 + n / 7e5),
  {
    minLength: 3,
    maxLength: 3,
  },
);

/** Undefined where fixed point does not reach. */
function exactly(evaluate: () => Fixed): Fixed | undefined {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

describe("roundedArithmetic", () => {
  it("bounds the distance to the exact value, and computes what doubles do", () => {
    let compared = 0;
    fc.assert(
      fc.property(expression, numbers, (f, x) => {
        const result = f(
          roundedArithmetic(),
          x.map((value) => new Rounded(value, 0)),
        );
        const { value, error } = result as Rounded;
        expect(value).toBe(f(plainArithmetic as Arithmetic<never>, x));
        if (!(error < 1e-3) || Math.abs(value) > 1e30) return;
        const exact = exactly(() => f(fixedPoint, x.map(fixed)) as Fixed);
        if (exact === undefined) return;
        compared += 1;
        expect(distance(exact, fixed(value))).toBeLessThanOrEqual(error * (1 + 1e-9));
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(80);
  });

  it("carries errors of operands through every function", () => {
    const points: readonly (readonly [MathFunction, readonly number[]])[] = [
      ["abs", [-2]],
      ["acos", [0.9]],
      ["asin", [-0.9]],
      ["atan", [3]],
      ["atan2", [1, -2]],
      ["cos", [1]],
      ["cosh", [2]],
      ["exp", [3]],
      ["hypot", [3, 4]],
      ["log", [0.3]],
      ["log10", [7]],
      ["log2", [7]],
      ["max", [1, 1.0000001]],
      ["min", [1, 1.0000001]],
      ["pow", [1.7, 2.3]],
      ["sin", [1.5]],
      ["sinh", [-2]],
      ["sqrt", [1e-6]],
      ["tan", [1.4]],
      ["tanh", [0.7]],
    ];
    const { call } = roundedArithmetic();
    for (const [name, at] of points) {
      for (const e of [1e-9, 1e-7]) {
        const { error } = call(
          name,
          at.map((value) => new Rounded(value, e)),
        ) as Rounded;
        const value = plainArithmetic.call(name, at);
        // Every corner of the box of operands lies within the bound, and the bound is not idle.
        const corners = at.reduce<readonly (readonly number[])[]>(
          (all, x) => all.flatMap((corner) => [x - e, x + e].map((y) => [...corner, y])),
          [[]],
        );
        const moved = corners.map((corner) => Math.abs(plainArithmetic.call(name, corner) - value));
        expect(Math.max(...moved), name).toBeLessThanOrEqual(error * (1 + 1e-6));
        expect(error, name).toBeLessThan(1.6 * Math.max(...moved) + 1e-14);
      }
    }
  });

  it("tells of conditions that rounding may decide otherwise", () => {
    let doubts = 0;
    const { less, add, call, lift } = roundedArithmetic(() => {
      doubts += 1;
    });
    const sum = add(lift(0.1), lift(0.2));
    expect(less(lift(1), lift(1))).toBe(false);
    expect(less(sum, lift(1))).toBe(true);
    expect(less(sum, sum)).toBe(false);
    call("floor", [lift(3)]);
    expect(doubts).toBe(0);
    less(sum, lift(0.3));
    call("floor", [new Rounded(3, 1e-16)]);
    call("sign", [new Rounded(1e-20, 1e-16)]);
    expect(doubts).toBe(3);
  });

  it("bounds sums in any order", () => {
    const { add, lift } = roundedArithmetic();
    const { error } = add(add(lift(1e20), lift(-1e20)), lift(1)) as Rounded;
    // 1e20 + 1 - 1e20 is 0 in doubles.
    expect(error).toBeGreaterThan(1);
  });
});
