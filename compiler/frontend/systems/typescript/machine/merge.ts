import type { Condition } from "../../arithmetic/arithmetic.js";
import type { Machine } from "./machine.js";
import { absent, current, type Contents } from "./memory.js";
import { excerpt, fail, type ts } from "../syntax.js";
import { condition as conditionOf, isCondition, isRecord, truth } from "./values.js";

/**
 * The first value where the condition holds, else the second: element by element for arrays and
 * objects. Those can no longer be changed, for what they were made of would not change with them.
 *
 * @param node what has the two values, for messages
 * @throws InputError NC312 where they differ in kind or shape
 */
export function merge<V extends object>(
  machine: Machine<V>,
  condition: Condition<V>,
  a: unknown,
  b: unknown,
  node: ts.Node,
): unknown {
  const { arithmetic, memory } = machine;
  if (typeof condition === "boolean") return condition ? a : b;
  if (Object.is(a, b)) return a;
  const isNumber = (value: unknown) => typeof value === "number" || arithmetic.owns(value);
  if (isNumber(a) && isNumber(b)) {
    return arithmetic.select(condition, a as V | number, b as V | number);
  }
  if (isCondition(a) && isCondition(b)) {
    const whereTrue = arithmetic.and(condition, conditionOf(arithmetic, a));
    const whereFalse = arithmetic.and(arithmetic.not(condition), conditionOf(arithmetic, b));
    return truth(arithmetic.or(whereTrue, whereFalse));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      differ(node, `an array of ${a.length} or one of ${b.length}`);
    }
    memory.freeze(a);
    memory.freeze(b);
    return a.map((element, index) => merge(machine, condition, element, b[index], node));
  }
  if (isRecord(arithmetic, a) && isRecord(arithmetic, b)) {
    const names = Object.keys(a);
    const odd = [...names, ...Object.keys(b)].find(
      (name) => !Object.hasOwn(a, name) || !Object.hasOwn(b, name),
    );
    if (odd !== undefined) differ(node, `an object with or without ${odd}`);
    memory.freeze(a);
    memory.freeze(b);
    return Object.fromEntries(
      names.map((name) => [name, merge(machine, condition, a[name], b[name], node)]),
    );
  }
  return differ(node, "one of two things of different kinds");
}

/**
 * Makes the stores hold what they hold after one of two branches.
 *
 * @param a what the first has written; the stores hold what they did before it
 */
export function mergeContents<V extends object>(
  machine: Machine<V>,
  condition: Condition<V>,
  a: Contents,
  b: Contents,
  node: ts.Node,
): void {
  for (const [store, { birth }] of new Map([...a, ...b])) {
    const [inA, inB] = [a.get(store)?.values, b.get(store)?.values];
    for (const key of new Set([...(inA?.keys() ?? []), ...(inB?.keys() ?? [])])) {
      const after = (values: typeof inA) =>
        values?.has(key) ? values.get(key) : current(store, key);
      const [first, second] = [after(inA), after(inB)];
      if (first !== second && (first === absent || second === absent)) {
        differ(node, "an array or object with or without an element");
      }
      machine.memory.write(store, birth, key, merge(machine, condition, first, second, node));
    }
  }
}

/** Makes the stores hold the contents. */
export function apply<V extends object>({ memory }: Machine<V>, contents: Contents): void {
  for (const [store, { birth, values }] of contents) {
    for (const [key, value] of values) memory.write(store, birth, key, value);
  }
}

function differ(node: ts.Node, found: string): never {
  return fail(
    "NC312",
    node,
    `${excerpt(node)} depends on states in more than its numbers: it gives ${found}`,
    "let both branches of a condition on states give numbers, or arrays and objects of one shape",
  );
}
