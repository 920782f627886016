import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import { fastTwoSum, twoProduct, type Pair } from "./double-double.js";
import { ordinaryExp, ordinaryExponent } from "./exp.js";
import { lanesOf, type Code, type LaneCount, type Lanes } from "./lanes.js";
import { reduceLog } from "./log-reduction.js";
import { alternating, horner } from "./polynomial.js";
import { isOrdinary } from "./special.js";

/** Where the tables of exp and log are [bytes from the module's base]. */
export interface PowTables {
  readonly exp: number;
  readonly log: number;
}

/**
 * y ln x in two parts, for a positive, normal x times 2^exponent.
 *
 * For x^y = exp(y ln x) to be within an ulp, y ln x, up to 745, has to be known to 2^-54 absolutely, so
 * ln x to 2^-64 of itself (J.-M. Muller, Elementary Functions, 3rd ed., section 11.3). Here
 *
 *     ln(1 + r) = r - r^2 / 2 + r^3 (1/3 - r / 4 + ... + r^6 / 9)
 *
 * with r and r^2 as pairs. What the series leaves out, r^10 / 10, is below 2^-80; r^3 / 3 and the sum of
 * the low parts are below 2^-24 and their roundings below 2^-76. Where ln x is above 2^-9 this is 2^-67
 * of it or less, and where base is zero the terms are at most r^2 of r, with the same outcome. So the
 * error of y ln x is below 2^-57, and that of x^y below 0.06 ulp before its one rounding.
 */
export function powExponent(
  lanes: Lanes,
  x: Code,
  y: Code,
  exponent: Code | undefined,
  offset: number,
): Pair {
  const { add, sub, mul, keep, constant } = lanes;
  const { base, baseLow, r } = reduceLog(lanes, x, exponent, offset);
  const half = constant(0.5);
  const square = twoProduct(lanes, r.high, r.high);
  const linear = fastTwoSum(lanes, base, r.high);
  const quadratic = fastTwoSum(lanes, linear.high, keep(lanes.neg(mul(half, square.high))));
  const reciprocals = [3, 4, 5, 6, 7, 8, 9].map((order) => 1 / order);
  const cubic = mul(mul(square.high, r.high), horner(lanes, r.high, alternating(reciprocals)));
  const ofLowR = sub(r.low, mul(r.high, r.low));
  const lows = add(add(linear.low, quadratic.low), add(baseLow, ofLowR));
  const small = keep(add(sub(lows, mul(half, square.low)), cubic));
  const log = fastTwoSum(lanes, quadratic.high, small);
  const product = twoProduct(lanes, y, log.high);
  return { high: product.high, low: keep(add(product.low, mul(y, log.low))) };
}

/** x^y in one or two lanes; `special`, of one lane, is asked for what is not ordinary. */
export function writePow(
  module: ModuleWriter,
  target: FunctionReference,
  count: LaneCount,
  tables: PowTables,
  special: FunctionReference,
): void {
  const lanes = lanesOf(module.bodyOf(target), count);
  const [x, y] = [lanes.parameter(0), lanes.parameter(1)];
  const { high, low } = powExponent(lanes, x, y, undefined, tables.log);
  const inRange = lanes.compare("le", lanes.abs(high), lanes.constant(ordinaryExponent));
  lanes.unless(lanes.both(isOrdinary(lanes, x), inRange), special, [x, y]);
  ordinaryExp(lanes, high, low, tables.exp)();
}
