import type { StaticPlan } from "../static-plan.js";
import { denseSizeOf, groupsOf, upperLength, type Group } from "../wasm/places.js";
import { laneRows, type LaneRows, type LaneRow } from "./rows.js";

/** Words of 4 bytes of the header, and of the records of groups and rows; bytes of a work place. */
const headerWords = 20;
export const groupWords = 8;
export const rowWords = 12;
export const placeBytes = 32;

/** What a memory for several cells holds, and at which distances from its start [bytes]. */
export interface LanePlaces extends LaneRows {
  readonly groups: readonly Group[];
  readonly denseSize: number;
  /** Those of the plan, and those that fill up the dense block. */
  readonly size: number;
  readonly at: Readonly<Record<SharedPart | ImagePart, number>>;
  /** Length of the image of a pair of cells; that of the first follows what all share. */
  readonly imageBytes: number;
  /** Length of all. */
  readonly bytes: number;
}

/** What all cells share, in this order. */
type SharedPart =
  | "rows"
  | "groups"
  | "lists"
  | "scatter"
  | "lowerSteps"
  | "columns"
  | "order"
  | "work"
  | "jacobian"
  | "right";

/** What each pair of cells has, in this order. */
type ImagePart = "multipliers" | "diagonal" | "reciprocals" | "upper" | "lower" | "dense";

/** @param count of cells, a multiple of 2 */
export function lanePlaces(plan: StaticPlan, count: number): LanePlaces {
  const { denseFrom, entry } = plan;
  const denseSize = denseSizeOf(plan);
  const size = denseFrom + denseSize;
  const lists = laneRows(plan, size);
  const groups = groupsOf(plan, size);
  const { rows, steps, places } = lists;
  const shared: Readonly<Record<SharedPart, number>> = {
    rows: 4 * rowWords * rows.length,
    groups: 4 * groupWords * groups.length,
    lists: 4 * total(rows, listWords),
    scatter: 8 * entry.length,
    lowerSteps: 4 * steps.length,
    columns: 4 * total(groups, ({ columns }) => columns.length),
    order: 4 * plan.size,
    work: placeBytes * (size + 1),
    jacobian: 8 * count * entry.length,
    right: 8 * count * plan.size,
  };
  const image: Readonly<Record<ImagePart, number>> = {
    multipliers: 16,
    diagonal: 16 * size,
    reciprocals: 16 * size,
    upper: 16 * total(groups, upperLength),
    lower: 16 * places,
    dense: 16 * denseSize * denseSize,
  };
  const sharedAt = placed(shared, 4 * headerWords);
  const imageAt = placed(image, sharedAt.end);
  const imageBytes = imageAt.end - sharedAt.end;
  return {
    ...lists,
    groups,
    denseSize,
    size,
    at: { ...sharedAt.at, ...imageAt.at },
    imageBytes,
    bytes: sharedAt.end + (count / 2) * imageBytes,
  };
}

/** Words of a row's lists of groups and multipliers. */
function listWords({ reachedBy, own }: LaneRow): number {
  return total(reachedBy, ({ places }) => 1 + places.length) + own.length;
}

/** Places parts one behind the other, at multiples of 16. */
function placed<Part extends string>(
  lengths: Readonly<Record<Part, number>>,
  start: number,
): { at: Record<Part, number>; end: number } {
  const at: Record<Part, number> = { ...lengths };
  let end = start;
  for (const part of Object.keys(lengths) as Part[]) {
    at[part] = end;
    end += Math.ceil(lengths[part] / 16) * 16;
  }
  return { at, end };
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
