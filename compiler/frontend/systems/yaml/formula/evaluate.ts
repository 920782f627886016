import type { FormulaComparison, FormulaTree } from "../../../../model/formula.js";
import type { Arithmetic, Condition, MathFunction, Operand } from "../../arithmetic/arithmetic.js";

/** What the names and tables of a formula are worth. */
export interface Reader<V extends object> {
  symbol(name: string): Operand<V>;
  /** Undefined when it is no table but one of the functions of every formula. */
  table(name: string, argument: Operand<V>): Operand<V> | undefined;
}

/** The value of a formula. Of a conditional that is decided, only the branch taken is evaluated. */
export function evaluate<V extends object>(
  tree: FormulaTree<string>,
  arithmetic: Arithmetic<V>,
  reader: Reader<V>,
): Operand<V> {
  const value = (inner: FormulaTree<string>): Operand<V> => evaluate(inner, arithmetic, reader);
  switch (tree.kind) {
    case "number":
      return tree.value;
    case "symbol":
      return reader.symbol(tree.name);
    case "negation":
      return arithmetic.negate(value(tree.operand));
    case "binary":
      return binary(tree.operator, value(tree.left), value(tree.right), arithmetic);
    case "call": {
      const operands = tree.arguments.map(value);
      const ofTable = reader.table(tree.function, operands[0]!);
      return ofTable ?? arithmetic.call(tree.function as MathFunction, operands);
    }
    case "conditional": {
      const condition = compare(tree.condition, arithmetic, value);
      if (typeof condition === "boolean") {
        return value(condition ? tree.consequent : tree.alternative);
      }
      return arithmetic.select(condition, value(tree.consequent), value(tree.alternative));
    }
    case "comparison":
      throw new TypeError("a comparison is no number");
  }
}

export function compare<V extends object>(
  { operator, left, right }: FormulaComparison<string>,
  arithmetic: Arithmetic<V>,
  value: (tree: FormulaTree<string>) => Operand<V>,
): Condition<V> {
  const [a, b] = [value(left), value(right)];
  switch (operator) {
    case "<":
      return arithmetic.less(a, b);
    case "<=":
      return arithmetic.lessOrEqual(a, b);
    case ">":
      return arithmetic.less(b, a);
    case ">=":
      return arithmetic.lessOrEqual(b, a);
  }
}

function binary<V extends object>(
  operator: "+" | "-" | "*" | "/" | "^",
  a: Operand<V>,
  b: Operand<V>,
  arithmetic: Arithmetic<V>,
): Operand<V> {
  switch (operator) {
    case "+":
      return arithmetic.add(a, b);
    case "-":
      return arithmetic.subtract(a, b);
    case "*":
      return arithmetic.multiply(a, b);
    case "/":
      return arithmetic.divide(a, b);
    case "^":
      return arithmetic.call("pow", [a, b]);
  }
}
