import type { Machine } from "../machine/machine.js";
import { fail } from "../syntax.js";
import type { Method } from "./arguments.js";
import { describe } from "../machine/values.js";

const textMethods = [
  "at",
  "charAt",
  "endsWith",
  "includes",
  "indexOf",
  "padEnd",
  "padStart",
  "repeat",
  "replace",
  "replaceAll",
  "slice",
  "split",
  "startsWith",
  "toLowerCase",
  "toUpperCase",
  "trim",
] as const;

const numberMethods = ["toExponential", "toFixed", "toPrecision", "toString"] as const;

/** Methods of texts, with JavaScript's own meaning. */
export function methodsOfText<V extends object>(machine: Machine<V>): Record<string, Method> {
  return Object.fromEntries(textMethods.map((name) => [name, native(machine, name)]));
}

/** Methods of known numbers, which make text of them. */
export function methodsOfNumber<V extends object>(machine: Machine<V>): Record<string, Method> {
  return Object.fromEntries(numberMethods.map((name) => [name, native(machine, name)]));
}

function native<V extends object>(machine: Machine<V>, name: string): Method {
  const { arithmetic, memory } = machine;
  return (self, values) => {
    const odd = values.find((value) => typeof value !== "string" && typeof value !== "number");
    if (odd !== undefined) {
      const message = `${name} is called with ${describe(arithmetic, odd)}, expected text or known numbers`;
      fail("NC313", machine.site, message);
    }
    try {
      const methods = self as Record<string, (...values: readonly unknown[]) => unknown>;
      const result = methods[name]!(...values);
      return Array.isArray(result) ? memory.adopt(result) : result;
    } catch (error) {
      return fail("NC313", machine.site, `${name}: ${(error as Error).message}`);
    }
  };
}
