import type {
  Arithmetic,
  MathFunction,
} from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import { exactOf } from "../../../backend/wasm/math/high-precision.js";

/** A number as a whole number of 2^-600: some 180 digits behind the point. */
export interface Fixed {
  readonly digits: bigint;
}

const places = 600n;
const unit = 1n << places;
/** Series are summed for arguments up to this: their largest terms stay far below 2^600. */
const largestArgument = 200n * unit;

export function fixed(x: number): Fixed {
  const { integer, exponent } = exactOf(x);
  const by = BigInt(exponent) + places;
  return { digits: by >= 0n ? integer << by : integer >> -by };
}

export function distance(a: Fixed, b: Fixed): number {
  const difference = a.digits > b.digits ? a.digits - b.digits : b.digits - a.digits;
  // In two parts: 2^600 is a double, but what exceeds 2^1024 of these units is none.
  return Number(difference >> places) + Number(difference & (unit - 1n)) * 2 ** -600;
}

/**
 * Expressions in fixed point, functions by their series.
 *
 * @throws RangeError for divisions by zero, and arguments of functions above 200
 */
export const fixedPoint: Pick<
  Arithmetic<Fixed>,
  "add" | "subtract" | "multiply" | "divide" | "call"
> = {
  add: (a, b) => ({ digits: digitsOf(a) + digitsOf(b) }),
  subtract: (a, b) => ({ digits: digitsOf(a) - digitsOf(b) }),
  multiply: (a, b) => ({ digits: times(digitsOf(a), digitsOf(b)) }),
  divide: (a, b) => ({ digits: (digitsOf(a) << places) / digitsOf(b) }),
  call: (name, operands) => ({ digits: call(name, digitsOf(operands[0]!)) }),
};

function digitsOf(a: number | Fixed): bigint {
  return typeof a === "number" ? fixed(a).digits : a.digits;
}

function times(a: bigint, b: bigint): bigint {
  return (a * b) >> places;
}

function call(name: MathFunction, x: bigint): bigint {
  if (x > largestArgument || x < -largestArgument) throw new RangeError(`${name} of too much`);
  switch (name) {
    case "exp":
      return exponential(x);
    case "sinh":
      return (exponential(x) - exponential(-x)) / 2n;
    case "tanh": {
      const squared = exponential(2n * x);
      return ((squared - unit) << places) / (squared + unit);
    }
    case "sin":
      return alternating(x, x, 2n);
    case "cos":
      return alternating(unit, x, 1n);
    case "atan":
      return arctangent(x);
    default:
      throw new RangeError(`${name} has no series here`);
  }
}

/** The sum of x^n / n!. */
function exponential(x: bigint): bigint {
  let sum = 0n;
  let term = unit;
  for (let n = 1n; term !== 0n && term !== -1n; n += 1n) {
    sum += term;
    term = times(term, x) / n;
  }
  return sum;
}

/** The sum of terms, each following from the last by -x^2 / (n (n + 1)). */
function alternating(first: bigint, x: bigint, from: bigint): bigint {
  let sum = 0n;
  let term = first;
  const square = times(x, x);
  for (let n = from; term !== 0n && term !== -1n; n += 2n) {
    sum += term;
    term = -times(term, square) / (n * (n + 1n));
  }
  return sum;
}

/** atan x = 2 atan(x / (1 + sqrt(1 + x^2))), eight times; then the sum of (-1)^n x^(2 n + 1) / (2 n + 1). */
function arctangent(x: bigint): bigint {
  const halvings = 8;
  let small = x;
  for (let i = 0; i < halvings; i += 1) {
    small = (small << places) / (unit + squareRoot(unit + times(small, small)));
  }
  const square = times(small, small);
  let sum = 0n;
  let power = small;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = -times(power, square);
  }
  return sum << BigInt(halvings);
}

function squareRoot(x: bigint): bigint {
  const target = x << places;
  let root = x > unit ? x : unit;
  for (let next = (root + target / root) >> 1n; next < root; next = (root + target / root) >> 1n) {
    root = next;
  }
  return root;
}
