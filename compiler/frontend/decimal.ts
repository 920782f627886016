import type { DiagnosticCode } from "../diagnostics/catalogue.js";

const decimalPattern = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const zeroPattern = /^[^1-9eE]*(?:[eE].*)?$/;
const fortranPattern = /^[+-]?[0-9.]+[dD][+-]?[0-9]+$/;

/** What is wrong with a text that should be a decimal number. */
export interface DecimalError {
  readonly code: Extract<DiagnosticCode, "NC014" | "NC015">;
  readonly message: string;
  readonly hint?: string;
}

/**
 * Reads a decimal number in the strict sense: digits with an optional sign, point and exponent,
 * and nothing of what JavaScript accepts besides (blank, 0x10, Infinity). A number that overflows
 * double precision, or that is not zero and becomes it, is an error.
 *
 * @param quantity what the number is, for the message
 */
export function parseDecimal(text: string, quantity: string): number | DecimalError {
  if (!decimalPattern.test(text)) {
    const message = `${quantity} must be a decimal number, found ${quoted(text)}`;
    if (!fortranPattern.test(text)) return { code: "NC014", message };
    return { code: "NC014", message, hint: "write the exponent with e: 1.0e-9" };
  }
  const value = Number(text);
  if (Number.isFinite(value) && (value !== 0 || zeroPattern.test(text))) return value;
  return { code: "NC015", message: `${quantity} is outside double precision: ${quoted(text)}` };
}

/** The text in quotation marks, shortened to 40 characters; "nothing" when empty. */
export function quoted(text: string): string {
  if (text === "") return "nothing";
  return text.length > 40 ? `"${text.slice(0, 40)}…"` : `"${text}"`;
}
