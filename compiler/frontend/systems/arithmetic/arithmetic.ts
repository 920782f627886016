/** Functions of one or more numbers that behaviours may call, by the name they have in `Math`. */
export type MathFunction =
  | "abs"
  | "acos"
  | "asin"
  | "atan"
  | "atan2"
  | "ceil"
  | "cos"
  | "cosh"
  | "exp"
  | "floor"
  | "hypot"
  | "log"
  | "log10"
  | "log2"
  | "max"
  | "min"
  | "pow"
  | "sign"
  | "sin"
  | "sinh"
  | "sqrt"
  | "tan"
  | "tanh"
  | "trunc";

/** A number that is known, or one of an arithmetic's own; V is never an array. */
export type Operand<V extends object> = number | V;

/** Known, or a value of the arithmetic that is 1 or 0. */
export type Condition<V extends object> = boolean | V;

/**
 * What behaviours compute with. Known numbers obey the arithmetic of doubles, in JavaScript's order of
 * evaluation; V is whatever else stands for a number: a node of a graph, a value with a bound of its
 * rounding error, a complex number. Only where V is a number in disguise are conditions always known.
 */
export interface Arithmetic<V extends object> {
  /** Whether something that a behaviour handles is a value of this arithmetic. */
  owns(value: unknown): value is V;
  add(a: Operand<V>, b: Operand<V>): Operand<V>;
  subtract(a: Operand<V>, b: Operand<V>): Operand<V>;
  multiply(a: Operand<V>, b: Operand<V>): Operand<V>;
  divide(a: Operand<V>, b: Operand<V>): Operand<V>;
  negate(a: Operand<V>): Operand<V>;
  /** @param operands as many as `Math`'s function takes; min, max and hypot take one or more */
  call(name: MathFunction, operands: readonly Operand<V>[]): Operand<V>;
  less(a: Operand<V>, b: Operand<V>): Condition<V>;
  lessOrEqual(a: Operand<V>, b: Operand<V>): Condition<V>;
  equal(a: Operand<V>, b: Operand<V>): Condition<V>;
  not(a: Condition<V>): Condition<V>;
  and(a: Condition<V>, b: Condition<V>): Condition<V>;
  or(a: Condition<V>, b: Condition<V>): Condition<V>;
  /** The second operand where the condition holds, else the third; both are evaluated. */
  select(condition: Condition<V>, a: Operand<V>, b: Operand<V>): Operand<V>;
}
