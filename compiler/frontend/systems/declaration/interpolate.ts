/**
 * Linear interpolation in a table, constant beyond its ends and exact at its points; rounded as
 * compiled (arithmetic/interpolate.ts): the slope first.
 *
 * @param xs abscissae in ascending order, at least one
 * @param ys as many ordinates
 */
export function interpolate(x: number, xs: readonly number[], ys: readonly number[]): number {
  const last = xs.length - 1;
  if (x <= xs[0]!) return ys[0]!;
  if (x >= xs[last]!) return ys[last]!;
  let right = 1;
  while (xs[right]! <= x) right++;
  const [x0, x1, y0, y1] = [xs[right - 1]!, xs[right]!, ys[right - 1]!, ys[right]!];
  return y0 + ((y1 - y0) / (x1 - x0)) * (x - x0);
}
