import type { Operand } from "../arithmetic/arithmetic.js";
import type { NumericArithmetic } from "../arithmetic/numeric.js";

/**
 * An arithmetic that tells where it leaves the finite numbers: overflow, division by zero, a function
 * outside of its domain. What is computed from numbers that are not finite already does not count.
 */
export function watchedArithmetic<V extends object>(
  base: NumericArithmetic<V>,
  onSingular: () => void,
): NumericArithmetic<V> {
  const isFinite = (a: Operand<V>): boolean => Number.isFinite(base.value(a));
  const watched =
    (operation: (a: Operand<V>, b: Operand<V>) => Operand<V>) =>
    (a: Operand<V>, b: Operand<V>): Operand<V> => {
      const result = operation(a, b);
      if (!isFinite(result) && isFinite(a) && isFinite(b)) onSingular();
      return result;
    };
  return {
    ...base,
    add: watched(base.add),
    subtract: watched(base.subtract),
    multiply: watched(base.multiply),
    divide: watched(base.divide),
    call: (name, operands) => {
      const result = base.call(name, operands);
      if (!isFinite(result) && operands.every(isFinite)) onSingular();
      return result;
    },
    external: (f, operands) => {
      const results = base.external(f, operands);
      if (!results.every(isFinite) && operands.every(isFinite)) onSingular();
      return results;
    },
  };
}
