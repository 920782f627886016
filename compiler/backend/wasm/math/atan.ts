import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import {
  atanRowShift,
  firstRowBits,
  halfPi,
  intervalBits,
  largestArgument,
  leastArgument,
} from "./atan-table.js";
import { fastTwoSum, split, twoProduct, twoSum, type Pair } from "./double-double.js";
import { lanesOf, type Code, type LaneCount, type Lanes } from "./lanes.js";
import { alternating, horner } from "./polynomial.js";
import { leaveWith } from "./special.js";

/** Below this atan x = x, above the other it is pi / 2 or -pi / 2, to less than half an ulp. */
const smallest = 2 ** -27;
const largest = 2 ** 60;

/**
 * t = (p x - q) / (p + q x) as a pair, for p and q of few bits: their products with the parts of x are
 * exact, and the quotient is corrected by its remainder.
 */
function reducedArgument(lanes: Lanes, x: Code, p: Code, q: Code): Pair {
  const { add, sub, mul, div, keep } = lanes;
  const parts = split(lanes, x);
  const numerator = twoSum(lanes, keep(sub(mul(p, parts.high), q)), keep(mul(p, parts.low)));
  const product = keep(mul(q, x));
  const lowOfProduct = add(sub(mul(q, parts.high), product), mul(q, parts.low));
  const denominator = twoSum(lanes, p, product);
  const high = keep(div(numerator.high, denominator.high));
  const back = twoProduct(lanes, high, denominator.high);
  const exact = sub(sub(numerator.high, back.high), back.low);
  const lowOfDenominator = add(denominator.low, lowOfProduct);
  const remainder = add(exact, sub(numerator.low, mul(high, lowOfDenominator)));
  return { high, low: keep(div(remainder, denominator.high)) };
}

/**
 * atan x for positive x. Table-driven (as P. T. P. Tang's exponential; W. J. Cody & W. Waite 1980, Software
 * Manual for the Elementary Functions, chapter 11, for the reduction): with the row's centre q / p,
 *
 *     atan x = atan(q / p) + atan t,    t = (x - q / p) / (1 + x q / p),    |t| <= 1/32
 *
 * The Taylor series of atan t - t ends with t^11 / 11; what it leaves out is below 2^-63 of t, and its
 * roundings count 2^-11 of those of t.
 */
function ofMagnitude(lanes: Lanes, x: Code, offset: number): Code {
  const { add, mul, keep, compare, constant, either } = lanes;
  const notLess = keep(
    either(compare("lt", x, constant(leastArgument)), constant(leastArgument), x),
  );
  const within = either(
    compare("gt", notLess, constant(largestArgument)),
    constant(largestArgument),
    notLess,
  );
  const fromFirst = lanes.subBits(lanes.bits(within), lanes.integer(firstRowBits));
  const index = lanes.shift(fromFirst, "shr_u", intervalBits);
  const row = lanes.row(index, { offset, rowShift: atanRowShift });
  const t = reducedArgument(lanes, x, keep(row(0)), keep(row(1)));
  const leading = fastTwoSum(lanes, keep(row(2)), t.high);
  const square = keep(mul(t.high, t.high));
  const reciprocals = [3, 5, 7, 9, 11].map((order) => -1 / order);
  const series = mul(mul(t.high, square), horner(lanes, square, alternating(reciprocals)));
  return add(leading.high, add(leading.low, add(add(row(3), t.low), series)));
}

/** atan x in one or two lanes, within 0.51 ulp; `special`, of one lane, is asked for the ends. */
export function writeAtan(
  module: ModuleWriter,
  target: FunctionReference,
  count: LaneCount,
  offset: number,
  special: FunctionReference,
): void {
  const lanes = lanesOf(module.bodyOf(target), count);
  const { compare, constant, keep, bits, combine } = lanes;
  const x = lanes.parameter(0);
  const magnitude = keep(lanes.abs(x));
  const aboveSmallest = compare("ge", magnitude, constant(smallest));
  const belowLargest = compare("le", magnitude, constant(largest));
  lanes.unless(lanes.both(aboveSmallest, belowLargest), special, [x]);
  const result = keep(ofMagnitude(lanes, magnitude, offset));
  const sign = combine("xor", bits(x), bits(magnitude));
  lanes.double(combine("or", bits(result), sign))();
}

/** atan of what is so small that it is x itself, or so large that it is a right angle; and of NaN. */
export function declareSpecialAtan(module: ModuleWriter): FunctionReference {
  const target = module.declare("atan.special", { parameters: ["f64"], results: ["f64"] });
  const body = module.bodyOf(target);
  const { parameter, compare, abs, constant } = lanesOf(body, 1);
  const x = parameter(0);
  leaveWith(body, compare("ne", x, x), constant(NaN));
  leaveWith(body, compare("lt", abs(x), constant(1)), x);
  body.f64(halfPi[0]).get(0).op("f64.copysign");
  return target;
}
