import type { Operand } from "./arithmetic.js";
import type { ExternalFunction, NumericArithmetic } from "./numeric.js";
import { plainArithmetic } from "./plain.js";
import { carriedError, caution, Rounded, roundingOf } from "./rounded-functions.js";

export { Rounded } from "./rounded-functions.js";

/** Operands of external functions are moved by this many times their errors: out of their rounding. */
const amplification = 2 ** 20;

/**
 * Numbers with a running bound of their absolute rounding error (Higham 2002, Accuracy and Stability of
 * Numerical Algorithms, section 3.3): every operation adds its own rounding to what its operands carry.
 * Values are those of plainArithmetic to the bit; known
 * numbers are exact, but of operations on them only whole results stay known: elsewhere a kernel may
 * choose the operands at run time, and round. A sum adds a rounding
 * of both operands rather than of the result, so that the bound holds for any order of a longer sum.
 * Conditions are decided by the values.
 *
 * @param onDoubt called when 64 times the errors, which other ways of evaluation may have, could decide a
 *   condition otherwise or change what is rounded to a whole number: bounds say nothing of what then
 *   follows
 */
export function roundedArithmetic(onDoubt: () => void = () => {}): NumericArithmetic<Rounded> {
  const doubtBelow = (distance: number, error: number): void => {
    if (error > 0 && Math.abs(distance) <= caution * error) onDoubt();
  };
  const compared =
    (holds: (a: number, b: number) => boolean) =>
    (a: Operand<Rounded>, b: Operand<Rounded>): boolean => {
      const [x, y] = [valueOf(a), valueOf(b)];
      if (a !== b) doubtBelow(x - y, errorOf(a) + errorOf(b));
      return holds(x, y);
    };
  return {
    owns: (value): value is Rounded => value instanceof Rounded,
    add: (a, b) => sum(valueOf(a) + valueOf(b), a, b),
    subtract: (a, b) => sum(valueOf(a) - valueOf(b), a, b),
    multiply: (a, b) => {
      if (areWhole(a, b) && Number.isInteger(valueOf(a) * valueOf(b)))
        return valueOf(a) * valueOf(b);
      const [x, y] = [valueOf(a), valueOf(b)];
      const [ex, ey] = [errorOf(a), errorOf(b)];
      const carried = product(Math.abs(x), ey) + product(Math.abs(y), ex) + product(ex, ey);
      return new Rounded(x * y, carried + roundingOf(x * y, 1));
    },
    divide: (a, b) => {
      if (areWhole(a, b) && Number.isInteger(valueOf(a) / valueOf(b)))
        return valueOf(a) / valueOf(b);
      const [x, y] = [valueOf(a), valueOf(b)];
      const nearest = Math.abs(y) - errorOf(b);
      const quotient = x / y;
      const carried = errorOf(a) + product(Math.abs(quotient), errorOf(b));
      // The reciprocal may be taken first: one rounding more.
      const error = nearest > 0 ? carried / nearest + roundingOf(quotient, 2) : Infinity;
      return new Rounded(quotient, error);
    },
    negate: (a) => (typeof a === "number" ? -a : new Rounded(-a.value, a.error)),
    call: (name, operands) => {
      const values = operands.map(valueOf);
      const value = plainArithmetic.call(name, values);
      const known = operands.every((operand) => typeof operand === "number");
      if (known && Number.isInteger(value)) return value;
      return new Rounded(value, carriedError(name, values, operands.map(errorOf), value, onDoubt));
    },
    less: compared((a, b) => a < b),
    lessOrEqual: compared((a, b) => a <= b),
    equal: compared((a, b) => a === b),
    not: (a) => !a,
    and: (a, b) => a && b,
    or: (a, b) => a || b,
    select: (condition, a, b) => (condition ? a : b),
    lift: (a) => (typeof a === "number" ? new Rounded(a, 0) : a),
    value: valueOf,
    same: (a, b) => Object.is(valueOf(a), valueOf(b)) && Object.is(errorOf(a), errorOf(b)),
    external,
  };
}

function valueOf(a: Operand<Rounded>): number {
  return typeof a === "number" ? a : a.value;
}

function errorOf(a: Operand<Rounded>): number {
  return typeof a === "number" ? 0 : a.error;
}

/** Whether both are known whole numbers, as loops and indices are made of. */
function areWhole(...operands: readonly Operand<Rounded>[]): boolean {
  return operands.every((operand) => Number.isInteger(operand));
}

/** Errors of zero stay zero beside what is infinite. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function sum(value: number, a: Operand<Rounded>, b: Operand<Rounded>): Operand<Rounded> {
  if (areWhole(a, b) && Number.isInteger(value)) return value;
  const [x, y] = [valueOf(a), valueOf(b)];
  // Adding zero rounds nothing.
  const rounding = x === 0 || y === 0 ? 0 : roundingOf(Math.abs(x) + Math.abs(y), 1);
  return new Rounded(value, errorOf(a) + errorOf(b) + rounding);
}

/** Errors of the operands are carried by differences, for moves far larger than the errors. */
function external(
  f: ExternalFunction,
  operands: readonly Operand<Rounded>[],
): readonly Operand<Rounded>[] {
  const values = operands.map(valueOf);
  const found = Array.from(f.value(values));
  const errors = Array.from(f.error(values));
  for (const [j, operand] of operands.entries()) {
    if (errorOf(operand) === 0) continue;
    const moved = f.value(values.with(j, values[j]! + amplification * errorOf(operand)));
    for (const [i, value] of found.entries()) {
      errors[i]! += Math.abs(moved[i]! - value) / amplification;
    }
  }
  return found.map((value, i) => new Rounded(value, errors[i]!));
}
