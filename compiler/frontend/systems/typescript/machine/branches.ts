import type { Condition } from "../../arithmetic/arithmetic.js";
import type { Machine } from "./machine.js";
import { contentsNow, restore, type Contents } from "./memory.js";
import { apply, merge, mergeContents } from "./merge.js";
import { fail, type ts } from "../syntax.js";

/** How a statement ends. */
export type Signal = "next" | "return" | "break" | "continue";

/**
 * The value of one of two expressions, as far as known the one that is chosen, else both merged, along
 * with what they write.
 */
export function chooseValue<V extends object>(
  machine: Machine<V>,
  condition: Condition<V>,
  whereTrue: () => unknown,
  whereFalse: () => unknown,
  node: ts.Node,
): unknown {
  if (typeof condition === "boolean") return condition ? whereTrue() : whereFalse();
  const a = attempt(machine, condition, whereTrue);
  const b = attempt(machine, machine.arithmetic.not(condition), whereFalse);
  mergeContents(machine, condition, a.contents, b.contents, node);
  return merge(machine, condition, a.result, b.result, node);
}

/**
 * Executes one of two statements where that is known, else both. A branch that returns, the other not,
 * leaves a pending return behind, and the function goes on as though it had not been taken.
 */
export function chooseStatement<V extends object>(
  machine: Machine<V>,
  condition: Condition<V>,
  whereTrue: () => Signal,
  whereFalse: () => Signal,
  node: ts.Node,
): Signal {
  if (typeof condition === "boolean") return condition ? whereTrue() : whereFalse();
  const otherwise = machine.arithmetic.not(condition);
  const a = attempt(machine, condition, () => returning(machine, whereTrue));
  const b = attempt(machine, otherwise, () => returning(machine, whereFalse));
  if (a.result.returned && b.result.returned) {
    const { pending } = machine.activation!;
    // The last of the pending returns holds wherever no other does.
    machine.activation!.returned = pending.at(-1)!.value;
    apply(machine, pending.pop()!.contents);
    return "return";
  }
  if (a.result.returned) apply(machine, b.contents);
  else if (b.result.returned) apply(machine, a.contents);
  else mergeContents(machine, condition, a.contents, b.contents, node);
  return "next";
}

/** What evaluation gives and writes where the condition holds; the writes are undone. */
function attempt<V extends object, T>(
  machine: Machine<V>,
  condition: Condition<V>,
  run: () => T,
): { readonly result: T; readonly contents: Contents } {
  const { arithmetic, memory } = machine;
  const activation = machine.activation!;
  const { path } = activation;
  const journal = memory.open();
  activation.path = arithmetic.and(path, condition);
  try {
    const result = run();
    const contents = contentsNow(journal);
    restore(journal);
    return { result, contents };
  } finally {
    memory.close();
    activation.path = path;
  }
}

/** Executes a statement of a branch, and notes it as pending when it returns. */
function returning<V extends object>(
  { activation }: Machine<V>,
  execute: () => Signal,
): { readonly returned: boolean } {
  const signal = execute();
  if (signal === "break" || signal === "continue") {
    const message = `whether to ${signal} here depends on states`;
    const hint = "let every turn happen, and choose what it computes with condition ? a : b";
    fail("NC311", activation!.jump!, message, hint);
  }
  const returned = signal === "return";
  if (returned) {
    const { path: condition, returned: value, journal, pending } = activation!;
    pending.push({ condition, value, contents: contentsNow(journal) });
  }
  return { returned };
}

/** What a call gives, `value` being that of the path on which no pending return holds. */
export function settleReturns<V extends object>(
  machine: Machine<V>,
  value: unknown,
  node: ts.Node,
): unknown {
  const { pending, journal } = machine.activation!;
  let result = value;
  for (const { condition, value: early, contents } of pending.toReversed()) {
    const here = new Map(journal.before);
    for (const [store, { birth, values }] of here) {
      const then = contents.get(store)?.values;
      here.set(store, { birth, values: new Map([...values, ...(then ?? [])]) });
    }
    mergeContents(machine, condition, here, new Map(), node);
    result = merge(machine, condition, early, result, node);
  }
  return result;
}
