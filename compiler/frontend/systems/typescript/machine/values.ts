import type { Arithmetic, Condition, Operand } from "../../arithmetic/arithmetic.js";
import { excerpt, fail, type ts } from "../syntax.js";

/** A boolean that depends on states: what a comparison of them gives. */
export class Undecided<V extends object> {
  readonly condition: V;

  constructor(holds: V) {
    this.condition = holds;
  }
}

/** A condition as a value of the language. */
export function truth<V extends object>(holds: Condition<V>): boolean | Undecided<V> {
  return typeof holds === "boolean" ? holds : new Undecided(holds);
}

export function isCondition(value: unknown): boolean {
  return typeof value === "boolean" || value instanceof Undecided;
}

/** Whether a value counts as true. */
export function condition<V extends object>(
  arithmetic: Arithmetic<V>,
  value: unknown,
): Condition<V> {
  if (value instanceof Undecided) return value.condition as V;
  if (arithmetic.owns(value)) return arithmetic.not(arithmetic.equal(value, 0));
  return Boolean(value);
}

/**
 * The value as a number.
 *
 * @throws InputError NC313
 */
export function operand<V extends object>(
  arithmetic: Arithmetic<V>,
  value: unknown,
  node: ts.Node,
): Operand<V> {
  if (typeof value === "number" || arithmetic.owns(value)) return value;
  return wrongKind(arithmetic, value, node, "a number");
}

/** @throws InputError NC313 */
export function wrongKind<V extends object>(
  arithmetic: Arithmetic<V>,
  value: unknown,
  node: ts.Node,
  expected: string,
): never {
  const hint = isCondition(value) ? "write condition ? 1 : 0 to compute with it" : undefined;
  return fail(
    "NC313",
    node,
    `${excerpt(node)} is ${describe(arithmetic, value)}, expected ${expected}`,
    hint,
  );
}

/** What something is, for messages. */
export function describe<V extends object>(arithmetic: Arithmetic<V>, value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (arithmetic.owns(value)) return "a number that depends on states";
  if (Array.isArray(value)) return "an array";
  if (value instanceof Undecided) return "a condition that depends on states";
  if (typeof value === "string") return `the text ${JSON.stringify(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  return typeof value === "function" ? "a function" : "an object";
}

/** What `typeof` gives. */
export function typeName<V extends object>(arithmetic: Arithmetic<V>, value: unknown): string {
  if (arithmetic.owns(value)) return "number";
  return value instanceof Undecided ? "boolean" : typeof value;
}

/** An object with properties, and no number in disguise. */
export function isRecord<V extends object>(
  arithmetic: Arithmetic<V>,
  value: unknown,
): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Undecided) &&
    !arithmetic.owns(value)
  );
}
