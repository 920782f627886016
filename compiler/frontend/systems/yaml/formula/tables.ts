import type { Arithmetic, Operand } from "../../arithmetic/arithmetic.js";
import { interpolate } from "../../arithmetic/interpolate.js";
import type { Expression } from "./expression.js";

/** The table that an expression calls by a name such as f0; undefined for other functions. */
export function tableValue<V extends object>(
  expression: Expression,
  name: string,
  argument: Operand<V>,
  arithmetic: Arithmetic<V>,
): Operand<V> | undefined {
  const digits = /^f([0-9]+)$/.exec(name)?.[1];
  if (digits === undefined) return undefined;
  const { x, y } = expression.tables[Number(digits)]!;
  return interpolate(arithmetic, argument, x, y);
}
