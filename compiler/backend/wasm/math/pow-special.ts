import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import { lanesOf, type Code } from "./lanes.js";
import { powExponent } from "./pow.js";
import { leaveWith, normalised } from "./special.js";

/**
 * x^y for all numbers (ECMAScript, Number::exponentiate): unlike pow of IEEE 754-2019, 1 to the power of
 * NaN and 1 or -1 to the power of an infinity are NaN.
 *
 * @param extendedExp The function of `declareExtendedExp`.
 * @param offset Where the table of log is.
 */
export function declareSpecialPow(
  module: ModuleWriter,
  extendedExp: FunctionReference,
  offset: number,
): FunctionReference {
  const type = { parameters: ["f64", "f64"], results: ["f64"] } as const;
  const target = module.declare("pow.special", type);
  const body = module.bodyOf(target);
  const lanes = lanesOf(body, 1);
  const { mul, keep, constant, compare, either, both } = lanes;
  const [x, y] = [lanes.parameter(0), lanes.parameter(1)];
  const zero = constant(0);
  const one = constant(1);
  const infinity = constant(Infinity);
  const same = (left: Code, right: Code) => (): void => {
    left();
    right();
    body.op("i32.eq");
  };
  const wholeNumber = (value: Code) => (): void => {
    value();
    body.op("f64.trunc");
    value();
    body.op("f64.eq");
  };

  leaveWith(body, compare("eq", y, zero), one);
  leaveWith(body, compare("ne", x, x), constant(NaN));
  leaveWith(body, compare("ne", y, y), constant(NaN));
  const magnitude = keep(lanes.abs(x));
  const ofInfinity = either(
    same(compare("gt", magnitude, one), compare("gt", y, zero)),
    infinity,
    zero,
  );
  const unlessOne = either(compare("eq", magnitude, one), constant(NaN), ofInfinity);
  leaveWith(body, compare("eq", lanes.abs(y), infinity), unlessOne);

  const halfY = keep(mul(y, constant(0.5)));
  const even = wholeNumber(halfY);
  const sign = keep(either(wholeNumber(y), either(even, one, x), one));
  const signed = (value: Code) => (): void => {
    value();
    sign();
    body.op("f64.copysign");
  };
  const ifNegative = (then: Code, otherwise: Code): Code =>
    signed(either(compare("lt", y, zero), then, otherwise));
  leaveWith(body, compare("eq", x, zero), ifNegative(infinity, zero));
  leaveWith(body, compare("eq", magnitude, infinity), ifNegative(zero, infinity));
  const fractional = (): void => {
    wholeNumber(y)();
    body.op("i32.eqz");
  };
  leaveWith(body, both(compare("lt", x, zero), fractional), constant(NaN));

  const { significand, exponent } = normalised(lanes, magnitude);
  const { high, low } = powExponent(lanes, significand, y, exponent, offset);
  signed(() => {
    high();
    low();
    body.call(extendedExp);
  })();
  return target;
}
