import type { SparsePattern } from "../kernel.js";
import type { RowPattern } from "./transpose.js";

/**
 * How the steps of an elimination are grouped: 1, 2 or 4 steps in a row whose rows of U are so alike
 * that they share one list of columns (relaxed supernodes: Ashcraft and Grimes 1989, ACM TOMS 15, 291),
 * and from denseFrom on one dense block.
 */
export interface Blocking {
  /** First step of each group, and denseFrom at the end. */
  readonly first: Int32Array;
  readonly denseFrom: number;
}

/**
 * Estimated time [ns] of subtracting a group from a row, `each` per column of its list and `start`
 * besides, measured in V8; only their ratios matter.
 */
const widths = [
  { width: 1, each: 1.3, start: 8 },
  { width: 2, each: 1.7, start: 10 },
  { width: 4, each: 2.7, start: 14 },
] as const;

const widest = 4;

/** Within a group the rows are subtracted one from another singly. */
const single = widths[0];

/** Estimated time [ns] of a multiplication and subtraction in the dense block. */
const denseEach = 0.6;

/**
 * The grouping of least estimated time, by dynamic programming over the steps.
 *
 * @param lu   pattern of L + U by columns, in elimination order
 * @param rows the same by rows
 * @param fixed first step of the dense block, chosen too when not given
 */
export function chooseBlocking(lu: SparsePattern, rows: RowPattern, fixed?: number): Blocking {
  const { time, widthBefore } = groupingTimes(lu, rows);
  const denseFrom = fixed ?? chooseDenseBlock(time);
  const first = [denseFrom];
  for (let p = denseFrom; p > 0;) {
    p -= widthBefore[p]!;
    first.push(p);
  }
  return { first: Int32Array.from(first.toReversed()), denseFrom };
}

/** First step of the dense block of least estimated time, given the times of the steps before each. */
function chooseDenseBlock(time: Float64Array): number {
  const size = time.length - 1;
  let denseFrom = size;
  let least = Infinity;
  for (let p = size; p >= 0; p--) {
    const total = time[p]! + (denseEach / 3) * (size - p) ** 3;
    if (total >= least) continue;
    least = total;
    denseFrom = p;
  }
  return denseFrom;
}

/** For each p: the least time of the steps before p, and the width of the last group among them. */
function groupingTimes(
  lu: SparsePattern,
  rows: RowPattern,
): { time: Float64Array; widthBefore: Int32Array } {
  const { size, colPtr, rowIdx } = lu;
  const { rowPtr, colIdx } = rows;
  const time = new Float64Array(size + 1).fill(Infinity);
  time[0] = 0;
  const widthBefore = new Int32Array(size + 1);
  const rowsAfter = distinctFrom(size);
  const columnsAfter = distinctFrom(size);
  for (let end = 1; end <= size; end++) {
    rowsAfter.restart(end);
    columnsAfter.restart(end);
    for (let width = 1; width <= Math.min(widest, end); width++) {
      const step = end - width;
      const targets = rowsAfter.add(rowIdx, colPtr[step]!, colPtr[step + 1]!);
      const columns = columnsAfter.add(colIdx, rowPtr[step]!, rowPtr[step + 1]!);
      const cost = widths.find((each) => each.width === width);
      if (cost === undefined) continue;
      const inside = ((width * (width - 1)) / 2) * (single.start + columns * single.each);
      const total = time[step]! + targets * (cost.start + columns * cost.each) + inside;
      if (total >= time[end]!) continue;
      time[end] = total;
      widthBefore[end] = width;
    }
  }
  return { time, widthBefore };
}

/** Counts distinct indices that are not below a bound. */
function distinctFrom(size: number): {
  restart(bound: number): void;
  add(indices: Int32Array, from: number, to: number): number;
} {
  const seen = new Int32Array(size);
  let bound = 0;
  let count = 0;
  return {
    restart: (newBound) => {
      bound = newBound;
      count = 0;
    },
    add: (indices, from, to) => {
      for (let at = to - 1; at >= from && indices[at]! >= bound; at--) {
        if (seen[indices[at]!] === bound) continue;
        seen[indices[at]!] = bound;
        count++;
      }
      return count;
    },
  };
}
