import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import { fastTwoSum, twoProduct, twoSum } from "./double-double.js";
import { expParts } from "./exp.js";
import { multiply, one, toDouble } from "./fixed-point.js";
import { lanesOf, type Code, type LaneCount, type Lanes } from "./lanes.js";
import { horner } from "./polynomial.js";
import { leaveWith } from "./special.js";

/** Below this tanh x = x, above the other tanh x = 1, to less than half an ulp. */
const smallest = 2 ** -28;
const largest = 22;
/** Below this the Taylor series takes the place of exponentials. */
const seriesLimit = 1 / 8;

/**
 * The coefficients of x^3, x^5, ..., x^17 of tanh, from its differential equation t' = 1 - t^2. At 1/8
 * those left out are below 2^-64 of the result.
 */
function tanhCoefficients(): readonly number[] {
  const exact = [one];
  for (let order = 1; order <= 8; order++) {
    let square = 0n;
    for (let j = 0; j < order; j++) square += multiply(exact[j]!, exact[order - 1 - j]!);
    exact.push(-square / BigInt(2 * order + 1));
  }
  return exact.slice(1).map(toDouble);
}

function series(lanes: Lanes, x: Code): Code {
  const { add, mul, keep } = lanes;
  const square = keep(mul(x, x));
  return add(x, mul(mul(x, square), horner(lanes, square, tanhCoefficients())));
}

/**
 * tanh x = (E - 1) / (E + 1) for positive x, with E = exp 2x as a pair, the difference and the sum exact
 * but for the last places of the pair, and the quotient corrected by its remainder.
 */
function quotient(lanes: Lanes, x: Code, offset: number): Code {
  const { add, sub, mul, div, keep, constant } = lanes;
  const { high, low, powerBits } = expParts(lanes, keep(mul(x, constant(2))), undefined, offset);
  const unit = lanes.bits(constant(1));
  const power = keep(lanes.double(lanes.addBits(powerBits, unit)));
  const exponential = fastTwoSum(lanes, keep(mul(high, power)), keep(mul(low, power)));
  const numerator = twoSum(lanes, exponential.high, constant(-1));
  const denominator = twoSum(lanes, exponential.high, constant(1));
  const [lowOfNumerator, lowOfDenominator] = [numerator, denominator].map((sum) =>
    keep(add(sum.low, exponential.low)),
  );
  const first = keep(div(numerator.high, denominator.high));
  const product = twoProduct(lanes, first, denominator.high);
  const exact = sub(sub(numerator.high, product.high), product.low);
  const remainder = add(exact, sub(lowOfNumerator!, mul(first, lowOfDenominator!)));
  return add(first, div(remainder, denominator.high));
}

/** tanh x in one or two lanes, within 0.55 ulp; `special`, of one lane, is asked for the ends. */
export function writeTanh(
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
  const result = lanes.either(
    compare("lt", magnitude, constant(seriesLimit)),
    () => series(lanes, magnitude)(),
    () => quotient(lanes, magnitude, offset)(),
  );
  const sign = combine("xor", bits(x), bits(magnitude));
  lanes.double(combine("or", bits(result), sign))();
}

/** tanh of what is so small, or so large, that the result is x itself, or 1 or -1; and of NaN. */
export function declareSpecialTanh(module: ModuleWriter): FunctionReference {
  const target = module.declare("tanh.special", { parameters: ["f64"], results: ["f64"] });
  const body = module.bodyOf(target);
  const { parameter, compare, abs, constant } = lanesOf(body, 1);
  const x = parameter(0);
  leaveWith(body, compare("ne", x, x), constant(NaN));
  leaveWith(body, compare("lt", abs(x), constant(1)), x);
  body.f64(1).get(0).op("f64.copysign");
  return target;
}
