import type { Arity } from "../../../../model/formula.js";
import type { MathFunction } from "../../arithmetic/arithmetic.js";

/** Functions that the formulas of systems may call, besides the system's tables. */
export const systemFunctions = {
  abs: 1,
  acos: 1,
  asin: 1,
  atan: 1,
  atan2: 2,
  ceil: 1,
  cos: 1,
  cosh: 1,
  exp: 1,
  floor: 1,
  hypot: "two or more",
  log: 1,
  log10: 1,
  log2: 1,
  max: "two or more",
  min: "two or more",
  pow: 2,
  sign: 1,
  sin: 1,
  sinh: 1,
  sqrt: 1,
  tan: 1,
  tanh: 1,
  trunc: 1,
} as const satisfies Record<MathFunction, Arity>;

/** What formulas write like functions of one name: a derivative, and the sum of an array. */
export const nameFunctions = ["der", "sum"] as const;

/** Names that no part of a system may take. */
export const formulaWords: readonly string[] = [
  "t",
  "pi",
  ...nameFunctions,
  ...Object.keys(systemFunctions),
];
