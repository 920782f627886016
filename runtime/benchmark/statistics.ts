/** Linear between the two nearest of the sorted values; NaN for none. */
export function quantile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = fraction * (sorted.length - 1);
  const lower = Math.floor(position);
  const part = position - lower;
  const below = sorted[lower] ?? Number.NaN;
  return part === 0 ? below : (1 - part) * below + part * sorted[lower + 1]!;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
