import type { TemperaturePolicy } from "../kernel.js";

/** Limits of the temperature ranges of all reactions, one after another [K]. */
export interface RangeLimits {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The range that is in force at temperature T [K] among the ranges from `begin` up to `end`, or -1
 * where the policy says that the rate coefficient is zero.
 *
 * A range holds where lower <= T < upper; the first that holds wins. Outside all ranges:
 * - closest, clamp: the range with the nearest limit, the first of equals. Source: the file csrates.f
 *   of the UMIST Rate22 codes (Millar et al. 2024, A&A 682, A109).
 * - zero: none.
 * - extrapolate: the range below T that ends highest, or the one that begins lowest.
 *
 * A single range is always in force, except under zero.
 */
export function rangeInForce(
  limits: RangeLimits,
  begin: number,
  end: number,
  T: number,
  policy: TemperaturePolicy,
): number {
  const { lower, upper } = limits;
  for (let range = begin; range < end; range += 1) {
    if (lower[range]! <= T && T < upper[range]!) {
      return range;
    }
  }
  if (policy === "zero") {
    return -1;
  }
  return policy === "extrapolate"
    ? rangeBelow(limits, begin, end, T)
    : nearest(limits, begin, end, T);
}

function nearest({ lower, upper }: RangeLimits, begin: number, end: number, T: number): number {
  let best = begin;
  let shortest = Infinity;
  for (let range = begin; range < end; range += 1) {
    const distance = Math.min(Math.abs(T - lower[range]!), Math.abs(T - upper[range]!));
    if (distance < shortest) {
      shortest = distance;
      best = range;
    }
  }
  return best;
}

function rangeBelow({ lower, upper }: RangeLimits, begin: number, end: number, T: number): number {
  let below = -1;
  let lowest = begin;
  for (let range = begin; range < end; range += 1) {
    if (upper[range]! <= T && (below < 0 || upper[range]! > upper[below]!)) {
      below = range;
    }
    if (lower[range]! < lower[lowest]!) {
      lowest = range;
    }
  }
  return below < 0 ? lowest : below;
}
