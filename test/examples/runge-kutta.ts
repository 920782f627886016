/** dy/dt of a model written out by hand. */
export type HandWritten = (t: number, y: readonly number[]) => readonly number[];

/**
 * The classical method of Runge and Kutta with a constant step, as a second opinion.
 *
 * @param substeps between neighbouring times
 * @returns the state at each of the times, the first of which has the initial state
 */
export function rungeKutta(
  derivative: HandWritten,
  initial: readonly number[],
  times: readonly number[],
  substeps: number,
): readonly (readonly number[])[] {
  const rows = [initial];
  let y = initial;
  for (const [i, end] of times.slice(1).entries()) {
    const start = times[i]!;
    const h = (end - start) / substeps;
    for (let n = 0; n < substeps; n++) y = step(derivative, start + n * h, y, h);
    rows.push(y);
  }
  return rows;
}

function step(f: HandWritten, t: number, y: readonly number[], h: number): readonly number[] {
  const moved = (slope: readonly number[], by: number) => y.map((v, i) => v + by * slope[i]!);
  const a = f(t, y);
  const b = f(t + h / 2, moved(a, h / 2));
  const c = f(t + h / 2, moved(b, h / 2));
  const d = f(t + h, moved(c, h));
  return y.map((v, i) => v + (h / 6) * (a[i]! + 2 * b[i]! + 2 * c[i]! + d[i]!));
}
