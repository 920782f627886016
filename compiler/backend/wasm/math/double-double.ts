import type { Code, Lanes } from "./lanes.js";

/** The unevaluated sum of two doubles, the second much smaller; both are kept in locals. */
export interface Pair {
  readonly high: Code;
  readonly low: Code;
}

/** 26 leading bits of the significand: the product of two such numbers is exact. */
const leadingBits = ~((1n << 27n) - 1n);

/**
 * a + b exactly, for |a| >= |b| or a that is a multiple of the last place of b (T. J. Dekker 1971,
 * Numer. Math. 18, 224; C.-P. Jeannerod & P. Zimmermann 2025, FastTwoSum revisited).
 */
export function fastTwoSum(lanes: Lanes, a: Code, b: Code): Pair {
  const { add, sub, keep } = lanes;
  const high = keep(add(a, b));
  return { high, low: keep(sub(b, sub(high, a))) };
}

/** a + b exactly (D. E. Knuth, The Art of Computer Programming 2, section 4.2.2). */
export function twoSum(lanes: Lanes, a: Code, b: Code): Pair {
  const { add, sub, keep } = lanes;
  const high = keep(add(a, b));
  const ofB = keep(sub(high, a));
  return { high, low: keep(add(sub(a, sub(high, ofB)), sub(b, ofB))) };
}

/** x as the sum of its 26 leading bits and the other 27. */
export function split(lanes: Lanes, x: Code): Pair {
  const high = lanes.keep(lanes.double(lanes.mask(lanes.bits(x), leadingBits)));
  return { high, low: lanes.keep(lanes.sub(x, high)) };
}

/** a b to within 2^-104 of itself, by partial products of split factors (T. J. Dekker 1971). */
export function twoProduct(lanes: Lanes, a: Code, b: Code): Pair {
  const { add, sub, mul, keep } = lanes;
  const high = keep(mul(a, b));
  const [left, right] = [split(lanes, a), split(lanes, b)];
  const leading = sub(mul(left.high, right.high), high);
  const middle = add(add(leading, mul(left.high, right.low)), mul(left.low, right.high));
  return { high, low: keep(add(middle, mul(left.low, right.low))) };
}
