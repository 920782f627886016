import { parseQuantity, QuantityError } from "../compiler/pipeline.js";
import type { QuantityReader } from "../runtime/io/quantity.js";
import { usageError } from "./command.js";

/** The compiler's reader of quantities as the runtime's readers want it. */
export const readQuantity: QuantityReader = (text, unit) => {
  try {
    return parseQuantity(text, unit);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return { problem: error.message };
  }
};

/**
 * A quantity above zero as an option gives it.
 *
 * @throws CommandError, exit code 2, when it is none.
 */
export function positiveQuantity(name: string, text: string, unit: string): number {
  const value = readQuantity(text, unit);
  if (typeof value !== "number") throw usageError(`--${name}: ${value.problem}`);
  if (value <= 0) throw usageError(`--${name} is "${text}"; expected more than 0`);
  return value;
}
