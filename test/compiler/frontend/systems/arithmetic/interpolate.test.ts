import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpolate as executed } from "../../../../../compiler/frontend/systems/declaration/interpolate.js";
import { interpolate } from "../../../../../compiler/frontend/systems/arithmetic/interpolate.js";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import { roundedArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/rounded.js";

const rounded = roundedArithmetic();

const at = (x: number, xs: readonly number[], ys: readonly number[]): number =>
  interpolate(plainArithmetic, x, xs, ys);

const tables = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 })
  .map((xs) => xs.toSorted((a, b) => a - b))
  .chain((xs) =>
    fc.record({
      xs: fc.constant(xs),
      ys: fc.array(fc.integer({ min: -50, max: 50 }), {
        minLength: xs.length,
        maxLength: xs.length,
      }),
    }),
  );

describe("interpolate", () => {
  it("goes through the points and is constant beyond them", () => {
    fc.assert(
      fc.property(tables, ({ xs, ys }) => {
        expect(xs.map((x) => at(x, xs, ys))).toEqual(ys);
        expect(at(-1e9, xs, ys)).toBe(ys[0]);
        expect(at(1e9, xs, ys)).toBe(ys.at(-1));
        expect(at(-Infinity, xs, ys)).toBe(ys[0]);
      }),
    );
  });

  it("is what modules that are run as they are compute, to the bit", () => {
    const anywhere = fc.double({ min: -1500, max: 1500 });
    const scales = fc.double({ min: 0.01, max: 3, noNaN: true });
    fc.assert(
      fc.property(tables, anywhere, scales, ({ xs, ys }, x, scale) => {
        const [scaledXs, scaledYs] = [xs.map((each) => each / 3), ys.map((each) => each * scale)];
        const found = executed(x, scaledXs, scaledYs);
        expect(found).toBe(at(x, scaledXs, scaledYs));
        const bounded = interpolate(rounded, rounded.lift(x), scaledXs, scaledYs);
        if (!Number.isNaN(x)) expect(rounded.value(bounded)).toBe(found);
      }),
      { numRuns: 500 },
    );
  });

  it("is linear between them", () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0, max: 1, noNaN: true }), ({ xs, ys }, fraction) => {
        for (let i = 0; i + 1 < xs.length; i += 1) {
          const x = xs[i]! + fraction * (xs[i + 1]! - xs[i]!);
          const share = (x - xs[i]!) / (xs[i + 1]! - xs[i]!);
          expect(at(x, xs, ys)).toBeCloseTo((1 - share) * ys[i]! + share * ys[i + 1]!, 10);
        }
      }),
    );
  });

  it("chooses among pieces by a balanced tree where conditions are not known", () => {
    const count = 1000;
    const xs = Array.from({ length: count }, (_, i) => i);
    const ys = xs.map((x) => x * x);
    /** A value that knows how many choices lie above it. */
    type Chosen = { readonly depth: number };
    const depthOf = (a: number | Chosen): number => (typeof a === "number" ? 0 : a.depth);
    const keep = (a: number | Chosen, b: number | Chosen): Chosen => ({
      depth: Math.max(depthOf(a), depthOf(b)),
    });
    const symbols = {
      ...roundedArithmetic(),
      owns: (value: unknown): value is Chosen => typeof value === "object",
      add: keep,
      subtract: keep,
      multiply: keep,
      divide: keep,
      negate: (a: number | Chosen) => a,
      call: () => 0,
      less: (): Chosen => ({ depth: 0 }),
      lessOrEqual: (): Chosen => ({ depth: 0 }),
      equal: (): Chosen => ({ depth: 0 }),
      not: (a: boolean | Chosen) => a,
      and: (a: boolean | Chosen) => a,
      or: (a: boolean | Chosen) => a,
      select: (_condition: boolean | Chosen, a: number | Chosen, b: number | Chosen): Chosen => ({
        depth: keep(a, b).depth + 1,
      }),
    };
    // 1001 pieces: a tree of depth 10.
    expect(interpolate<Chosen>(symbols, { depth: 0 }, xs, ys)).toEqual({ depth: 10 });
  });

  it("refuses tables that are none, and passes NaN on", () => {
    expect(() => at(0, [], [])).toThrow("interpolation needs at least one point");
    expect(() => at(0, [1, 2], [1])).toThrow("as many ordinates as abscissae, not 1 for 2");
    expect(() => at(0, [1, 1], [1, 2])).toThrow("have to ascend, but 1 follows 1");
    expect(() => at(0, [1, NaN], [1, 2])).toThrow(RangeError);
    expect(at(NaN, [0, 1], [2, 3])).toBeNaN();
  });
});
