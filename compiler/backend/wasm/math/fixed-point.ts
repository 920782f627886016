/**
 * Numbers of extended precision for tables: integers in units of 2^-precision, so that every operation
 * is exact integer arithmetic and gives the same digits everywhere.
 */
export const precision = 256n;

export const one = 1n << precision;

export const multiply = (left: bigint, right: bigint): bigint => (left * right) >> precision;

export const divide = (left: bigint, right: bigint): bigint => (left << precision) / right;

/** e^x by its Taylor series, for |x| of at most about 1. */
export function exponential(x: bigint): bigint {
  let sum = 0n;
  for (let term = one, order = 1n; term !== 0n && term !== -1n; order++) {
    sum += term;
    term = multiply(term, x) / order;
  }
  return sum;
}

/** ln x = 2 artanh((x - 1) / (x + 1)) by the series of artanh, for x of about 1/2 to 2. */
export function logarithm(x: bigint): bigint {
  const quotient = divide(x - one, x + one);
  const square = multiply(quotient, quotient);
  let sum = 0n;
  for (let power = quotient, order = 1n; power !== 0n && power !== -1n; order += 2n) {
    sum += power / order;
    power = multiply(power, square);
  }
  return 2n * sum;
}

export const ln2 = logarithm(2n * one);

/** pi in units of 2^-places, by Machin's formula: pi = 16 arctan(1/5) - 4 arctan(1/239). */
export function piTo(places: bigint): bigint {
  // The series lose a unit per term; the guard bits take that in.
  const guarded = 1n << (places + 32n);
  return (16n * arctangentOfInverse(5n, guarded) - 4n * arctangentOfInverse(239n, guarded)) >> 32n;
}

export const pi = piTo(precision);

function arctangentOfInverse(x: bigint, unit: bigint): bigint {
  let sum = 0n;
  for (let power = unit / x, order = 1n; power !== 0n; order += 2n) {
    sum += order % 4n === 1n ? power / order : -power / order;
    power /= x * x;
  }
  return sum;
}

/**
 * arctan(y / x) for positive x and y, by L. Euler's series in w = y^2 / (x^2 + y^2): the sum of
 * 2^2n (n!)^2 / (2n + 1)! w^n x y / (x^2 + y^2), for w of at most 1/2.
 */
export function arctangent(y: bigint, x: bigint): bigint {
  if (y > x) return pi / 2n - arctangent(x, y);
  const square = multiply(x, x) + multiply(y, y);
  const ratio = divide(multiply(y, y), square);
  let sum = 0n;
  for (let term = divide(multiply(x, y), square), order = 2n; term !== 0n; order += 2n) {
    sum += term;
    term = (multiply(term, ratio) * order) / (order + 1n);
  }
  return sum;
}

/** The nearest double (ties to even); the value must be zero or far from underflow and overflow. */
export function toDouble(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  const excess = Math.max(0, magnitude.toString(2).length - 62);
  // The lowest bit stands for all that was cut off, which keeps ties apart from what is beside them.
  const cut = magnitude >> BigInt(excess);
  const sticky = cut << BigInt(excess) === magnitude ? cut : cut | 1n;
  const scaled =
    Number(sticky) * 2 ** (excess - Number(precision) / 2) * 2 ** (-Number(precision) / 2);
  return value < 0n ? -scaled : scaled;
}

/** The nearest multiple of 2^-places. */
export function toPlaces(value: bigint, places: bigint): number {
  return toDouble(roundedTo(value, places));
}

/** The value as a sum: multiples of 2^-places for each of the places, then the nearest double. */
export function toParts(value: bigint, places: readonly bigint[]): number[] {
  let rest = value;
  const leading = places.map((each) => {
    const rounded = roundedTo(rest, each);
    rest -= rounded;
    return toDouble(rounded);
  });
  return [...leading, toDouble(rest)];
}

/** The sum of a multiple of 2^-places and a double. */
export function toPair(value: bigint, places: bigint): readonly [number, number] {
  const [high, low] = toParts(value, [places]);
  return [high!, low!];
}

function roundedTo(value: bigint, places: bigint): bigint {
  const shift = precision - places;
  return ((value + (1n << (shift - 1n))) >> shift) << shift;
}
