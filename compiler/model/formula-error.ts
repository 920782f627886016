import type { FormulaFunction, FormulaTree } from "./formula.js";

/** A value in double precision and a bound of its absolute round-off error, to first order. */
export interface Rounded {
  readonly value: number;
  readonly error: number;
}

const u = 2 ** -53;

/**
 * Evaluates a formula with a running error bound (Higham 2002, Accuracy and Stability of Numerical
 * Algorithms, section 3.3): every operation adds its own rounding to what its operands carry.
 * Functions of the library are taken to be good to two roundings, and a power may be computed as an
 * exponential of a logarithm. Cancellation between large terms, which no change of the variables
 * shows, is therefore part of the bound.
 *
 * @param scope variables by name; every one that the formula mentions
 */
export function runningError(tree: FormulaTree, scope: ReadonlyMap<string, Rounded>): Rounded {
  const evaluate = (inner: FormulaTree): Rounded => runningError(inner, scope);
  switch (tree.kind) {
    case "number":
      return { value: tree.value, error: 0 };
    case "symbol":
      return scope.get(tree.name)!;
    case "negation": {
      const { value, error } = evaluate(tree.operand);
      return { value: -value, error };
    }
    case "binary":
      return arithmetic(tree.operator, evaluate(tree.left), evaluate(tree.right));
    case "call":
      return call(tree.function, tree.arguments.map(evaluate));
    case "conditional":
      return evaluate(tree.condition).value !== 0
        ? evaluate(tree.consequent)
        : evaluate(tree.alternative);
    case "comparison": {
      const [left, right] = [evaluate(tree.left).value, evaluate(tree.right).value];
      const holds = {
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
      };
      return { value: holds[tree.operator] ? 1 : 0, error: 0 };
    }
  }
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", a: Rounded, b: Rounded): Rounded {
  switch (operator) {
    case "+":
      return rounded(a.value + b.value, a.error + b.error);
    case "-":
      return rounded(a.value - b.value, a.error + b.error);
    case "*":
      return rounded(a.value * b.value, Math.abs(a.value) * b.error + Math.abs(b.value) * a.error);
    case "/": {
      const value = a.value / b.value;
      // The reciprocal may be taken first: one more rounding.
      return rounded(value, (a.error + Math.abs(value) * b.error) / Math.abs(b.value), 2);
    }
    case "^":
      return power(a, b);
  }
}

function power(a: Rounded, b: Rounded): Rounded {
  const value = a.value ** b.value;
  const logarithm = a.value > 0 ? Math.log(a.value) : 0;
  const fromBase = a.error === 0 ? 0 : (Math.abs(b.value) * a.error) / Math.abs(a.value);
  const carried = fromBase + Math.abs(logarithm) * b.error;
  return rounded(value, Math.abs(value) * carried, 2 + 2 * Math.abs(b.value * logarithm));
}

/** Derivative bounds of the functions of one operand: the error that an operand's error becomes. */
const slopes: Readonly<Record<string, (x: number, value: number) => number>> = {
  exp: (_x, value) => Math.abs(value),
  log: (x) => 1 / Math.abs(x),
  log10: (x) => Math.LOG10E / Math.abs(x),
  sqrt: (x, value) => (x === 0 ? 0 : 0.5 / value),
  abs: () => 1,
  tanh: (_x, value) => 1 - value * value,
  sin: (x) => Math.abs(Math.cos(x)),
  cos: (x) => Math.abs(Math.sin(x)),
};

function call(name: FormulaFunction, [a, b]: readonly Rounded[]): Rounded {
  switch (name) {
    case "pow":
      return power(a!, b!);
    case "min":
    case "max":
      return { value: Math[name](a!.value, b!.value), error: Math.max(a!.error, b!.error) };
    default: {
      const value = Math[name](a!.value);
      return rounded(value, a!.error * slopes[name]!(a!.value, value), 2);
    }
  }
}

function rounded(value: number, carried: number, roundings = 1): Rounded {
  return { value, error: carried + roundings * u * Math.abs(value) };
}
