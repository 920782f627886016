import { secondsPerYear } from "../../runtime/io/year.js";

/** A time for reading, to six digits: "2500 yr", "1e8 yr". */
export function inYears(seconds: number): string {
  const years = Number((seconds / secondsPerYear).toPrecision(6));
  const text = years >= 1e4 || years < 1e-3 ? years.toExponential().replace("+", "") : `${years}`;
  return `${years === 0 ? 0 : text} yr`;
}
