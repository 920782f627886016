/** What a column of the matrix reaches through the columns of L that are there. */
export interface Reach {
  /** From `first` on: the steps whose pivot rows are reached, each before those that it reaches. */
  readonly steps: Int32Array;
  readonly first: number;
  /** The rows reached that are no pivots yet. */
  readonly rows: readonly number[];
}

/**
 * Depth-first search in the graph of L, for the pattern of the solution of a triangular system with
 * sparse right-hand side (Gilbert and Peierls 1988, SIAM J. Sci. Stat. Comput. 9, 862).
 *
 * @param start     column k of L holds the entries start[k] up to start[k + 1]
 * @param lowerRows row of each entry of L, numbered as in the matrix
 * @param stepOfRow step of which a row is the pivot, -1 when of none
 * @returns a function from the rows of a column to what they reach; its result is overwritten by the
 *   next call
 */
export function reachableSteps(
  size: number,
  start: Int32Array,
  lowerRows: readonly number[],
  stepOfRow: Int32Array,
): (columnRows: Int32Array) => Reach {
  const seen = new Int32Array(size).fill(-1);
  const steps = new Int32Array(size);
  /** The path of the search, and the next entry of L to look at for each step on it. */
  const path = new Int32Array(size);
  const next = new Int32Array(size);
  let search = 0;

  return (columnRows) => {
    search++;
    const rows: number[] = [];
    let first = size;
    let depth = 0;

    function visit(row: number): void {
      if (seen[row] === search) return;
      seen[row] = search;
      const step = stepOfRow[row]!;
      if (step < 0) {
        rows.push(row);
        return;
      }
      path[depth] = step;
      next[depth] = start[step]!;
      depth++;
    }

    for (const row of columnRows) {
      visit(row);
      while (depth > 0) {
        const step = path[depth - 1]!;
        const entry = next[depth - 1]!;
        if (entry < start[step + 1]!) {
          next[depth - 1] = entry + 1;
          visit(lowerRows[entry]!);
        } else {
          depth--;
          steps[--first] = step;
        }
      }
    }
    return { steps, first, rows };
  };
}
