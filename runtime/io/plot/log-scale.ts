import { powerOfTen } from "./powers-of-ten.js";

/** Lower and upper end, both above zero. */
export type Range = readonly [low: number, high: number];

/** A number on a logarithmic axis that gets a label. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** One decade holds the rungs 1, 2 and 5. */
const mantissas = [1, 2, 5] as const;

/** Relative rounding that does not push a range to the next rung. */
const slack = 1e-6;

interface Rung extends Tick {
  readonly mantissa: number;
  readonly exponent: number;
}

/** The range extended to the nearest 1, 2 or 5 times a power of ten at both ends. */
export function roundedRange([low, high]: Range): Range {
  const rungs = rungsAround([low, high]).map(({ value }) => value);
  const from = rungs.findLast((value) => value <= low * (1 + slack))!;
  const to = rungs.find((value) => value >= high * (1 - slack) && value > from)!;
  return [from, to];
}

/** The powers of ten around a range: exponents of the two ends. */
export function enclosingDecades([low, high]: Range): readonly [low: number, high: number] {
  const from = Math.floor(Math.log10(low * (1 + slack)));
  const to = Math.ceil(Math.log10(high * (1 - slack)));
  return [from, Math.max(to, from + 1)];
}

/**
 * Where an axis has its labels: at powers of ten, evenly spaced; with fewer than three of them in the
 * range also at 2 and 5 times those.
 *
 * @param most labels that there is room for, at least 3
 */
export function logTicks([low, high]: Range, most: number): readonly Tick[] {
  const rungs = rungsAround([low, high]).filter(
    ({ value }) => value >= low * (1 - slack) && value <= high * (1 + slack),
  );
  const decades = rungs.filter(({ mantissa }) => mantissa === 1);
  if (decades.length < 3) return rungs;
  const stride = Math.ceil(decades.length / most);
  return decades.filter(({ exponent }) => exponent % stride === 0);
}

/** Distance from the low end as a part of the whole: 0 at the low end, 1 at the high one. */
export function logPosition(value: number, [low, high]: Range): number {
  return Math.log(value / low) / Math.log(high / low);
}

/** From below the range to above it, ascending. */
function rungsAround([low, high]: Range): readonly Rung[] {
  const first = Math.floor(Math.log10(low)) - 1;
  const last = Math.floor(Math.log10(high)) + 1;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((exponent) =>
    mantissas.map((mantissa) => ({
      mantissa,
      exponent,
      value: Number(`${mantissa}e${exponent}`),
      label: mantissa === 1 ? powerOfTen(exponent) : `${mantissa}\u00d7${powerOfTen(exponent)}`,
    })),
  );
}
