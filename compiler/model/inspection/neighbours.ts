import type { RateRange, Reaction } from "../reaction.js";

/** Two temperature ranges of one reaction that follow each other. */
export interface Neighbours {
  /** Of the ranges that begin earlier, the one that reaches highest. */
  readonly lower: RateRange;
  readonly upper: RateRange;
}

/** Every range but the lowest, with the range before it, in ascending temperature. */
export function neighbouringRanges(reaction: Reaction): readonly Neighbours[] {
  const sorted = [...reaction.ranges].toSorted((a, b) => a.lower - b.lower);
  return sorted.slice(1).map((upper, index) => ({
    lower: sorted.slice(0, index + 1).reduce((a, b) => (b.upper > a.upper ? b : a)),
    upper,
  }));
}
