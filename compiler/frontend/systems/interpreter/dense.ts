/**
 * The inverse of a small matrix, given by rows: Gauss-Jordan elimination with partial pivoting.
 *
 * @returns undefined when a pivot vanishes or is not finite
 */
export function inverse(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let step = 0; step < size; step += 1) {
    let best = step;
    for (let i = step + 1; i < size; i += 1) {
      if (Math.abs(rows[i]![step]!) > Math.abs(rows[best]![step]!)) best = i;
    }
    [rows[step], rows[best]] = [rows[best]!, rows[step]!];
    const pivot = rows[step]![step]!;
    if (!(Math.abs(pivot) > 0 && Math.abs(pivot) < Infinity)) return undefined;
    const scaled = rows[step]!.map((value) => value / pivot);
    rows[step] = scaled;
    for (let i = 0; i < size; i += 1) {
      const factor = rows[i]![step]!;
      if (i === step || factor === 0) continue;
      rows[i] = rows[i]!.map((value, j) => value - factor * scaled[j]!);
    }
  }
  return rows.map((row) => row.slice(size));
}
