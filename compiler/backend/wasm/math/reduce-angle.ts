import { twoSum, type Pair } from "./double-double.js";
import { divide, one, toDouble, toParts } from "./fixed-point.js";
import type { Code, Lanes } from "./lanes.js";
import { angleStep } from "./sine-table.js";

/** An angle as steps of pi / 64, of which the seven low bits count, and a rest of about half of one. */
export interface Angle {
  readonly steps: Code;
  readonly rest: Pair;
}

/** Up to this magnitude [rad] there are fewer than 2^22 steps. */
export const reducibleAngle = 2 ** 17;

/** The step in parts of 31 bits, so that their products with up to 22 bits are exact, and one of 53. */
const stepParts = toParts(angleStep, [35n, 66n, 97n]);
const stepsPerRadian = toDouble(divide(one, angleStep));

/** Adding it rounds to a whole number, which the low bits then hold. */
const roundingShift = 1.5 * 2 ** 52;

/**
 * x - n pi / 64 as a pair, n the nearest whole number (W. J. Cody & W. Waite 1980, Software Manual for the
 * Elementary Functions, chapter 8). The last product is below 2^-75 and its rounding below 2^-128; a
 * double up to 2^17 comes no closer to a multiple of pi than about 2^-60.
 */
export function reduceAngle(lanes: Lanes, x: Code): Angle {
  const { add, sub, mul, neg, keep, constant } = lanes;
  const shifted = keep(add(mul(x, constant(stepsPerRadian)), constant(roundingShift)));
  const n = keep(sub(shifted, constant(roundingShift)));
  const [first, second, third, last] = stepParts.map((part) => mul(n, constant(part)));
  const rough = keep(sub(x, first!));
  const finer = twoSum(lanes, rough, keep(neg(second!)));
  const finest = twoSum(lanes, finer.high, keep(neg(third!)));
  const low = keep(sub(add(finer.low, finest.low), last!));
  const high = keep(add(finest.high, low));
  const rest = { high, low: keep(sub(low, sub(high, finest.high))) };
  return { steps: lanes.bits(shifted), rest };
}
