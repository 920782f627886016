import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import { expParts } from "./exp.js";
import { lanesOf } from "./lanes.js";
import { leaveWith } from "./special.js";

const exponentBias = 1023;
const exponentBits = (exponent: number): bigint => BigInt(exponentBias + exponent) << 52n;

/**
 * A function of one lane for the exponential of any number x + tail: NaN, overflow, and subnormal
 * results. Those are rounded once, at their own last place: with the result scaled by 2^1022, where the
 * normal numbers start at 1, the sum of 1 and the result has its last place at 2^-52, that of the
 * smallest subnormal.
 */
export function declareExtendedExp(module: ModuleWriter, offset: number): FunctionReference {
  const target = module.declare("exp.extended", { parameters: ["f64", "f64"], results: ["f64"] });
  const body = module.bodyOf(target);
  const lanes = lanesOf(body, 1);
  const [x, tail] = [lanes.parameter(0), lanes.parameter(1)];
  const { add, sub, mul, keep, constant } = lanes;
  leaveWith(body, lanes.compare("ne", x, x), constant(NaN));
  // Far enough out for the arithmetic below to overflow or to round to zero where it should.
  leaveWith(body, lanes.compare("gt", x, constant(710)), constant(Infinity));
  leaveWith(body, lanes.compare("lt", x, constant(-746)), constant(0));
  const { high, low, powerBits } = expParts(lanes, x, tail, offset);
  const power = lanes.keepBits(powerBits);
  const scaledBy = (exponent: number): (() => void) =>
    keep(lanes.double(lanes.addBits(power, lanes.integer(exponentBits(exponent)))));
  const below = scaledBy(-1);
  const large = mul(mul(add(high, low), below), constant(2));
  leaveWith(body, lanes.compare("ge", x, constant(0)), large);

  const scale = scaledBy(1022);
  const smallest = constant(2 ** -1022);
  const [scaledHigh, scaledLow] = [keep(mul(high, scale)), keep(mul(low, scale))];
  const normal = keep(add(scaledHigh, scaledLow));
  leaveWith(body, lanes.compare("ge", normal, constant(1)), mul(normal, smallest));
  const shifted = keep(add(constant(1), scaledHigh));
  const lost = sub(scaledHigh, sub(shifted, constant(1)));
  mul(sub(add(shifted, add(lost, scaledLow)), constant(1)), smallest)();
  return target;
}
