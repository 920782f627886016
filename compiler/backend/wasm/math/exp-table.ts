import { divide, exponential, ln2, one, toDouble, toPair } from "./fixed-point.js";

/** 2^(1/128) is the ratio of neighbouring entries; a row is 2^(j/128) as the sum of two doubles. */
export const stepsPerOctave = 128n;

export const expRowShift = 4;

export function expTable(): Float64Array {
  const rows = Array.from({ length: Number(stepsPerOctave) }, (_, index) => {
    const value = exponential((ln2 * BigInt(index)) / stepsPerOctave);
    return toPair(value, 52n);
  });
  return Float64Array.from(rows.flat());
}

const step = ln2 / stepsPerOctave;

/** 128 / ln 2. */
export const stepsPerUnit = toDouble(divide(one, step));

/**
 * ln 2 / 128 in two parts (W. J. Cody & W. Waite 1980, Software Manual for the Elementary Functions,
 * chapter 6): the first has 34 bits, so that its product with a whole number of 18 bits is exact.
 */
export const [stepHigh, stepLow] = toPair(step, 41n);
