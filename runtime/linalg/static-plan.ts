import type { FactorPattern, SparsePattern } from "../kernel.js";
import { chooseBlocking, type Blocking } from "./blocking.js";
import { byRows, type RowPattern } from "./transpose.js";

/**
 * Index lists of a factorisation row by row; steps are numbered in elimination order. See Blocking for
 * the groups of steps. Every entry of L and U is what stands in the matrix, less its products in ascending
 * order of their steps, so that its bits do not depend on how steps are grouped.
 */
export interface StaticPlan extends Blocking {
  readonly size: number;
  readonly order: Int32Array;
  /** Row p of I - gamma J holds the entries rowPtr[p] up to rowPtr[p + 1] of the next two. */
  readonly rowPtr: Int32Array;
  readonly colIdx: Int32Array;
  /** Where the entry of J stands in its pattern. */
  readonly entry: Int32Array;
  /** Row p has multipliers in the groups groups[groupStart[p]] up to groupStart[p + 1], ascending. */
  readonly groupStart: Int32Array;
  readonly groups: Int32Array;
  /** Columns of U to the right of group g: columns[columnStart[g]] up to columnStart[g + 1]. */
  readonly columnStart: Int32Array;
  readonly columns: Int32Array;
  /**
   * Values of U of group g, from upperStart[g]: the triangle above its diagonal column by column, then
   * its rows, interleaved: all rows' values of a column stand together.
   */
  readonly upperStart: Int32Array;
  /**
   * Row p has the multipliers lowerStart[p] up to lowerStart[p + 1] outside the dense block: those of its
   * groups, then those of the steps of its own group above it.
   */
  readonly lowerStart: Int32Array;
  /** The step of each multiplier. */
  readonly lowerSteps: Int32Array;
}

/** Plans that have been prepared with a blocking of their own choice. */
const prepared = new WeakMap<FactorPattern, { pattern: SparsePattern; plan: StaticPlan }>();

/** Prepares the index lists, once for each factor; blocking is chosen when none is given. */
export function staticPlan(
  pattern: SparsePattern,
  factor: FactorPattern,
  blocking?: Blocking,
): StaticPlan {
  if (blocking !== undefined) return prepare(pattern, factor, blocking);
  const known = prepared.get(factor);
  if (known?.pattern === pattern) return known.plan;
  const plan = prepare(pattern, factor);
  prepared.set(factor, { pattern, plan });
  return plan;
}

function prepare(
  pattern: SparsePattern,
  { order, lu }: FactorPattern,
  blocking?: Blocking,
): StaticPlan {
  const { size } = pattern;
  const stepOf = new Int32Array(size);
  order.forEach((state, p) => {
    stepOf[state] = p;
  });
  const factorRows = byRows(
    lu,
    Int32Array.from({ length: size }, (_, p) => p),
  );
  const { first, denseFrom } = blocking ?? chooseBlocking(lu, factorRows);
  return {
    size,
    order,
    first,
    denseFrom,
    ...byRows(pattern, stepOf),
    ...groupLists(factorRows, first, size),
    ...columnLists(factorRows, first),
  };
}

/** The groups that reach into each row from above its own. */
function groupLists(
  { rowPtr, colIdx }: RowPattern,
  first: Int32Array,
  size: number,
): Pick<StaticPlan, "groupStart" | "groups" | "lowerStart" | "lowerSteps"> {
  const count = first.length - 1;
  const groupOf = new Int32Array(size).fill(count);
  for (let g = 0; g < count; g++) groupOf.fill(g, first[g]!, first[g + 1]!);
  const groupStart = new Int32Array(size + 1);
  const lowerStart = new Int32Array(size + 1);
  const groups: number[] = [];
  const lowerSteps: number[] = [];
  for (let p = 0; p < size; p++) {
    let last = -1;
    for (let at = rowPtr[p]!; colIdx[at]! < p; at++) {
      const g = groupOf[colIdx[at]!]!;
      if (g === last || g === groupOf[p]) continue;
      last = g;
      groups.push(g);
      for (let q = first[g]!; q < first[g + 1]!; q++) lowerSteps.push(q);
    }
    groupStart[p + 1] = groups.length;
    for (let q = first[groupOf[p]!]!; q < p && groupOf[p]! < count; q++) lowerSteps.push(q);
    lowerStart[p + 1] = lowerSteps.length;
  }
  return {
    groupStart,
    groups: Int32Array.from(groups),
    lowerStart,
    lowerSteps: Int32Array.from(lowerSteps),
  };
}

/** The columns that the rows of U of each group reach together, behind the group. */
function columnLists(
  { rowPtr, colIdx }: RowPattern,
  first: Int32Array,
): Pick<StaticPlan, "columnStart" | "columns" | "upperStart"> {
  const count = first.length - 1;
  const columnStart = new Int32Array(count + 1);
  const upperStart = new Int32Array(count + 1);
  const columns: number[] = [];
  for (let g = 0; g < count; g++) {
    const end = first[g + 1]!;
    const width = end - first[g]!;
    const reached = new Set<number>();
    for (let at = rowPtr[first[g]!]!; at < rowPtr[end]!; at++) {
      if (colIdx[at]! >= end) reached.add(colIdx[at]!);
    }
    for (const j of [...reached].toSorted((a, b) => a - b)) columns.push(j);
    columnStart[g + 1] = columns.length;
    upperStart[g + 1] = upperStart[g]! + (width * (width - 1)) / 2 + width * reached.size;
  }
  return { columnStart, columns: Int32Array.from(columns), upperStart };
}
