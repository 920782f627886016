import type { FunctionBody } from "../encoder/function-body.js";
import type { Code, Lanes } from "./lanes.js";

/** Returns a value when the condition, of one lane, holds. */
export function leaveWith(body: FunctionBody, condition: Code, value: Code): void {
  condition();
  body.if();
  value();
  body.op("return", "end");
}

export const smallestNormal = 2 ** -1022;
const largest = Number.MAX_VALUE;

/** Whether x is positive, finite and normal. */
export function isOrdinary(lanes: Lanes, x: Code): Code {
  return lanes.both(
    lanes.compare("ge", x, lanes.constant(smallestNormal)),
    lanes.compare("le", x, lanes.constant(largest)),
  );
}

/** A positive x as a normal number times a power of two, the exponent of which is a double. */
export function normalised(lanes: Lanes, x: Code): { significand: Code; exponent: Code } {
  const { keep, constant } = lanes;
  const subnormal = lanes.compare("lt", x, constant(smallestNormal));
  return {
    significand: keep(lanes.either(subnormal, lanes.mul(x, constant(2 ** 54)), x)),
    exponent: keep(lanes.either(subnormal, constant(-54), constant(0))),
  };
}
