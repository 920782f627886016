import type { StaticPlan } from "../static-plan.js";

/** What a unit is: the whole of a group, half of it, or two rows of the dense block. */
export const kinds = { single: 0, pair: 1, firstPair: 2, secondPair: 3, dense: 4 } as const;

/** One or two rows that are eliminated together, as the two lanes of a vector. */
export interface Unit {
  readonly kind: number;
  /** First step. */
  readonly step: number;
  readonly rows: 1 | 2;
  /** Its own group; undefined in the dense block. */
  readonly group: number | undefined;
  /** The groups from above that reach either row, ascending. */
  readonly reachedBy: readonly number[];
  /** How many steps have multipliers, with those of the rows of its own group above it. */
  readonly multipliers: number;
}

/**
 * The units of a plan, in elimination order.
 *
 * @param size of the plan, filled up to a multiple of two rows in the dense block
 */
export function unitsOf(plan: StaticPlan, size: number): Unit[] {
  const { first, denseFrom } = plan;
  const units: Unit[] = [];
  for (let group = 0; group < first.length - 1; group++) {
    const step = first[group]!;
    const width = first[group + 1]! - step;
    if (width === 1) units.push(unit(plan, kinds.single, step, 1, group));
    else if (width === 2) units.push(unit(plan, kinds.pair, step, 2, group));
    else {
      units.push(unit(plan, kinds.firstPair, step, 2, group));
      units.push(unit(plan, kinds.secondPair, step + 2, 2, group));
    }
  }
  for (let step = denseFrom; step < size; step += 2) {
    units.push(unit(plan, kinds.dense, step, 2, undefined));
  }
  return units;
}

function unit(
  plan: StaticPlan,
  kind: number,
  step: number,
  rows: 1 | 2,
  group: number | undefined,
): Unit {
  const reachedBy = groupsReaching(plan, step, Math.min(step + rows, plan.size));
  let multipliers = kind === kinds.secondPair ? 2 : 0;
  for (const each of reachedBy) multipliers += plan.first[each + 1]! - plan.first[each]!;
  return { kind, step, rows, group, reachedBy, multipliers };
}

/** The groups that reach one of at most two rows: their ascending lists, merged. */
function groupsReaching(
  { groupStart, groups }: StaticPlan,
  from: number,
  to: number,
): readonly number[] {
  const merged: number[] = [];
  if (from >= to) return merged;
  const middle = groupStart[from + 1]!;
  const end = groupStart[to]!;
  let a = groupStart[from]!;
  let b = middle;
  while (a < middle || b < end) {
    const next = b === end || (a < middle && groups[a]! <= groups[b]!) ? groups[a]! : groups[b]!;
    merged.push(next);
    if (a < middle && groups[a] === next) a++;
    if (b < end && groups[b] === next) b++;
  }
  return merged;
}
