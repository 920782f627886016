import type { Arithmetic, Condition, Operand } from "../../arithmetic/arithmetic.js";
import { excerpt, fail, ts } from "../syntax.js";
import { condition, isCondition, operand, truth, Undecided, wrongKind } from "./values.js";

/** A binary operator; the nodes of its operands are for messages. */
export type Operator = (a: unknown, b: unknown, left: ts.Node, right: ts.Node) => unknown;

/**
 * Binary operators but those that choose what to evaluate. What is known is computed with doubles,
 * bits included; the rest through the arithmetic.
 */
export function binaryOperators<V extends object>(
  arithmetic: Arithmetic<V>,
): ReadonlyMap<ts.SyntaxKind, Operator> {
  type Binary<T> = (a: Operand<V>, b: Operand<V>) => T;
  const numeric =
    (known: (a: number, b: number) => unknown, unknown: Binary<unknown>): Operator =>
    (a, b, left, right) =>
      typeof a === "number" && typeof b === "number"
        ? known(a, b)
        : unknown(operand(arithmetic, a, left), operand(arithmetic, b, right));
  const comparison = (
    known: (a: number | string, b: number | string) => boolean,
    unknown: Binary<Condition<V>>,
  ): Operator => {
    const ofNumbers = numeric(known, (a, b) => truth(unknown(a, b)));
    return (a, b, left, right) =>
      typeof a === "string" && typeof b === "string" ? known(a, b) : ofNumbers(a, b, left, right);
  };
  const bits = (known: (a: number, b: number) => number): Operator => {
    return (a, b, left, right) => {
      if (typeof a !== "number") return wrongKind(arithmetic, a, left, "a known number");
      if (typeof b !== "number") return wrongKind(arithmetic, b, right, "a known number");
      return known(a, b);
    };
  };
  const sum = numeric(
    (a, b) => a + b,
    (a, b) => arithmetic.add(a, b),
  );
  const plus: Operator = (a, b, left, right) =>
    typeof a === "string" || typeof b === "string"
      ? text(arithmetic, a, left) + text(arithmetic, b, right)
      : sum(a, b, left, right);
  const equal = (a: unknown, b: unknown) => truth(equality(arithmetic, a, b));
  const unequal = (a: unknown, b: unknown) => truth(arithmetic.not(equality(arithmetic, a, b)));
  return new Map<ts.SyntaxKind, Operator>([
    [ts.SyntaxKind.PlusToken, plus],
    [
      ts.SyntaxKind.MinusToken,
      numeric(
        (a, b) => a - b,
        (a, b) => arithmetic.subtract(a, b),
      ),
    ],
    [
      ts.SyntaxKind.AsteriskToken,
      numeric(
        (a, b) => a * b,
        (a, b) => arithmetic.multiply(a, b),
      ),
    ],
    [
      ts.SyntaxKind.SlashToken,
      numeric(
        (a, b) => a / b,
        (a, b) => arithmetic.divide(a, b),
      ),
    ],
    [
      ts.SyntaxKind.PercentToken,
      numeric(
        (a, b) => a % b,
        (a, b) => remainder(arithmetic, a, b),
      ),
    ],
    [
      ts.SyntaxKind.AsteriskAsteriskToken,
      numeric(
        (a, b) => a ** b,
        (a, b) => arithmetic.call("pow", [a, b]),
      ),
    ],
    [
      ts.SyntaxKind.LessThanToken,
      comparison(
        (a, b) => a < b,
        (a, b) => arithmetic.less(a, b),
      ),
    ],
    [
      ts.SyntaxKind.LessThanEqualsToken,
      comparison(
        (a, b) => a <= b,
        (a, b) => arithmetic.lessOrEqual(a, b),
      ),
    ],
    [
      ts.SyntaxKind.GreaterThanToken,
      comparison(
        (a, b) => a > b,
        (a, b) => arithmetic.less(b, a),
      ),
    ],
    [
      ts.SyntaxKind.GreaterThanEqualsToken,
      comparison(
        (a, b) => a >= b,
        (a, b) => arithmetic.lessOrEqual(b, a),
      ),
    ],
    [ts.SyntaxKind.EqualsEqualsEqualsToken, equal],
    [ts.SyntaxKind.ExclamationEqualsEqualsToken, unequal],
    [ts.SyntaxKind.AmpersandToken, bits((a, b) => a & b)],
    [ts.SyntaxKind.BarToken, bits((a, b) => a | b)],
    [ts.SyntaxKind.CaretToken, bits((a, b) => a ^ b)],
    [ts.SyntaxKind.LessThanLessThanToken, bits((a, b) => a << b)],
    [ts.SyntaxKind.GreaterThanGreaterThanToken, bits((a, b) => a >> b)],
    [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, bits((a, b) => a >>> b)],
  ]);
}

/** Whether `===` holds. */
export function equality<V extends object>(
  arithmetic: Arithmetic<V>,
  a: unknown,
  b: unknown,
): Condition<V> {
  const isNumber = (value: unknown) => typeof value === "number" || arithmetic.owns(value);
  if (isNumber(a) && isNumber(b) && (arithmetic.owns(a) || arithmetic.owns(b))) {
    return arithmetic.equal(a as Operand<V>, b as Operand<V>);
  }
  if (isCondition(a) && isCondition(b)) {
    const [first, second] = [condition(arithmetic, a), condition(arithmetic, b)];
    const neither = arithmetic.and(arithmetic.not(first), arithmetic.not(second));
    return arithmetic.or(arithmetic.and(first, second), neither);
  }
  return a === b;
}

/**
 * What string concatenation and templates make of a value.
 *
 * @throws InputError NC310
 */
export function text<V extends object>(
  arithmetic: Arithmetic<V>,
  value: unknown,
  node: ts.Node,
): string {
  if (arithmetic.owns(value) || value instanceof Undecided) {
    const hint = "make text of constants and indices alone";
    return fail("NC310", node, `the text depends on states through ${excerpt(node)}`, hint);
  }
  const known = typeof value === "string" || typeof value === "number";
  return known || typeof value === "boolean"
    ? String(value)
    : wrongKind(arithmetic, value, node, "text or a known number");
}

/** The remainder of truncated division, with the sign of the dividend (ECMA-262, Number::remainder). */
function remainder<V extends object>(
  arithmetic: Arithmetic<V>,
  a: Operand<V>,
  b: Operand<V>,
): Operand<V> {
  const quotient = arithmetic.call("trunc", [arithmetic.divide(a, b)]);
  return arithmetic.subtract(a, arithmetic.multiply(b, quotient));
}
