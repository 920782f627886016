import type { StaticPlan } from "../static-plan.js";
import { unitsOf, type Unit } from "./units.js";

/** A group of steps, and the columns that its rows of U reach behind it. */
export interface Group {
  readonly step: number;
  readonly width: number;
  /** An even number; the last may be the place behind all steps. */
  readonly columns: readonly number[];
}

/** Words of 4 bytes of the header, and of the record of a group or unit. */
export const headerWords = 24;
export const recordWords = 8;

/** The dense block is filled up with rows of the identity to a multiple of this. */
const denseMultiple = 8;

/** What a memory holds, and at which distances from its start [bytes]. */
export interface Places {
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
  readonly denseSize: number;
  /** Those of the plan, and those that fill up the dense block. */
  readonly steps: number;
  readonly at: Readonly<Record<Part, number>>;
  /** Length of all [bytes]. */
  readonly end: number;
}

/** Parts of the memory, in their order. */
type Part =
  | "units"
  | "groups"
  | "groupLists"
  | "scatter"
  | "lowerSteps"
  | "columns"
  | "order"
  | "jacobian"
  | "solution"
  | "diagonal"
  | "reciprocals"
  | "denseSolution"
  | "work"
  | "upper"
  | "lower"
  | "dense";

export function placesOf(plan: StaticPlan): Places {
  const { denseFrom, entry } = plan;
  const denseSize = denseSizeOf(plan);
  const steps = denseFrom + denseSize;
  const units = unitsOf(plan, steps);
  const groups = groupsOf(plan, steps);
  const bytes: Readonly<Record<Part, number>> = {
    units: 4 * recordWords * units.length,
    groups: 4 * recordWords * groups.length,
    groupLists: 4 * total(units, ({ reachedBy }) => reachedBy.length),
    scatter: 8 * entry.length,
    lowerSteps: 4 * total(units, ({ multipliers }) => multipliers),
    columns: 4 * total(groups, ({ columns }) => columns.length),
    order: 4 * steps,
    jacobian: 8 * entry.length,
    solution: 8 * steps,
    diagonal: 8 * steps,
    reciprocals: 8 * steps,
    denseSolution: 8 * denseSize,
    work: 16 * (steps + 1),
    upper: 8 * total(groups, upperLength),
    lower: 16 * total(units, ({ multipliers }) => multipliers + 1),
    dense: 8 * denseSize * denseSize,
  };
  let end = 4 * headerWords;
  const at = Object.fromEntries(
    Object.entries(bytes).map(([part, length]) => {
      const place = end;
      end += Math.ceil(length / 16) * 16;
      return [part, place];
    }),
  ) as Record<Part, number>;
  return { groups, units, denseSize, steps, at, end };
}

/** The same with addresses in place of distances. */
export function placesFrom(base: number, { at, end, ...rest }: Places): Places {
  const addresses = Object.fromEntries(
    Object.entries(at).map(([part, place]) => [part, base + place]),
  ) as Record<Part, number>;
  return { ...rest, at: addresses, end: base + end };
}

/** Size of the dense block, filled up. */
export function denseSizeOf({ size, denseFrom }: StaticPlan): number {
  return Math.ceil((size - denseFrom) / denseMultiple) * denseMultiple;
}

/** @param behind step behind all, which fills up lists of columns */
export function groupsOf({ first, columnStart, columns }: StaticPlan, behind: number): Group[] {
  return Array.from({ length: first.length - 1 }, (_, g) => {
    const reached = Array.from(columns.subarray(columnStart[g], columnStart[g + 1]));
    if (reached.length % 2 === 1) reached.push(behind);
    return { step: first[g]!, width: first[g + 1]! - first[g]!, columns: reached };
  });
}

/** Values of U of a group: the triangle above its diagonal, and its rows. */
export function upperLength({ width, columns }: Group): number {
  return (width * (width - 1)) / 2 + width * columns.length;
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
