import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constant, input, product } from "../../../compiler/graph/builders.js";
import { evaluate } from "../../../compiler/graph/evaluate.js";
import { Graph } from "../../../compiler/graph/graph.js";
import {
  overRanges,
  temperaturePieces,
  type Limits,
} from "../../../compiler/ratelaws/temperature-ranges.js";
import type { TemperaturePolicy } from "../../../runtime/kernel.js";

const policies = ["closest", "clamp", "zero", "extrapolate"] as const;

/** The rule as the official codes and the documentation state it, read at one temperature. */
function official(ranges: readonly Limits[], T: number, policy: TemperaturePolicy): number {
  for (let i = 0; i < ranges.length; i++) {
    if (ranges[i]!.lower <= T && T < ranges[i]!.upper) return i;
  }
  if (policy === "zero") return -1;
  if (ranges.length === 1) return 0;
  let best = 0;
  if (policy === "extrapolate") {
    const below = ranges.map(({ upper }) => (upper <= T ? upper : 0));
    if (Math.max(...below) > 0) return below.indexOf(Math.max(...below));
    const lowers = ranges.map(({ lower }) => lower);
    return lowers.indexOf(Math.min(...lowers));
  }
  const distance = ({ lower, upper }: Limits): number =>
    Math.min(Math.abs(T - lower), Math.abs(T - upper));
  for (let i = 1; i < ranges.length; i++) {
    if (distance(ranges[i]!) < distance(ranges[best]!)) best = i;
  }
  return best;
}

const limit = fc.oneof(
  fc.constantFrom(5, 10, 20, 40, 50, 100, 300, 1000, 41000),
  fc.integer({ min: 1, max: 2000 }),
);

/** One to five ranges in any order: gaps, overlaps and common limits all occur. */
const someRanges: fc.Arbitrary<readonly Limits[]> = fc.array(
  fc
    .tuple(limit, limit)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ lower: Math.min(a, b), upper: Math.max(a, b) })),
  { minLength: 1, maxLength: 5 },
);

/** Limits, middles between any two limits, their neighbours, and points between and beyond. */
function criticalTemperatures(ranges: readonly Limits[]): number[] {
  const limits = ranges.flatMap(({ lower, upper }) => [lower, upper]);
  const points = limits.flatMap((a) => limits.map((b) => (a + b) / 2));
  const near = points.flatMap((T) => [T, T * (1 - 1e-9), T * (1 + 1e-9)]);
  return [...near, 0.1, 3, 77, 1e5];
}

/** The index of the range that overRanges takes, and the temperature at which it is evaluated. */
function chosen(
  ranges: readonly Limits[],
  policy: TemperaturePolicy,
): (T: number) => readonly number[] {
  const graph = new Graph();
  const T = input(graph, 0, "T");
  const index = overRanges(graph, ranges, policy, T, (range) => constant(graph, range + 1));
  const used = overRanges(graph, ranges, policy, T, (_range, at) => product(graph, [at]));
  return (value) => evaluate(graph, [index, used], { input: [value] });
}

describe("temperature ranges", () => {
  it.each(policies)("%s follows the rule everywhere", (policy) => {
    fc.assert(
      fc.property(someRanges, (ranges) => {
        const at = chosen(ranges, policy);
        for (const T of criticalTemperatures(ranges)) {
          const expected = official(ranges, T, policy);
          const [index, used] = at(T);
          expect(index! - 1, `T = ${T}`).toBe(expected);
          if (expected < 0) expect(used).toBe(0);
          else if (policy === "clamp") {
            const { lower, upper } = ranges[expected]!;
            expect(used).toBe(Math.min(Math.max(T, lower), upper));
          } else expect(used).toBe(T);
        }
      }),
      { numRuns: 400, seed: 8 },
    );
  });

  it("are cut into pieces that ascend and differ from their neighbours", () => {
    fc.assert(
      fc.property(someRanges, fc.constantFrom(...policies), (ranges, policy) => {
        const pieces = temperaturePieces(ranges, policy);
        expect(pieces.at(-1)!.end).toBe(Infinity);
        pieces.slice(1).forEach((piece, i) => {
          const previous = pieces[i]!;
          expect(piece.range).not.toBe(previous.range);
          expect(piece.end > previous.end || (piece.end === previous.end && !previous.closed)).toBe(
            true,
          );
        });
      }),
      { numRuns: 400, seed: 9 },
    );
  });

  it("leave a single range without a condition, except where zero is wanted", () => {
    const single = [{ lower: 10, upper: 300 }];
    expect(temperaturePieces(single, "closest")).toHaveLength(1);
    expect(temperaturePieces(single, "extrapolate")).toHaveLength(1);
    expect(temperaturePieces(single, "zero").map(({ range }) => range)).toEqual([-1, 0, -1]);
  });

  it("touching ranges need one comparison", () => {
    const touching = [
      { lower: 10, upper: 300 },
      { lower: 300, upper: 41000 },
    ];
    expect(temperaturePieces(touching, "closest")).toEqual([
      { end: 300, closed: false, range: 0 },
      { end: Infinity, closed: true, range: 1 },
    ]);
  });
});
