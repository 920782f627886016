/** Unit round-off of double precision. */
export const unitRoundoff = 2 ** -53;

/**
 * Below this, numbers are compared absolutely. A factor that underflows on the way loses at most the
 * smallest subnormal, 5e-324; what multiplies it later (powers of nH up to 1e12 each, prefactors,
 * numbers of terms) leaves that loss below this floor, and no physical rate, derivative or abundance
 * comes near it.
 */
export const underflowFloor = 1e-280;

/** Above this, numbers are not compared: the order of the factors decides whether they overflow. */
export const overflowCeiling = 1e280;

/** Multiples of the unit round-off times the sum of absolute terms that a sum may be off. */
const allowedRoundings = 64;

/**
 * The largest difference that rounding excuses in a sum whose absolute terms add up to `scale`;
 * Infinity where overflow makes a comparison meaningless.
 *
 * Source of the measure: Higham 2002, Accuracy and Stability of Numerical Algorithms, section 4.2.
 */
export function roundingBound(scale: number): number {
  return scale < overflowCeiling
    ? allowedRoundings * unitRoundoff * scale + underflowFloor
    : Infinity;
}

/** The unit in the last place of x: the distance from |x| to the next larger double; x finite. */
export function ulp(x: number): number {
  double[0] = x;
  const biasedExponent = (words[1]! >>> 20) & 0x7ff;
  return 2 ** (Math.max(biasedExponent, 1) - 1075);
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
