import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  connect,
  filled,
  interpolate,
  network,
  system,
  withValues,
} from "../../../../../compiler/frontend/systems/declaration/index.js";

describe("interpolate", () => {
  const table = fc
    .uniqueArray(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((values) => values.toSorted((a, b) => a - b));

  it("has the ordinates at the abscissae, the ends beyond them, and is linear between", () => {
    fc.assert(
      fc.property(table, fc.double({ min: 0, max: 1, noNaN: true }), (xs, fraction) => {
        const ys = xs.map((x) => Math.cos(x));
        expect(xs.map((x) => interpolate(x, xs, ys))).toEqual(ys);
        expect(interpolate(xs[0]! - 5, xs, ys)).toBe(ys[0]);
        expect(interpolate(xs.at(-1)! + 5, xs, ys)).toBe(ys.at(-1));
        for (let i = 0; i + 1 < xs.length; i++) {
          const x = xs[i]! + fraction * (xs[i + 1]! - xs[i]!);
          const expected = (1 - fraction) * ys[i]! + fraction * ys[i + 1]!;
          expect(Math.abs(interpolate(x, xs, ys) - expected)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it("passes on what is not a number", () => {
    expect(interpolate(NaN, [0, 1], [2, 3])).toBeNaN();
  });
});

describe("filled", () => {
  it("makes arrays of a shape, no row of which is another", () => {
    expect(filled(3, 1.5)).toEqual([1.5, 1.5, 1.5]);
    expect(filled([2, 3], 0)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(filled([], 7)).toBe(7);
    const rows = filled([2, 2], 0);
    rows[0]![0] = 1;
    expect(rows).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });
});

describe("withValues", () => {
  it("copies, and keeps values that were given before", () => {
    const body = system({ states: { x: 1, v: 0 }, derivatives: ({ v }) => ({ x: v, v: 0 }) });
    const moved = withValues(body, { x: 2, v: 3 });
    expect(withValues(moved, { x: 4 })).toEqual({ ...body, values: { x: 4, v: 3 } });
    expect(moved.values).toEqual({ x: 2, v: 3 });
    expect(body).not.toHaveProperty("values");
  });
});

describe("declarations", () => {
  it("say what they are", () => {
    expect(system({ name: "Empty" })).toEqual({ kind: "system", name: "Empty" });
    expect(network("gas.rates")).toEqual({ kind: "network", file: "gas.rates" });
    expect(network("gas.rates", { state: "density", values: { H: 1 } })).toEqual({
      kind: "network",
      file: "gas.rates",
      state: "density",
      values: { H: 1 },
    });
    expect(connect("a.y", "b.u")).toEqual({ kind: "connection", from: "a.y", to: "b.u" });
    expect(connect("a.y", "b.u", { gain: 2 })).toMatchObject({ gain: 2 });
  });
});
