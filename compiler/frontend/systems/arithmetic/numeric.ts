import type { Arithmetic, Operand } from "./arithmetic.js";

/** A function that is known by its values alone: many numbers to many. */
export interface ExternalFunction {
  value(operands: readonly number[]): ArrayLike<number>;
  /** For each value a bound of the rounding error of computing it from operands without error. */
  error(operands: readonly number[]): ArrayLike<number>;
  /** Its directional derivative: a function of the operands followed by as many for the direction. */
  readonly derivative?: ExternalFunction;
}

/** An arithmetic whose values are numbers in disguise: all conditions in it are known. */
export interface NumericArithmetic<V extends object> extends Arithmetic<V> {
  /** A number as a value of the arithmetic, which no longer counts as known. */
  lift(a: Operand<V>): Operand<V>;
  /** The number itself. */
  value(a: Operand<V>): number;
  /** Whether two are the same to the bit, in all that they carry. */
  same(a: Operand<V>, b: Operand<V>): boolean;
  /** @throws RangeError when a derivative is needed that the function does not have */
  external(f: ExternalFunction, operands: readonly Operand<V>[]): readonly Operand<V>[];
}
