import type { NumericArithmetic } from "./numeric.js";

/** Doubles as they are: each operation is JavaScript's own, in the order that behaviours ask for. */
export const plainArithmetic: NumericArithmetic<never> = {
  owns: (_value): _value is never => false,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  negate: (a) => -a,
  call: (name, operands) => Math[name](...(operands as [number, number])),
  less: (a, b) => a < b,
  lessOrEqual: (a, b) => a <= b,
  equal: (a, b) => a === b,
  not: (a) => !a,
  and: (a, b) => a && b,
  or: (a, b) => a || b,
  select: (condition, a, b) => (condition ? a : b),
  lift: (a) => a,
  value: (a) => a,
  same: (a, b) => Object.is(a, b),
  external: (f, operands) => Array.from(f.value(operands)),
};
