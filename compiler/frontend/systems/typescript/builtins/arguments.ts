import type { Machine } from "../machine/machine.js";
import { fail } from "../syntax.js";
import { wrongKind } from "../machine/values.js";

/** Something that can be called on a value, by name. */
export type Method = (receiver: unknown, values: readonly unknown[]) => unknown;

/** A function of the language as it comes to a built-in one. */
export type Callback = (...values: readonly unknown[]) => unknown;

/** Longest array that is made at once. */
const lengthLimit = 1_000_000;

/** @throws InputError NC313 */
export function callback<V extends object>(
  { arithmetic, site }: Machine<V>,
  value: unknown,
): Callback {
  return typeof value === "function"
    ? (value as Callback)
    : wrongKind(arithmetic, value, site, "a call with a function");
}

/** @throws InputError NC313 for what is not known or no number */
export function knownNumber<V extends object>(
  { arithmetic, site }: Machine<V>,
  value: unknown,
): number {
  return typeof value === "number"
    ? value
    : wrongKind(arithmetic, value, site, "a call with a known number");
}

/** An argument that may be left out. */
export function optionalNumber<V extends object>(
  machine: Machine<V>,
  value: unknown,
): number | undefined {
  return value === undefined ? undefined : knownNumber(machine, value);
}

/** @throws InputError NC313 for what is no length */
export function lengthOf<V extends object>(machine: Machine<V>, value: unknown): number {
  const length = knownNumber(machine, value);
  if (Number.isInteger(length) && length >= 0 && length <= lengthLimit) return length;
  const message = `${length} is no length of an array: a whole number to ${lengthLimit} is`;
  return fail("NC313", machine.site, message);
}
