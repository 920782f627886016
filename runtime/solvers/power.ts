/** 1 / (2 j + 1), and 1 / j!. */
const oddReciprocals = Float64Array.from({ length: 12 }, (_, j) => 1 / (2 * j + 1));
const factorialReciprocals = Float64Array.from({ length: 16 }, (_, j) => 1 / factorial(j));
const smallestNormal = 2 ** -1022;
const halfRoot = Math.SQRT1_2;

/** For the exponent of a double, which stands in its first twelve bits. */
const bits = new DataView(new ArrayBuffer(8));
const exponentBits = 0x7ff0_0000;
const bias = 1023;

/**
 * base ** exponent, to some 1e-13, with the same bits in every engine, whose own powers differ in the
 * last place: step lengths, and with them whole solutions, are the same everywhere. Logarithm and
 * exponential are the series of DLMF 4.6.4 and 4.2.19, on arguments reduced by powers of two.
 *
 * @param base not negative; 0, Infinity and NaN give what the operator ** gives
 * @param exponent finite
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (!(base > 0 && base < Infinity)) return base ** exponent;
  return twoTo(exponent * logarithm(base));
}

/** The logarithm to base 2 of a positive finite number. */
function logarithm(x: number): number {
  const isSubnormal = x < smallestNormal;
  bits.setFloat64(0, isSubnormal ? x * 2 ** 54 : x);
  const high = bits.getUint32(0);
  let whole = (high >>> 20) - bias - (isSubnormal ? 54 : 0);
  bits.setUint32(0, (high & ~exponentBits) | (bias << 20));
  let mantissa = bits.getFloat64(0);
  // From 1 to 2 down to around 1, where the series is shortest.
  if (mantissa * halfRoot > 1) {
    mantissa /= 2;
    whole += 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let series = 0;
  for (let j = oddReciprocals.length - 1; j >= 0; j--)
    series = series * square + oddReciprocals[j]!;
  return whole + 2 * Math.LOG2E * ratio * series;
}

/** 2 ** p; Infinity and 0 where that leaves the range of doubles. */
function twoTo(p: number): number {
  if (p >= 1024) return Infinity;
  if (p < -1100) return 0;
  const nearest = Math.round(p);
  const x = (p - nearest) * Math.LN2;
  let series = 0;
  for (let j = factorialReciprocals.length - 1; j >= 0; j--) {
    series = series * x + factorialReciprocals[j]!;
  }
  // Neither factor leaves the range of normal numbers, where multiplication is exact.
  const half = nearest >> 1;
  return series * powerOfTwo(half) * powerOfTwo(nearest - half);
}

/** 2 ** n, of a normal number. */
function powerOfTwo(n: number): number {
  bits.setUint32(0, (n + bias) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

function factorial(n: number): number {
  return n === 0 ? 1 : n * factorial(n - 1);
}
