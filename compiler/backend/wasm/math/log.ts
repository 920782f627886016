import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import { fastTwoSum, split, type Pair } from "./double-double.js";
import { lanesOf, type Code, type LaneCount, type Lanes } from "./lanes.js";
import { reduceLog } from "./log-reduction.js";
import { log10OfEHigh, log10OfELow, log10OfENearest } from "./log-table.js";
import { alternating, horner } from "./polynomial.js";
import { isOrdinary, leaveWith, normalised } from "./special.js";

/** How the result is made of the natural logarithm in two parts. */
export type LogFinish = (lanes: Lanes, parts: Pair) => Code;

/** ln x: the one rounding of this sum leaves it within 0.51 ulp. */
export const naturalLog: LogFinish = ({ add }, { high, low }) => add(high, low);

/** log10 x = log10 e ln x, with the leading product exact; powers of ten are found exactly. */
export const decimalLog: LogFinish = (lanes, { high, low }) => {
  const { add, mul, constant } = lanes;
  const parts = split(lanes, high);
  const small = add(
    add(mul(parts.low, constant(log10OfEHigh)), mul(high, constant(log10OfELow))),
    mul(low, constant(log10OfENearest)),
  );
  return add(mul(parts.high, constant(log10OfEHigh)), small);
};

/**
 * ln x in two parts, to within 0.01 ulp. The Taylor series of ln(1 + r) ends with r^8 / 8, leaving out
 * less than 2^-73. Where base is not zero |ln x| is above 2^-9 and the roundings of r^2 (...), below
 * 2^-16, are below 2^-69; where it is zero, r = x - 1 is exact and they are 2^-8 of an ulp.
 */
function logParts(lanes: Lanes, x: Code, exponent: Code | undefined, offset: number): Pair {
  const { add, mul, keep } = lanes;
  const { base, baseLow, r } = reduceLog(lanes, x, exponent, offset);
  const sum = fastTwoSum(lanes, base, r.high);
  const reciprocals = [2, 3, 4, 5, 6, 7, 8].map((order) => -1 / order);
  const series = horner(lanes, r.high, alternating(reciprocals));
  const rounded = add(add(sum.low, r.low), baseLow);
  return { high: sum.high, low: keep(add(rounded, mul(mul(r.high, r.high), series))) };
}

/** A logarithm in one or two lanes; `special`, of one lane, is asked for what is not ordinary. */
export function writeLog(
  module: ModuleWriter,
  target: FunctionReference,
  count: LaneCount,
  offset: number,
  special: FunctionReference,
  finish: LogFinish,
): void {
  const lanes = lanesOf(module.bodyOf(target), count);
  const x = lanes.parameter(0);
  lanes.unless(isOrdinary(lanes, x), special, [x]);
  finish(lanes, logParts(lanes, x, undefined, offset))();
}

/** The logarithm of zero, subnormal and negative numbers, infinity and NaN. */
export function declareSpecialLog(
  module: ModuleWriter,
  name: string,
  offset: number,
  finish: LogFinish,
): FunctionReference {
  const target = module.declare(name, { parameters: ["f64"], results: ["f64"] });
  const body = module.bodyOf(target);
  const lanes = lanesOf(body, 1);
  const { constant, compare } = lanes;
  const x = lanes.parameter(0);
  leaveWith(body, compare("eq", x, constant(0)), constant(-Infinity));
  leaveWith(body, compare("eq", x, constant(Infinity)), constant(Infinity));
  leaveWith(body, compare("lt", x, constant(0)), constant(NaN));
  leaveWith(body, compare("ne", x, x), constant(NaN));
  const { significand, exponent } = normalised(lanes, x);
  finish(lanes, logParts(lanes, significand, exponent, offset))();
  return target;
}
