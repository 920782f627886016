import type { MathFunction } from "./arithmetic.js";

/** A value in double precision and a bound of its absolute rounding error. */
export class Rounded {
  readonly value: number;
  readonly error: number;

  constructor(value: number, error: number) {
    this.value = value;
    this.error = error;
  }
}

/** Unit round-off of double precision. */
const unitRoundoff = 2 ** -53;
/** Below this a rounding is that of subnormal numbers: half of 2^-1074, taken as a whole. */
const leastNormal = 2 ** -1022;
const leastSubnormal = 2 ** -1074;
/**
 * Roundings that an elementary function is good to: 2 units in the last place are at most 4 unit
 * round-offs. The functions of JavaScript engines, ports of fdlibm (Sun Microsystems 1993), state errors
 * below one unit, those of WebAssembly kernels below 0.6.
 */
const elementary = 4;

/** Near a jump, how many times the error of a value another way of evaluation may be off. */
export const caution = 64;

/** The error of rounding a value so many times. */
export function roundingOf(value: number, roundings: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  return roundings * (size < leastNormal ? leastSubnormal : unitRoundoff * size);
}

/**
 * The error of a function's value: what its operands carry, bounded over the intervals that their
 * errors leave, and its own rounding.
 *
 * @param onDoubt called when the errors straddle a jump of the function
 */
export function carriedError(
  name: MathFunction,
  values: readonly number[],
  errors: readonly number[],
  value: number,
  onDoubt: () => void,
): number {
  const [x, y] = values as readonly [number, number];
  const [e, f] = errors as readonly [number, number];
  switch (name) {
    case "abs":
      return e;
    case "max":
    case "min":
      return errorOfExtreme(values, errors, value);
    case "ceil":
    case "floor":
    case "sign":
    case "trunc":
      if (e > 0 && Math.abs(name === "sign" ? x : x - Math.round(x)) <= caution * e) onDoubt();
      return 0;
    case "atan2":
      if (e > 0 && Math.abs(x) <= caution * e && y < f) onDoubt();
      return errorOfAngle(Math.hypot(e, f), Math.hypot(x, y)) + roundingOf(value, elementary);
    case "hypot":
      return Math.hypot(...errors) + roundingOf(value, elementary + values.length);
    case "pow":
      return errorOfPower(x, e, y, f, value);
    case "sqrt":
      return (e === 0 ? 0 : e / (value + Math.sqrt(Math.max(x - e, 0)))) + roundingOf(value, 1);
    default:
      return (e === 0 ? 0 : e * steepest[name](x, e, value)) + roundingOf(value, elementary);
  }
}

/** A bound of the slope within e of x. */
const steepest: Readonly<
  Record<
    Exclude<
      MathFunction,
      | "abs"
      | "atan2"
      | "ceil"
      | "floor"
      | "hypot"
      | "max"
      | "min"
      | "pow"
      | "sign"
      | "sqrt"
      | "trunc"
    >,
    (x: number, e: number, value: number) => number
  >
> = {
  acos: slopeOfArcSine,
  asin: slopeOfArcSine,
  atan: (x, e) => 1 / (1 + Math.max(Math.abs(x) - e, 0) ** 2),
  cos: (x, e) => Math.min(Math.abs(Math.sin(x)) + e, 1),
  cosh: (x, e) => Math.sinh(Math.abs(x) + e),
  exp: (_x, e, value) => value * Math.exp(e),
  log: slopeOfLogarithm,
  log10: (x, e) => Math.LOG10E * slopeOfLogarithm(x, e),
  log2: (x, e) => Math.LOG2E * slopeOfLogarithm(x, e),
  sin: (x, e) => Math.min(Math.abs(Math.cos(x)) + e, 1),
  sinh: (x, e) => Math.cosh(Math.abs(x) + e),
  // tan(x + e) - tan x = (1 + tan^2 x) tan e / (1 - tan x tan e), while the denominator is positive.
  tan: (_x, e, value) => {
    const room = e < 1 ? 1 - Math.abs(value) * Math.tan(e) : 0;
    return room > 0 ? ((1 + value * value) * (Math.tan(e) / e)) / room : Infinity;
  },
  tanh: (x, e) => 1 - Math.tanh(Math.max(Math.abs(x) - e, 0)) ** 2,
};

function slopeOfArcSine(x: number, e: number): number {
  const farthest = Math.abs(x) + e;
  return farthest < 1 ? 1 / Math.sqrt((1 - farthest) * (1 + farthest)) : Infinity;
}

function slopeOfLogarithm(x: number, e: number): number {
  return x > e ? 1 / (x - e) : Infinity;
}

/** Only operands that could be the extreme one count. */
function errorOfExtreme(
  values: readonly number[],
  errors: readonly number[],
  extreme: number,
): number {
  const chosen = errors[values.indexOf(extreme)] ?? 0;
  return errors.reduce((largest, error, i) => {
    return Math.abs(values[i]! - extreme) <= error + chosen ? Math.max(largest, error) : largest;
  }, chosen);
}

/** What a displacement of that length does to the angle of a vector. */
function errorOfAngle(displacement: number, length: number): number {
  if (displacement === 0) return 0;
  return displacement < length ? displacement / (length - displacement) : Infinity;
}

/**
 * A kernel may take a power as exp(y ln x), with a rounding of the exponent for each unit of it, or
 * as a product of y factors.
 */
function errorOfPower(x: number, e: number, y: number, f: number, value: number): number {
  const size = Math.abs(x);
  const logarithm = size > 0 ? Math.abs(Math.log(size)) : 0;
  const exponent = Math.abs(y) * logarithm;
  const rounding = roundingOf(value, elementary + exponent + Math.min(Math.abs(y), 64));
  if (e === 0 && f === 0) return rounding;
  if (size > e) {
    const moved = Math.abs(y) * (e / (size - e)) + f * (logarithm + e / (size - e));
    return Math.abs(value) * Math.expm1(moved) + rounding;
  }
  // The base may be zero.
  if (f > 0 || y <= 0) return y === 0 && f === 0 ? 0 : Infinity;
  return (size + e) ** y + rounding;
}
