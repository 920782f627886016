import type { TemperaturePolicy } from "../../runtime/kernel.js";
import { call, constant } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";

/** The limits of one temperature range [K]: lower inclusive, upper exclusive. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** From the previous piece's end to this one's, the range of that index holds; -1: none does. */
export interface Piece {
  /** End of the piece [K]; Infinity for the last. */
  readonly end: number;
  /** Whether the end itself belongs to the piece. */
  readonly closed: boolean;
  readonly range: number;
}

type Choice = (ranges: readonly Limits[], T: number) => number;

/**
 * Which range holds at a temperature, by policy. "closest" is the reading of the official UMIST
 * codes: a single range always holds; of several, the first with lower <= T < upper, else the one
 * with the nearest boundary (the first on a tie). "clamp" chooses the same range. "zero" has none
 * outside all ranges. "extrapolate" continues the range below into a gap and the outermost ranges
 * beyond the ends.
 */
const choices: Readonly<Record<TemperaturePolicy, Choice>> = {
  closest: closestRange,
  clamp: closestRange,
  zero: containingRange,
  extrapolate: (ranges, T) => {
    const inside = containingRange(ranges, T);
    if (inside >= 0) return inside;
    const below = ranges.filter(({ upper }) => upper <= T);
    return below.length > 0
      ? indexOfLargest(ranges, ({ upper }) => (upper <= T ? upper : -Infinity))
      : indexOfLargest(ranges, ({ lower }) => -lower);
  },
};

function containingRange(ranges: readonly Limits[], T: number): number {
  return ranges.findIndex(({ lower, upper }) => lower <= T && T < upper);
}

function closestRange(ranges: readonly Limits[], T: number): number {
  if (ranges.length === 1) return 0;
  const inside = containingRange(ranges, T);
  if (inside >= 0) return inside;
  return indexOfLargest(
    ranges,
    ({ lower, upper }) => -Math.min(Math.abs(lower - T), Math.abs(upper - T)),
  );
}

function indexOfLargest(ranges: readonly Limits[], measure: (range: Limits) => number): number {
  const values = ranges.map(measure);
  return values.indexOf(Math.max(...values));
}

/** The policy's choice as a function of temperature: pieces in ascending order. */
export function temperaturePieces(
  ranges: readonly Limits[],
  policy: TemperaturePolicy,
): readonly Piece[] {
  const choose = choices[policy];
  const points = breakpoints(ranges);
  const pieces: Piece[] = [];
  const append = (end: number, closed: boolean, range: number): void => {
    if (pieces.at(-1)?.range === range) pieces.pop();
    pieces.push({ end, closed, range });
  };
  points.forEach((point, i) => {
    const previous = i === 0 ? 0 : points[i - 1]!;
    append(point, false, choose(ranges, (previous + point) / 2));
    append(point, true, choose(ranges, point));
  });
  append(Infinity, true, choose(ranges, 2 * (points.at(-1) ?? 1)));
  return pieces;
}

/** Temperatures at which a choice may change: limits, and points midway between two limits. */
function breakpoints(ranges: readonly Limits[]): readonly number[] {
  const limits = ranges.flatMap(({ lower, upper }) => [lower, upper]);
  const middles = limits.flatMap((a) => limits.map((b) => (a + b) / 2));
  return [...new Set(middles)].filter((T) => T > 0 && Number.isFinite(T)).toSorted((a, b) => a - b);
}

/**
 * One expression of temperature out of one expression per range.
 *
 * @param build the coefficient in range i as a function of the temperature's node
 */
export function overRanges(
  graph: Graph,
  ranges: readonly Limits[],
  policy: TemperaturePolicy,
  T: NodeId,
  build: (range: number, T: NodeId) => NodeId,
): NodeId {
  const pieces = temperaturePieces(ranges, policy);
  const values = pieces.map(({ range }) =>
    range < 0
      ? constant(graph, 0)
      : build(range, policy === "clamp" ? clamped(graph, T, ranges[range]!) : T),
  );
  return pieces
    .slice(0, -1)
    .map(({ end, closed }, i) => ({ end, closed, value: values[i]! }))
    .reduceRight((otherwise, { end, closed, value }) => {
      const name = closed ? "lessOrEqual" : "less";
      const condition = call(graph, name, [T, constant(graph, end)]);
      return call(graph, "select", [condition, value, otherwise]);
    }, values.at(-1)!);
}

function clamped(graph: Graph, T: NodeId, { lower, upper }: Limits): NodeId {
  const raised = call(graph, "max", [T, constant(graph, lower)]);
  return call(graph, "min", [raised, constant(graph, upper)]);
}
