import { TextError } from "./text-error.js";
import type { TextCell } from "./text-rows.js";

/**
 * Reads a number with or without a unit, "2e4 cm^-3", in the wanted unit. The compiler has one; the
 * runtime, which knows no units, is given it.
 */
export type QuantityReader = (text: string, unit: string) => number | QuantityProblem;

/** What is wrong with the text, in words. */
export interface QuantityProblem {
  readonly problem: string;
}

/**
 * The quantity of a cell.
 *
 * @throws TextError when it cannot be read.
 */
export function quantityOf(
  { text, line, column }: TextCell,
  unit: string,
  read: QuantityReader,
): number {
  const value = read(text, unit);
  if (typeof value !== "number") throw new TextError(value.problem, line, column);
  return value;
}
