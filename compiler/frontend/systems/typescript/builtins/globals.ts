import type { Machine } from "../machine/machine.js";
import type { Method } from "./arguments.js";
import { choosingMethods, readingMethods, writingMethods } from "./arrays.js";
import { mathNamespace } from "./math.js";
import {
  arrayConstructor,
  booleanConstructor,
  numberConstructor,
  objectNamespace,
  stringConstructor,
} from "./objects.js";
import { methodsOfNumber, methodsOfText } from "./texts.js";

/** Everything global that systems may use, by name. */
export function createGlobals<V extends object>(machine: Machine<V>): ReadonlyMap<string, unknown> {
  const namespaces = {
    Array: arrayConstructor(machine),
    Boolean: booleanConstructor(machine),
    Math: mathNamespace(machine),
    Number: numberConstructor(machine),
    Object: objectNamespace(machine),
    String: stringConstructor(machine),
  };
  for (const [name, value] of Object.entries(namespaces)) machine.namespaces.set(value, name);
  return new Map<string, unknown>([
    ...Object.entries(namespaces),
    ["Infinity", Infinity],
    ["NaN", NaN],
  ]);
}

/** The methods of a value of the language, if it has any of its own. */
export function createMethods<V extends object>(
  machine: Machine<V>,
): (value: unknown) => ReadonlyMap<string, Method> | undefined {
  const ofArray = new Map(
    Object.entries({
      ...readingMethods(machine),
      ...choosingMethods(machine),
      ...writingMethods(machine),
    }),
  );
  const ofText = new Map(Object.entries(methodsOfText(machine)));
  const ofNumber = new Map(Object.entries(methodsOfNumber(machine)));
  return (value) => {
    if (Array.isArray(value)) return ofArray;
    if (typeof value === "string") return ofText;
    return typeof value === "number" ? ofNumber : undefined;
  };
}
