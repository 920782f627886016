import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import { expRowShift, stepHigh, stepLow, stepsPerOctave, stepsPerUnit } from "./exp-table.js";
import { lanesOf, type Code, type LaneCount, type Lanes } from "./lanes.js";
import { horner, inverseFactorials } from "./polynomial.js";

/**
 * Below this magnitude exp is neither subnormal nor beyond the largest double, and its power of two can
 * be added to the exponent in its bits.
 */
export const ordinaryExponent = 707;

/** Adding it rounds to a whole number, which the low bits then hold. */
const roundingShift = 1.5 * 2 ** 52;

/** exp = 2^power (high + low), with |low| below high / 256. */
export interface ExpParts {
  readonly high: Code;
  readonly low: Code;
  /** The power of two, in the place of a double's exponent. */
  readonly powerBits: Code;
}

/**
 * The exponential of x + tail, |x| of at most 746 and the tail below an ulp of x. Table-driven
 * (P. T. P. Tang 1989, ACM TOMS 15, 144): x = n ln 2 / 128 + r with |r| <= ln 2 / 256, and
 *
 *     exp x = 2^(n div 128) 2^((n mod 128) / 128) exp r
 *
 * The Taylor series of exp r - 1 ends with r^5 / 120; what it leaves out is below 2^-60 or 0.003 ulp. The
 * roundings of exp r - 1 and of its product with the table's value count 1/370 of one of the result
 * each. So the sum high + low is within 0.012 ulp, and the result, rounded once, within 0.512 ulp.
 */
export function expParts(lanes: Lanes, x: Code, tail: Code | undefined, offset: number): ExpParts {
  const { add, sub, mul, keep, keepBits, constant } = lanes;
  const shifted = keep(add(mul(x, constant(stepsPerUnit)), constant(roundingShift)));
  const steps = keep(sub(shifted, constant(roundingShift)));
  const bits = keepBits(lanes.bits(shifted));
  const index = keepBits(lanes.mask(bits, stepsPerOctave - 1n));
  const row = lanes.row(index, { offset, rowShift: expRowShift });
  const rest = sub(sub(x, mul(steps, constant(stepHigh))), mul(steps, constant(stepLow)));
  const r = keep(tail === undefined ? rest : add(rest, tail));
  const series = horner(lanes, r, inverseFactorials(2, 5, 1));
  const minusOne = add(r, mul(mul(r, r), series));
  const high = keep(row(0));
  const low = keep(add(row(1), mul(high, minusOne)));
  return { high, low, powerBits: lanes.shift(lanes.subBits(bits, index), "shl", 45) };
}

/** The exponential of x + tail where it is an ordinary number. */
export function ordinaryExp(lanes: Lanes, x: Code, tail: Code | undefined, offset: number): Code {
  const { high, low, powerBits } = expParts(lanes, x, tail, offset);
  return lanes.double(lanes.addBits(lanes.bits(lanes.add(high, low)), powerBits));
}

/**
 * exp x in one or two lanes.
 *
 * @param special What is asked for arguments that are not ordinary: the function of
 *   `declareExtendedExp`, of x and a tail, or the scalar form, of x.
 */
export function writeExp(
  module: ModuleWriter,
  target: FunctionReference,
  count: LaneCount,
  offset: number,
  special: FunctionReference,
): void {
  const lanes = lanesOf(module.bodyOf(target), count);
  const x = lanes.parameter(0);
  const ordinary = lanes.compare("le", lanes.abs(x), lanes.constant(ordinaryExponent));
  const operands = special.parameters.length === 2 ? [x, lanes.constant(0)] : [x];
  lanes.unless(ordinary, special, operands);
  ordinaryExp(lanes, x, undefined, offset)();
}
