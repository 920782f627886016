import type { Unchecked } from "./checks.js";
import { namedParts } from "./checks.js";
import { didYouMean, type Findings, type Place } from "./findings.js";

/** A value given in place of that in the declaration of a variable. */
export interface GivenValue {
  readonly value: unknown;
  readonly place: Place;
}

/** The `values` of a system or network, by name. */
export type GivenValues = ReadonlyMap<string, GivenValue>;

export function givenValues(declared: Unchecked, what: string, findings: Findings): GivenValues {
  const parts = namedParts(declared, "values", what, findings);
  return new Map(parts.map(([name, value, place]) => [name, { value, place }]));
}

/** Reports values for what is no variable (NC326). */
export function checkGiven(
  given: GivenValues,
  names: Iterable<string>,
  what: string,
  findings: Findings,
): void {
  if (given.size === 0) return;
  const known = new Set(names);
  for (const [name, { place }] of given) {
    if (known.has(name)) continue;
    const hint = name.includes(".")
      ? "give values to a subsystem with withValues(subsystem, { ... })"
      : didYouMean(name, known);
    const message = `${name} is given a value, but ${what} has no such state, parameter or input`;
    findings.add("NC326", message, place, hint);
  }
}
