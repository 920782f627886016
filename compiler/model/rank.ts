/** Entries of one matrix row: column (from 0) and integer value. Columns are distinct. */
export type SparseRow = readonly (readonly [column: number, value: number])[];

/** Largest prime below 2^26: a product of two residues plus a third stays below 2^53. */
const PRIME = 67_108_859;

interface PivotRow {
  /** Columns right of the pivot, and the residues in them; the pivot itself is 1. */
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/**
 * Rank of a sparse integer matrix, by row elimination modulo a prime.
 *
 * The result never exceeds the rank over the rationals, since a minor that is not zero modulo the
 * prime is not zero; it falls short only if the prime divides every non-zero minor of the largest
 * order. A caller who knows an upper bound passes it: elimination stops when the bound is reached,
 * and a result equal to the bound is thereby proven, not only probable.
 *
 * @param rows integer rows; values far below the prime in magnitude.
 * @param columns number of columns.
 * @param bound an upper bound of the rank, by default the number of columns.
 */
export function rank(rows: Iterable<SparseRow>, columns: number, bound = columns): number {
  const pivots: (PivotRow | undefined)[] = Array.from({ length: columns });
  const work = new Float64Array(columns);
  let found = 0;
  for (const row of rows) {
    let first = columns;
    for (const [column, value] of row) {
      work[column] = residue(value);
      if (column < first) first = column;
    }
    const pivotColumn = reduce(work, first, pivots);
    if (pivotColumn === undefined) continue;
    pivots[pivotColumn] = takePivotRow(work, pivotColumn);
    found += 1;
    if (found === bound) break;
  }
  return found;
}

/** Subtracts pivot rows from the work row until a column without a pivot leads; leaves 0 elsewhere. */
function reduce(
  work: Float64Array,
  first: number,
  pivots: readonly (PivotRow | undefined)[],
): number | undefined {
  for (let column = first; column < work.length; column++) {
    const leading = work[column]!;
    if (leading === 0) continue;
    const pivot = pivots[column];
    if (pivot === undefined) return column;
    work[column] = 0;
    const factor = PRIME - leading;
    for (let entry = 0; entry < pivot.columns.length; entry++) {
      const target = pivot.columns[entry]!;
      work[target] = (work[target]! + factor * pivot.values[entry]!) % PRIME;
    }
  }
  return undefined;
}

/** Scales the work row to a leading 1, moves it into sparse form and clears it. */
function takePivotRow(work: Float64Array, pivotColumn: number): PivotRow {
  const inverse = inverseResidue(work[pivotColumn]!);
  const columns: number[] = [];
  const values: number[] = [];
  work[pivotColumn] = 0;
  for (let column = pivotColumn + 1; column < work.length; column++) {
    const value = work[column]!;
    if (value === 0) continue;
    columns.push(column);
    values.push((value * inverse) % PRIME);
    work[column] = 0;
  }
  return { columns, values };
}

function residue(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

/** Multiplicative inverse modulo the prime by the extended Euclidean algorithm. */
function inverseResidue(value: number): number {
  let [previous, current] = [PRIME, value];
  let [previousFactor, factor] = [0, 1];
  while (current !== 0) {
    const quotient = Math.floor(previous / current);
    [previous, current] = [current, previous - quotient * current];
    [previousFactor, factor] = [factor, previousFactor - quotient * factor];
  }
  return residue(previousFactor);
}
