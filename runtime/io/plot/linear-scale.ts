/** Lower and upper end; the upper one is larger. */
export type LinearRange = readonly [low: number, high: number];

export interface LinearScale {
  /** Whole multiples of the distance between ticks. */
  readonly range: LinearRange;
  readonly ticks: readonly number[];
}

/**
 * A range extended to ticks at whole multiples of 1, 2 or 5 times a power of ten.
 *
 * @param most intervals between ticks, at least 2, before the range is extended
 */
export function linearScale([low, high]: LinearRange, most: number): LinearScale {
  const [from, to] = widened(low, high);
  const wanted = (to - from) / most;
  const exponent = Math.floor(Math.log10(wanted));
  const mantissa = [1, 2, 5, 10].find((each) => each * 10 ** exponent >= wanted * (1 - 1e-9)) ?? 10;
  // Divided by a whole number where it is below one, so that ticks are rounded as numerals are.
  const multiple = (n: number): number =>
    exponent < 0 ? (n * mantissa) / 10 ** -exponent : n * mantissa * 10 ** exponent;
  const step = multiple(1);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => multiple(first + i));
  return { range: [ticks[0]!, ticks.at(-1)!], ticks };
}

/** Distance from the low end as a part of the whole. */
export function linearPosition(value: number, [low, high]: LinearRange): number {
  return (value - low) / (high - low);
}

/** Below this powers of ten run out. */
const smallest = 1e-280;

/** A range that is not empty: values that differ by rounding alone are taken for one. */
function widened(low: number, high: number): LinearRange {
  if (!(low <= high)) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size >= smallest && high - low > 1e-9 * size) return [low, high];
  return size < smallest ? [-1, 1] : [low - 0.1 * size, high + 0.1 * size];
}
