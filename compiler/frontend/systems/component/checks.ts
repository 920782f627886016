import type { Behaviour } from "./component.js";
import { didYouMean, type Findings, type Place } from "./findings.js";
import { describe, isRecord } from "./values.js";

/** A declaration whose properties have not been checked. */
export type Unchecked = Readonly<Record<string, unknown>>;

/** Reports properties that mean nothing (NC320). */
export function checkProperties(
  declared: Unchecked,
  known: readonly string[],
  what: string,
  findings: Findings,
): void {
  for (const key of Object.keys(declared)) {
    if (known.includes(key)) continue;
    const hint =
      didYouMean(key, known) ?? `it may have ${known.filter((name) => name !== "kind").join(", ")}`;
    findings.add("NC320", `${what} has no property ${key}`, [declared, key], hint);
  }
}

/** The named parts of an optional property; none, with a finding (NC321), where it is no object. */
export function namedParts(
  declared: Unchecked,
  key: string,
  what: string,
  findings: Findings,
): readonly (readonly [name: string, part: unknown, place: Place])[] {
  const parts = declared[key];
  if (parts === undefined) return [];
  if (!isRecord(parts)) {
    const message = `${key} of ${what} is ${describe(parts)}; expected an object with names`;
    findings.add("NC321", message, [declared, key]);
    return [];
  }
  return Object.keys(parts).map((name) => [name, parts[name], [parts, name]] as const);
}

/** A function of the declaration; undefined, with a finding (NC321), where it is none. */
export function behaviour<V extends object>(
  value: unknown,
  what: string,
  place: Place,
  findings: Findings,
): Behaviour<V> | undefined {
  if (typeof value === "function") return value as Behaviour<V>;
  findings.add("NC321", `${what} is ${describe(value)}; expected a function`, place);
  return undefined;
}

/** A text; the fallback when absent, and, with a finding (NC321), where it is none. */
export function text(
  declared: Unchecked,
  key: string,
  fallback: string,
  what: string,
  findings: Findings,
): string {
  const value = declared[key];
  if (value === undefined) return fallback;
  if (typeof value === "string") return value;
  const message = `${key} of ${what} is ${describe(value)}; expected a text`;
  findings.add("NC321", message, [declared, key]);
  return fallback;
}

/** True or false, false when absent and, with a finding (NC321), where it is neither. */
export function flag(declared: Unchecked, key: string, what: string, findings: Findings): boolean {
  const value = declared[key];
  if (value === undefined || typeof value === "boolean") return value ?? false;
  const message = `${key} of ${what} is ${describe(value)}; expected true or false`;
  findings.add("NC321", message, [declared, key]);
  return false;
}

const identifier = /^[\p{ID_Start}_]\p{ID_Continue}*$/u;
/** The time, and what an object cannot have as an ordinary property. */
const reserved = new Map([
  ["t", "t is the time"],
  ["__proto__", "__proto__ has a meaning in JavaScript"],
]);

/** Reports names that cannot be used (NC322). */
export function checkName(name: string, what: string, place: Place, findings: Findings): void {
  if (!identifier.test(name)) {
    const hint = "names are letters, digits and underscores, not starting with a digit";
    findings.add("NC322", `${JSON.stringify(name)} is no name for ${what}`, place, hint);
  } else if (reserved.has(name)) {
    findings.add("NC322", `${name} is no name for ${what}: ${reserved.get(name)}`, place);
  }
}
