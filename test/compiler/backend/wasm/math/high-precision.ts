/**
 * Elementary functions of doubles to more than 40 digits, in integers scaled by 2^320, by other ways than
 * those of the compiler: exponentials by repeated squaring, logarithms by Halley's iteration on them,
 * sines by their series after a division by pi of the exact argument, arctangents from sines and cosines.
 */
export interface HighPrecision {
  /** The value is digits times 2^-places. */
  readonly digits: bigint;
  readonly places: number;
}

const places = 320n;
const unit = 1n << places;

/** A double as a whole number times a power of two. */
export function exactOf(x: number): { integer: bigint; exponent: number } {
  const bits = bitsOf(x);
  const field = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & ((1n << 52n) - 1n);
  const magnitude = field === 0 ? fraction : fraction | (1n << 52n);
  return { integer: bits < 0n ? -magnitude : magnitude, exponent: Math.max(field, 1) - 1075 };
}

const word = new DataView(new ArrayBuffer(8));

export function bitsOf(x: number): bigint {
  word.setFloat64(0, x);
  return word.getBigInt64(0);
}

export function fromBits(bits: bigint): number {
  word.setBigInt64(0, bits);
  return word.getFloat64(0);
}

const shifted = (value: bigint, by: bigint): bigint => (by >= 0n ? value << by : value >> -by);

const times = (left: bigint, right: bigint): bigint => (left * right) >> places;

function scaled(x: number): bigint {
  const { integer, exponent } = exactOf(x);
  return shifted(integer, BigInt(exponent) + places);
}

/** e^r by squaring e^(r / 2^16) sixteen times. */
function smallExp(r: bigint): bigint {
  const halvings = 16n;
  let sum = 0n;
  let term = unit;
  for (let order = 1n; term > 1n || term < -1n; order++) {
    sum += term;
    term = times(term, r >> halvings) / order;
  }
  for (let square = 0n; square < halvings; square++) sum = times(sum, sum);
  return sum;
}

/** ln x for x scaled, of about 1/2 to 2, from a double by y + 2 (x - e^y) / (x + e^y), of third order. */
function smallLog(x: bigint): bigint {
  let y = scaled(Math.log(Number(x >> (places - 60n)) / 2 ** 60));
  // Where 60 places are not enough for a first value that is right relatively, one more iteration is.
  for (let iteration = 0; iteration < 3; iteration++) {
    const exp = smallExp(y);
    y += (2n * ((x - exp) << places)) / (x + exp);
  }
  return y;
}

const ln2 = -2n * smallLog(unitSquareRootOfHalf());

function unitSquareRootOfHalf(): bigint {
  const square = unit * (unit / 2n);
  let root = unit;
  for (let next = 0n; ; root = next) {
    next = (root + square / root) >> 1n;
    if (next >= root) return root;
  }
}

const ln10 = 3n * ln2 + smallLog((unit * 5n) / 4n);

function expOf(x: bigint): HighPrecision {
  const octaves = (2n * x + ln2) / (2n * ln2) - (2n * x + ln2 < 0n ? 1n : 0n);
  return { digits: smallExp(x - octaves * ln2), places: Number(places - octaves) };
}

function lnOf(x: number): bigint {
  const { integer, exponent } = exactOf(x);
  const length = integer.toString(2).length;
  const octaves = BigInt(exponent + length - (x >= 1 || x < 0.5 ? 1 : 0));
  return octaves * ln2 + smallLog(shifted(integer, BigInt(exponent) - octaves + places));
}

/** pi to `count` places: pi = 48 arctan(1/18) + 32 arctan(1/57) - 20 arctan(1/239) (C. F. Gauss). */
function piTo(count: bigint): bigint {
  const arctan = (x: bigint): bigint => {
    let sum = 0n;
    let power = (1n << (count + 64n)) / x;
    for (let order = 1n; power !== 0n; order += 2n) {
      sum += order % 4n === 1n ? power / order : -power / order;
      power /= x * x;
    }
    return sum;
  };
  return (48n * arctan(18n) + 32n * arctan(57n) - 20n * arctan(239n)) >> 64n;
}

const piPlaces = 1500n;
const halfPi = piTo(piPlaces) >> 1n;

/** sin of x, or of x and a number of quadrants. */
function sineOf(x: number, quadrantsAhead: bigint): HighPrecision {
  const { integer, exponent } = exactOf(x);
  const exact = shifted(integer, BigInt(exponent) + piPlaces);
  const nearest = (2n * exact + halfPi) / (2n * halfPi) - (2n * exact + halfPi < 0n ? 1n : 0n);
  const rest = (exact - nearest * halfPi) >> (piPlaces - places);
  const quadrant = BigInt.asUintN(2, nearest + quadrantsAhead);
  let sum = 0n;
  let term = quadrant % 2n === 0n ? rest : unit;
  const first = quadrant % 2n === 0n ? 2n : 1n;
  for (let order = first; term !== 0n && term !== -1n; order += 2n) {
    sum += term;
    term = -times(times(term, rest), rest) / (order * (order + 1n));
  }
  return { digits: quadrant < 2n ? sum : -sum, places: Number(places) };
}

/** From a double y near the value: atan x = y + arctan((x - tan y) / (1 + x tan y)). */
function arctanOf(x: number): HighPrecision {
  const near = Math.atan(x);
  const [sine, cosine] = [0n, 1n].map((quadrants) => sineOf(near, quadrants).digits);
  const exact = scaled(x);
  const rest = ((times(exact, cosine!) - sine!) << places) / (cosine! + times(exact, sine!));
  return fixed(scaled(near) + rest - times(times(rest, rest), rest) / 3n);
}

const fixed = (digits: bigint): HighPrecision => ({ digits, places: Number(places) });

/** For finite arguments at which the function has a finite value and is not below 2^-200. */
export const highPrecision = {
  exp: (x: number) => expOf(scaled(x)),
  log: (x: number) => fixed(lnOf(x)),
  log10: (x: number) => fixed((lnOf(x) << places) / ln10),
  pow: (x: number, y: number) => {
    const { integer, exponent } = exactOf(y);
    return expOf(shifted(lnOf(x) * integer, BigInt(exponent)));
  },
  tanh: (x: number) => {
    const { digits, places: digitPlaces } = expOf(2n * scaled(x));
    const exponential = shifted(digits, places - BigInt(digitPlaces));
    return fixed(((exponential - unit) << places) / (exponential + unit));
  },
  sin: (x: number) => sineOf(x, 0n),
  cos: (x: number) => sineOf(x, 1n),
  atan: arctanOf,
} as const;

/** The distance of a finite result from the value, in units in the last place of a double at the value. */
export function ulpError(result: number, value: HighPrecision): number {
  const { digits } = value;
  const length = (digits < 0n ? -digits : digits).toString(2).length;
  const lastPlace = Math.max(length - value.places - 53, -1074);
  const { integer, exponent } = exactOf(result);
  const guard = 40;
  // Both in units of 2^-40 of the last place.
  const measured = shifted(integer, BigInt(exponent - lastPlace + guard));
  const expected = shifted(digits, BigInt(-value.places - lastPlace + guard));
  return Math.abs(Number(measured - expected)) / 2 ** guard;
}
