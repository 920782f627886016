import { suggestion } from "../../../../diagnostics/suggestion.js";
import type { Machine } from "./machine.js";
import { excerpt, fail, type ts } from "../syntax.js";
import { isRecord, wrongKind } from "./values.js";

/**
 * A property of an object or element of an array, undefined where JavaScript has none. Objects that come
 * from outside, as scopes and namespaces do, have nothing but what they have.
 *
 * @param node the object, for messages
 * @throws InputError NC306 for what is not there, NC313 for what has no properties
 */
export function property<V extends object>(
  machine: Machine<V>,
  object: unknown,
  key: string | number,
  node: ts.Node,
  optional = false,
): unknown {
  if (Array.isArray(object)) return ofArray(object, key, node);
  if (typeof object === "string") {
    if (key === "length") return object.length;
    if (typeof key === "number") return object[key];
    return fail(
      "NC306",
      node,
      `text has no property ${key} here`,
      "texts have a length and indices",
    );
  }
  const { arithmetic, memory, namespaces } = machine;
  const named = namespaces.get(object);
  if (named === undefined && !isRecord(arithmetic, object)) {
    return wrongKind(arithmetic, object, node, `something with a property ${key}`);
  }
  const record = object as Record<string, unknown>;
  if (Object.hasOwn(record, key)) return record[key];
  if (optional || memory.birth(record) > -Infinity) return undefined;
  const names = Object.keys(record);
  const nearest = suggestion(String(key), names);
  const hint =
    nearest === undefined
      ? `there are: ${names.slice(0, 30).join(", ")}`
      : `did you mean ${nearest}?`;
  const message = named
    ? `${named}.${key} is not available to systems`
    : `nothing called ${key} can be read here`;
  return fail("NC306", node, message, hint);
}

/**
 * What stands between the brackets of an element access, as a key.
 *
 * @throws InputError NC310 where it depends on states
 */
export function keyOf<V extends object>(
  { arithmetic }: Machine<V>,
  value: unknown,
  node: ts.Node,
): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  if (!arithmetic.owns(value)) return wrongKind(arithmetic, value, node, "an index or a name");
  const message = `the index ${excerpt(node)} depends on states`;
  const hint = "use interpolate for tables, or choose with conditional expressions";
  return fail("NC310", node, message, hint);
}

/** Elements of an array to be read through, not changed. */
export function elementsOf<V extends object>(
  { arithmetic }: Machine<V>,
  value: unknown,
  node: ts.Node,
): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "string") return [...value];
  return wrongKind(arithmetic, value, node, "an array");
}

/**
 * Writes an element or property of something made within the same call of a behaviour.
 *
 * @throws InputError NC307 for anything older, NC310 for a gap in an array
 */
export function writeProperty<V extends object>(
  machine: Machine<V>,
  object: unknown,
  key: string | number,
  value: unknown,
  node: ts.Node,
): void {
  const { arithmetic, memory } = machine;
  const isArray = Array.isArray(object);
  if (!isArray && !isRecord(arithmetic, object)) {
    wrongKind(arithmetic, object, node, "an array or object");
  }
  const birth = memory.birth(object as object);
  if (birth <= memory.limit) {
    const copy = isArray ? `[...${excerpt(node)}]` : `{ ...${excerpt(node)} }`;
    const message = `${excerpt(node)} was not made in this call and cannot be changed`;
    fail("NC307", node, message, `change a copy, ${copy}, and return it`);
  }
  if (isArray && !isIndex(key, object.length)) {
    const message = `${key} is no index of ${excerpt(node)}, which has ${object.length} elements`;
    fail("NC310", node, message, "let indices be whole numbers from 0, and add elements with push");
  }
  if (key === "__proto__") fail("NC310", node, "no property can be called __proto__");
  memory.write(object as Record<string, unknown>, birth, key, value);
}

function isIndex(key: string | number, length: number): boolean {
  return typeof key === "number" && Number.isInteger(key) && key >= 0 && key <= length;
}

function ofArray(array: readonly unknown[], key: string | number, node: ts.Node): unknown {
  if (typeof key === "number") return array[key];
  if (key === "length") return array.length;
  const index = Number(key);
  if (String(index) === key) return array[index];
  return fail("NC306", node, `arrays have no property ${key} here`, "call it if it is a method");
}
