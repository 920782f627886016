/**
 * What the module finds in memory. All addresses are absolute, in bytes; every field is an i32 at the
 * given distance from the start of its record. The runtime writes the records
 * (runtime/linalg/wasm/memory-image.ts).
 */

/** At the module's base. */
export const header = {
  units: 0,
  unitsEnd: 4,
  groups: 8,
  groupsEnd: 12,
  /** For each unit the addresses of the groups that reach it. */
  groupLists: 16,
  /** Pairs of addresses: an entry of I - gamma J in the work rows, and its value in J. */
  scatter: 20,
  /** Multipliers of both rows of a unit, side by side. */
  lower: 24,
  /** For each of them the work address of its step. */
  lowerSteps: 28,
  /** One place of 16 bytes a step: the value of both rows of a unit, or of the solution. */
  work: 32,
  workEnd: 36,
  /** The trailing block in row-major order; its size is a multiple of 8. */
  dense: 40,
  denseSize: 44,
  denseWork: 48,
  denseReciprocals: 52,
  denseSolution: 56,
  /** For each step the address of its state's value in the right-hand side. */
  order: 60,
  orderEnd: 64,
  /** The end of the steps that have a state; the others fill up the dense block. */
  statesEnd: 68,
  /** Two doubles. */
  multipliers: 80,
} as const;

/** 1, 2 or 4 steps that share a list of columns. */
export const group = {
  size: 32,
  work: 0,
  reciprocals: 4,
  upper: 8,
  columns: 12,
  columnsEnd: 16,
  width: 20,
} as const;

/** One or two rows that are eliminated together. */
export const unit = {
  size: 32,
  groupListEnd: 0,
  scatterEnd: 4,
  work: 8,
  kind: 12,
  /** Record of the unit's own group, or the address of its first dense row. */
  target: 16,
  lowerStepsEnd: 20,
  reciprocals: 24,
  diagonal: 28,
} as const;

/** What a unit is: the whole of a group, half of it, or two rows of the dense block. */
export const kinds = { single: 0, pair: 1, firstPair: 2, secondPair: 3, dense: 4 } as const;

/** Place of the values above the diagonal of a column within a group. */
export function triangle(column: number): number {
  return (column * (column - 1)) / 2;
}
