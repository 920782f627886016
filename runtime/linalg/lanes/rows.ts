import type { StaticPlan } from "../static-plan.js";
import { unitsOf, type Unit } from "../wasm/units.js";

/** A group that reaches a row, and the places of the row's multipliers of its steps. */
export interface Reached {
  readonly group: number;
  readonly places: readonly number[];
}

/** One row of a factorisation for several cells. */
export interface LaneRow {
  readonly step: number;
  /** Undefined in the dense block. */
  readonly group: number | undefined;
  /** Place within the group. */
  readonly member: number;
  /** The groups from above that reach the row, ascending. */
  readonly reachedBy: readonly Reached[];
  /** Places of the multipliers of the steps of its own group above it. */
  readonly own: readonly number[];
  /** Whether the last of them is subtracted by itself, after all others. */
  readonly endsAlone: boolean;
}

/** The rows of a plan, and how forward substitution runs through their multipliers. */
export interface LaneRows {
  readonly rows: readonly LaneRow[];
  /** Step of the multiplier at each place, -1 where there is none. */
  readonly steps: readonly number[];
  /** For each row the end of its places, a multiple of 4. */
  readonly ends: readonly number[];
  /** Count of all places: behind the last end those of multipliers that are subtracted by themselves. */
  readonly places: number;
}

/** Sums that one cell has for the products of a unit (compiler/backend/wasm/linear-algebra/solve.ts). */
const sums = 4;

/**
 * Gives each multiplier a place, so that the products of a row come to be added in the same four sums, and
 * within them in the same order, as for one cell, whose sums run over the multipliers of both rows of a
 * unit: the rows of places are dealt out to the sums in turn.
 *
 * @param size of the plan, filled up to a multiple of two rows in the dense block
 */
export function laneRows(plan: StaticPlan, size: number): LaneRows {
  const steps: number[] = [];
  const ends: number[] = [];
  const drafts = unitsOf(plan, size).flatMap((unit) =>
    Array.from({ length: unit.rows }, (_, at) => {
      const step = unit.step + at;
      const known = placesOfRow(plan, unit, step, steps);
      ends.push(steps.length);
      return { unit, step, known };
    }),
  );
  let places = steps.length;
  const rows = drafts.map(({ unit: { group, step: first }, step, known }): LaneRow => {
    const start = group === undefined ? step : plan.first[group]!;
    const endsAlone = group !== undefined && step > first;
    if (endsAlone) known.set(step - 1, places++);
    const placesOf = (from: number, to: number): number[] =>
      Array.from({ length: to - from }, (_, at) => known.get(from + at)!);
    return {
      step,
      group,
      member: step - start,
      reachedBy: groupsOf(plan, step).map((each) => ({
        group: each,
        places: placesOf(plan.first[each]!, plan.first[each + 1]!),
      })),
      own: placesOf(start, step),
      endsAlone,
    };
  });
  return { rows, steps, ends, places };
}

/** Appends the places of a row's multipliers to `steps`, and returns where those of each step stand. */
function placesOfRow(
  plan: StaticPlan,
  { step: first, reachedBy, multipliers }: Unit,
  step: number,
  steps: number[],
): Map<number, number> {
  const own = new Set(groupsOf(plan, step));
  const queues: number[][] = Array.from({ length: sums }, () => []);
  const unrolled = multipliers - (multipliers % sums);
  let position = 0;
  const take = (each: number, present: boolean): void => {
    if (present) queues[position < unrolled ? position % sums : 0]!.push(each);
    position++;
  };
  for (const group of reachedBy) {
    for (let q = plan.first[group]!; q < plan.first[group + 1]!; q++) take(q, own.has(group));
  }
  // Of the second pair of a group: the first pair.
  for (let q = first - (multipliers - position); q < first; q++) take(q, true);
  const length = Math.max(...queues.map((queue) => queue.length));
  const known = new Map<number, number>();
  for (let turn = 0; turn < length; turn++) {
    for (const queue of queues) {
      const each = queue[turn] ?? -1;
      if (each >= 0) known.set(each, steps.length);
      steps.push(each);
    }
  }
  return known;
}

function groupsOf({ size, groupStart, groups }: StaticPlan, step: number): number[] {
  return step < size ? Array.from(groups.subarray(groupStart[step], groupStart[step + 1])) : [];
}
