import type { Bindings } from "../../../compiler/graph/evaluate.js";
import type { CallName } from "../../../compiler/graph/operations.js";
import { stateCount, type Expression } from "./random-expression.js";

/**
 * A value with its derivatives by the states, and how far rounding may have moved the value. The
 * scales are sums of absolute contributions to each derivative.
 */
export interface Dual {
  readonly value: number;
  readonly error: number;
  readonly slopes: readonly number[];
  readonly scales: readonly number[];
  /** Whether a state stands somewhere in the expression. */
  readonly varies: boolean;
}

/** The expression has no trustworthy value here: a pole, overflow, cancellation, or a kink nearby. */
export class Undecided extends Error {}

/** Far from overflow and underflow. */
function sane(x: number): boolean {
  return x === 0 || (Math.abs(x) < 1e60 && Math.abs(x) > 1e-60);
}

/** Expressions evaluated as trees in plain arithmetic: the oracle of the graph's values. */
export function evaluateTree(expression: Expression, bindings: Required<Bindings>): Dual {
  const dual = unchecked(expression, bindings);
  const { value, error, slopes, scales } = dual;
  const accurate = error <= 1e-9 * Math.abs(value) || (error === 0 && value === 0);
  if (!sane(value) || !accurate || ![...slopes, ...scales].every(sane)) throw new Undecided();
  return dual;
}

const unit = Number.EPSILON;
const none = Array.from({ length: stateCount }, () => 0);

function unchecked(expression: Expression, bindings: Required<Bindings>): Dual {
  const inner = (each: Expression): Dual => evaluateTree(each, bindings);
  switch (expression.kind) {
    case "constant":
      return leafOf(expression.value);
    case "time":
      return leafOf(bindings.time);
    case "input":
      return leafOf(bindings.input[expression.index]!);
    case "state": {
      const slopes = none.map((_, i) => (i === expression.index ? 1 : 0));
      return {
        value: bindings.state[expression.index]!,
        error: 0,
        slopes,
        scales: slopes,
        varies: true,
      };
    }
    case "sum": {
      const terms = expression.terms.map(([weight, term]) => ({ weight, ...inner(term) }));
      const sizes = terms.reduce((total, each) => total + Math.abs(each.weight * each.value), 0);
      const error = terms.reduce((total, each) => total + Math.abs(each.weight) * each.error, 0);
      return linear(
        terms.reduce((total, each) => total + each.weight * each.value, expression.offset),
        error + terms.length * unit * (sizes + Math.abs(expression.offset)),
        terms.map(({ weight, ...dual }) => [weight, dual]),
      );
    }
    case "product": {
      const factors = expression.factors.map(inner);
      const others = (skipped: number): number =>
        factors.reduce(
          (total, each, i) => (i === skipped ? total : total * each.value),
          expression.coefficient,
        );
      const value = others(-1);
      const error = factors.reduce((total, each, i) => total + Math.abs(others(i)) * each.error, 0);
      return linear(
        value,
        2 * error + factors.length * 2 * unit * Math.abs(value),
        factors.map((factor, i) => [others(i), factor]),
      );
    }
    case "power": {
      const { exponent } = expression;
      const slope = (x: number): number => (exponent === 0 ? 0 : exponent * x ** (exponent - 1));
      return composed((x) => x ** exponent, [slope], [inner(expression.base)]);
    }
    case "call": {
      if (expression.name === "select") {
        const [condition, a, b] = expression.operands;
        return inner(inner(condition!).value !== 0 ? a! : b!);
      }
      const { evaluate, slopes } = calls[expression.name];
      return composed(evaluate, slopes, expression.operands.map(inner));
    }
  }
}

function leafOf(value: number): Dual {
  return { value, error: 0, slopes: none, scales: none, varies: false };
}

function linear(
  value: number,
  error: number,
  parts: readonly (readonly [partial: number, inner: Dual])[],
): Dual {
  const total = (slopes: readonly number[]): number =>
    parts.reduce((sum, [p], part) => sum + (slopes[part] === 0 ? 0 : p * slopes[part]!), 0);
  const slopes = none.map((_, i) => total(parts.map(([, inner]) => inner.slopes[i]!)));
  const scales = none.map((_, i) =>
    parts.reduce(
      (sum, [p, inner]) => sum + (inner.scales[i] ? Math.abs(p) * inner.scales[i] : 0),
      0,
    ),
  );
  return { value, error, slopes, scales, varies: parts.some(([, inner]) => inner.varies) };
}

type Plain = (a: number, b: number) => number;

/** A function's value, its error from the corners of its operands' errors. */
function composed(evaluate: Plain, partials: readonly Plain[], operands: readonly Dual[]): Dual {
  const values = operands.map((operand) => operand.value);
  const at = (f: Plain, [a, b]: readonly number[]): number => f(a!, b!);
  const value = at(evaluate, values);
  const moved = operands.flatMap(({ error }, i) =>
    [-error, error].map((step) =>
      Math.abs(at(evaluate, values.with(i, values[i]! + step)) - value),
    ),
  );
  const error = 4 * unit * Math.abs(value) + 2 * moved.reduce((total, each) => total + each, 0);
  const parts = operands.map((operand, i) => [at(partials[i]!, values), operand] as const);
  if (parts.some(([p, { varies }]) => varies && !Number.isFinite(p))) throw new Undecided();
  return linear(value, error, parts);
}

/** Far enough from a kink or a step for rounding not to matter. */
function apart(a: number, b: number): void {
  if (Math.abs(a - b) <= 1e-6 * (Math.abs(a) + Math.abs(b))) throw new Undecided();
}

const decided =
  (compare: (a: number, b: number) => number): Plain =>
  (a, b) => {
    apart(a, b);
    return compare(a, b);
  };

const zero: Plain = () => 0;

/** Every call but select, written again from calculus. */
const calls: Readonly<
  Record<Exclude<CallName, "select">, { evaluate: Plain; slopes: readonly Plain[] }>
> = {
  exp: { evaluate: Math.exp, slopes: [Math.exp] },
  log: { evaluate: Math.log, slopes: [(x) => 1 / x] },
  log10: { evaluate: Math.log10, slopes: [(x) => 1 / (x * Math.LN10)] },
  sqrt: { evaluate: Math.sqrt, slopes: [(x) => 1 / (2 * Math.sqrt(x))] },
  abs: { evaluate: Math.abs, slopes: [decidedSign] },
  tanh: { evaluate: Math.tanh, slopes: [(x) => 1 / Math.cosh(x) ** 2] },
  sin: { evaluate: Math.sin, slopes: [Math.cos] },
  cos: { evaluate: Math.cos, slopes: [(x) => -Math.sin(x)] },
  atan: { evaluate: Math.atan, slopes: [(x) => 1 / (1 + x * x)] },
  floor: { evaluate: decidedFloor, slopes: [zero] },
  pow: {
    evaluate: (x, p) => x ** p,
    slopes: [(x, p) => p * x ** (p - 1), (x, p) => x ** p * Math.log(x)],
  },
  min: {
    evaluate: decided(Math.min),
    slopes: [(a, b) => (a < b ? 1 : 0), (a, b) => (a < b ? 0 : 1)],
  },
  max: {
    evaluate: decided(Math.max),
    slopes: [(a, b) => (a > b ? 1 : 0), (a, b) => (a > b ? 0 : 1)],
  },
  less: { evaluate: decided((a, b) => (a < b ? 1 : 0)), slopes: [zero, zero] },
  lessOrEqual: { evaluate: decided((a, b) => (a <= b ? 1 : 0)), slopes: [zero, zero] },
};

function decidedFloor(x: number): number {
  if (Math.abs(x - Math.round(x)) <= 1e-6 * (1 + Math.abs(x))) throw new Undecided();
  return Math.floor(x);
}

function decidedSign(x: number): number {
  apart(x, 0);
  return Math.sign(x);
}
