/**
 * What the module for several cells finds in memory. Addresses are absolute, in bytes; every field is an
 * i32 at the given distance from the start of its record. Two cells are a pair, the lanes of vectors; one or
 * two pairs are worked on at a time. The
 * index lists serve all pairs; each pair has an image of its own for its factors, and the addresses here are
 * those of the first pair. The runtime writes the records (runtime/linalg/lanes/memory-image.ts).
 */

/** At the module's base. */
export const header = {
  rows: 0,
  rowsEnd: 4,
  groups: 8,
  groupsEnd: 12,
  /** Pairs of addresses: an entry of I - gamma J in the work row, and its values in J. */
  scatter: 16,
  /** For each multiplier in the order of forward substitution the work address of its step. */
  lowerSteps: 20,
  /**
   * One place for each step, and one behind them for what only fills up lists: the values of the row that is
   * eliminated, or of the solution, of one or two pairs.
   */
  work: 24,
  workEnd: 28,
  denseSize: 32,
  denseWork: 36,
  /** For each step the address of its state's values in the right-hand sides. */
  order: 40,
  orderEnd: 44,
  /** The end of the steps that have a state; the others fill up the dense block. */
  statesEnd: 48,
  /** Of the first pair: */
  lower: 52,
  /** The trailing block in row-major order; its size is a multiple of 8. */
  dense: 56,
  denseReciprocals: 60,
  /** Sums of the absolute multipliers. */
  multipliers: 64,
} as const;

/** Distance of neighbouring work places. */
export const placeBytes = 32;

/** Distance of the values of the second pair from those of the first in a work place. */
export const pairBytes = 16;

/** One row of I - gamma J. */
export const row = {
  size: 48,
  work: 0,
  /** Place in `shapes`. */
  shape: 4,
  /**
   * The records of the groups that reach the row, each followed by the addresses of its multipliers; behind
   * listEnd the addresses of the multipliers of the steps of its own group above it.
   */
  list: 8,
  listEnd: 12,
  /** Record of the row's own group, or the address of its row of the dense block. */
  target: 16,
  scatterEnd: 20,
  reciprocals: 24,
  diagonal: 28,
  lowerStepsEnd: 32,
  /** Address of the multiplier of the step before, where that is subtracted after all others; else 0. */
  last: 36,
} as const;

/** What a row is: a member of a group of some width, or in the dense block. */
export const shapes = [
  { width: 1, member: 0 },
  { width: 2, member: 0 },
  { width: 2, member: 1 },
  { width: 4, member: 0 },
  { width: 4, member: 1 },
  { width: 4, member: 2 },
  { width: 4, member: 3 },
  "dense",
] as const;
