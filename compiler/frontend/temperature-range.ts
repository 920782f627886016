import type { DiagnosticCode } from "../diagnostics/catalogue.js";

/** What is wrong with the limits of a temperature range. */
export interface TemperatureRangeError {
  readonly code: Extract<DiagnosticCode, "NC020" | "NC021">;
  readonly message: string;
  readonly limit: "lower" | "upper";
}

/**
 * Checks the limits of a temperature range [K]. Equal limits are accepted: RATE22 gives them where
 * a rate coefficient was measured at one temperature. NaN, an unreadable limit, passes.
 */
export function temperatureRangeErrors(lower: number, upper: number): TemperatureRangeError[] {
  const errors: TemperatureRangeError[] = [];
  if (lower < 0) {
    const message = `the lower temperature limit is below 0 K: ${lower}`;
    errors.push({ code: "NC021", message, limit: "lower" });
  }
  if (upper <= 0) {
    const message = `the upper temperature limit is not above 0 K: ${upper}`;
    errors.push({ code: "NC021", message, limit: "upper" });
  }
  if (lower > upper) {
    const message = `the temperature range is reversed: from ${lower} K to ${upper} K`;
    errors.push({ code: "NC020", message, limit: "lower" });
  }
  return errors;
}
