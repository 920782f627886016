import {
  divide,
  ln2,
  logarithm,
  one,
  precision,
  toDouble,
  toPair,
  toPlaces,
} from "./fixed-point.js";

/**
 * Significands are taken from [1 - 151 / 512, 2 - 151 / 256) and sorted into 128 intervals that are
 * equal in the bits of the double, so twice as long above 1 as below; 1 is the centre of one of them.
 */
const intervalsBelowOne = 75n;
export const intervalBits = 45n;
export const intervals = 128n;

const bitsOfOne = 0x3ffn << 52n;

/** The bits of the least significand. */
export const lowestBits =
  bitsOfOne - (intervalsBelowOne << intervalBits) - (1n << (intervalBits - 1n));

export const logRowShift = 5;

/** Whole exponents times the first part of ln 2, and sums with those of the table, are exact. */
const highPlaces = 42n;

export const [ln2High, ln2Low] = toPair(ln2, highPlaces);

/** Rows of 1 / centre to ten places, so that products with it are exact in parts, -ln of it in two parts, 0. */
export function logTable(): Float64Array {
  const rows = Array.from({ length: Number(intervals) }, (_, index) => {
    const inverse = toPlaces(divide(one, centre(BigInt(index) - intervalsBelowOne)), 10n);
    const exact = BigInt(inverse * 2 ** 10) << (precision - 10n);
    return [inverse, ...toPair(-logarithm(exact), highPlaces), 0];
  });
  return Float64Array.from(rows.flat());
}

function centre(intervalsAboveOne: bigint): bigint {
  const interval = one >> (intervalsAboveOne < 0n ? 8n : 7n);
  return one + intervalsAboveOne * interval;
}

/** log10 e in two parts, the first of 25 bits. */
const log10OfE = divide(one, ln2 * 3n + logarithm((5n * one) / 4n));
export const [log10OfEHigh, log10OfELow] = toPair(log10OfE, 26n);
export const log10OfENearest = toDouble(log10OfE);
