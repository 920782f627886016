import type { StateKind } from "../../runtime/kernel.js";
import { secondsPerYear } from "../../runtime/io/year.js";

/**
 * A time for reading, in the unit that the models of a kind are spoken of in: years for networks, else
 * seconds.
 *
 * @param kind what the states of a network measure; undefined for other models
 */
export function readableTime(seconds: number, kind: StateKind | undefined): string {
  if (kind !== undefined) return inYears(seconds);
  const rounded = Number(seconds.toPrecision(6));
  return `${rounded >= 1e8 ? rounded.toExponential().replace("+", "") : rounded} s`;
}

/** A time for reading, to six digits: "2500 yr", "1e8 yr". */
export function inYears(seconds: number): string {
  const years = Number((seconds / secondsPerYear).toPrecision(6));
  const text = years >= 1e4 || years < 1e-3 ? years.toExponential().replace("+", "") : `${years}`;
  return `${years === 0 ? 0 : text} yr`;
}
