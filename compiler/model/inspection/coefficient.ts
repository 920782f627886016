import { constant } from "../../graph/builders.js";
import { evaluate } from "../../graph/evaluate.js";
import { Graph } from "../../graph/graph.js";
import { conditionSpecs, type Conditions } from "../../ratelaws/conditions.js";
import { rateLaw } from "../../ratelaws/registry.js";
import { temperaturePieces } from "../../ratelaws/temperature-ranges.js";
import type { RateRange, Reaction } from "../reaction.js";

/** A temperature at which the official rule leaves one range for another. */
export interface RangeSwitch {
  /** [K] */
  readonly temperature: number;
  readonly below: RateRange;
  readonly above: RateRange;
}

/**
 * Rate coefficient that one range of a reaction gives at T [K], inside its limits or not. Other
 * conditions have their default or, without one, the value 1; ratios between ranges of one reaction
 * hold for that environment.
 */
export function coefficientAt(reaction: Reaction, range: RateRange, T: number): number {
  const graph = new Graph();
  const conditions = Object.fromEntries(
    conditionSpecs.map((spec) => [
      spec.name,
      constant(graph, spec.name === "T" ? T : (spec.default ?? 1)),
    ]),
  ) as Conditions;
  const node = rateLaw(reaction.law).build(graph, range, conditions);
  return evaluate(graph, [node], {})[0]!;
}

/** The range that the official rule, policy "closest", takes at T [K]. */
export function rangeAt(reaction: Reaction, T: number): RateRange {
  const piece = officialPieces(reaction).find(({ end, closed }) => (closed ? T <= end : T < end));
  return reaction.ranges[piece!.range]!;
}

/** Where the official rule changes range, in ascending temperature. */
export function rangeSwitches(reaction: Reaction): readonly RangeSwitch[] {
  const pieces = officialPieces(reaction);
  return pieces.slice(1).map((piece, index) => ({
    temperature: pieces[index]!.end,
    below: reaction.ranges[pieces[index]!.range]!,
    above: reaction.ranges[piece.range]!,
  }));
}

function officialPieces(reaction: Reaction): ReturnType<typeof temperaturePieces> {
  return temperaturePieces(reaction.ranges, "closest");
}
