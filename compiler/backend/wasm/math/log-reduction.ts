import { fastTwoSum, split, type Pair } from "./double-double.js";
import type { Code, Lanes } from "./lanes.js";
import { intervalBits, intervals, ln2High, ln2Low, logRowShift, lowestBits } from "./log-table.js";

/** Significand bits of a double, without the leading one, and what rounds to whole numbers when added. */
const exponentMask = 0xfffn << 52n;
const integerShift = 1.5 * 2 ** 52;
const integerShiftBits = 0x4338n << 48n;

/** ln x = base + baseLow + ln(1 + r), with base a multiple of 2^-42 and |r| below 2^-7.7. */
export interface LogReduction {
  readonly base: Code;
  readonly baseLow: Code;
  /** Exact as the sum of two doubles. */
  readonly r: Pair;
}

/**
 * Table-driven reduction of the logarithm (P. T. P. Tang 1990, ACM TOMS 16, 378, with a rounded
 * reciprocal in place of the division: S. Gal & B. Bachelis 1991, ACM TOMS 17, 26): x = 2^k m,
 * ln x = k ln 2 - ln c + ln(1 + r), where c, of ten places, is about 1 / m and r = m c - 1.
 *
 * @param x Positive, finite and normal.
 * @param exponent Added to k.
 */
export function reduceLog(
  lanes: Lanes,
  x: Code,
  exponent: Code | undefined,
  offset: number,
): LogReduction {
  const { add, sub, mul, keep, keepBits, constant } = lanes;
  const bits = lanes.bits(x);
  const aboveLowest = keepBits(lanes.subBits(bits, lanes.integer(lowestBits)));
  const octaves = lanes.addBits(
    lanes.shift(aboveLowest, "shr_s", 52),
    lanes.integer(integerShiftBits),
  );
  const whole = sub(lanes.double(octaves), constant(integerShift));
  const k = keep(exponent === undefined ? whole : add(whole, exponent));
  const m = keep(lanes.double(lanes.subBits(bits, lanes.mask(aboveLowest, exponentMask))));
  const interval = lanes.shift(aboveLowest, "shr_u", Number(intervalBits));
  const row = lanes.row(lanes.mask(interval, intervals - 1n), { offset, rowShift: logRowShift });
  const c = keep(row(0));
  const { high, low } = split(lanes, m);
  return {
    base: keep(add(mul(k, constant(ln2High)), row(1))),
    baseLow: keep(add(mul(k, constant(ln2Low)), row(2))),
    r: fastTwoSum(lanes, keep(sub(mul(high, c), constant(1))), keep(mul(low, c))),
  };
}
