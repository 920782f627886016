import { arctangent, one, pi, toPair } from "./fixed-point.js";

/** Between these the arguments are sorted into intervals, eight of equal length in every octave. */
const lowestOctave = -5;
const octaves = 10;
const perOctave = 8;

export const intervalBits = 49;

/** In the row before the intervals' and in the one after them. */
export const leastArgument = 2 ** lowestOctave * (1 - 2 ** -4);
export const largestArgument = 2 ** (lowestOctave + octaves);

/** The bits of the least argument of the first row; all arguments are positive. */
export const firstRowBits = BigInt(1023 + lowestOctave) * 2n ** 52n - 2n ** BigInt(intervalBits);

export const atanRowShift = 5;

/**
 * Rows of p, q and the arctangent of q / p in two parts, where q / p is the middle of the interval, or 0
 * before all intervals and infinite after them. Products of p and q with 27 bits are exact.
 */
export function atanTable(): Float64Array {
  const rows = [[1, 0, 0, 0]];
  for (let octave = lowestOctave; octave < lowestOctave + octaves; octave++) {
    for (let interval = 0; interval < perOctave; interval++) {
      const p = 2 ** -octave;
      const q = 1 + (interval + 0.5) / perOctave;
      rows.push([p, q, ...toPair(arctangent(scaled(q), scaled(p)), 52n)]);
    }
  }
  rows.push([0, 1, ...halfPi]);
  return Float64Array.from(rows.flat());
}

export const halfPi = toPair(pi / 2n, 52n);

/** A multiple of 2^-32. */
function scaled(value: number): bigint {
  return (BigInt(value * 2 ** 32) * one) >> 32n;
}
