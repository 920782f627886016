import { elementsOf, property, writeProperty } from "../machine/access.js";
import type { Machine } from "../machine/machine.js";
import { text } from "../machine/operators.js";
import { condition, isRecord, truth, Undecided, wrongKind } from "../machine/values.js";
import { callback, knownNumber, lengthOf } from "./arguments.js";

/** The global `Object`. */
export function objectNamespace<V extends object>(machine: Machine<V>): object {
  const { arithmetic, memory } = machine;
  const record = (value: unknown): Record<string, unknown> => {
    if (isRecord(arithmetic, value)) return value;
    if (Array.isArray(value)) return { ...value } as Record<string, unknown>;
    return wrongKind(arithmetic, value, machine.site, "a call with an object");
  };
  return {
    keys: (value: unknown) => memory.adopt(Object.keys(record(value))),
    values: (value: unknown) => memory.adopt(Object.values(record(value))),
    entries: (value: unknown) =>
      memory.adopt(Object.entries(record(value)).map((entry) => memory.adopt(entry))),
    fromEntries: (entries: unknown) => {
      const made = memory.adopt({});
      for (const entry of elementsOf(machine, entries, machine.site)) {
        const [key, value] = elementsOf(machine, entry, machine.site);
        writeProperty(machine, made, text(arithmetic, key, machine.site), value, machine.site);
      }
      return made;
    },
    assign: (target: unknown, ...sources: readonly unknown[]) => {
      for (const source of sources) {
        if (source === undefined || source === null) continue;
        for (const [key, value] of Object.entries(record(source))) {
          writeProperty(machine, target, key, value, machine.site);
        }
      }
      return target;
    },
    hasOwn: (value: unknown, key: unknown) =>
      Object.hasOwn(record(value), text(arithmetic, key, machine.site)),
    /** Nothing outside of a call can change what it gave anyway. */
    freeze: (value: unknown) => value,
  };
}

/** The global `Array`, with and without `new`. */
export function arrayConstructor<V extends object>(machine: Machine<V>): object {
  const { arithmetic, memory } = machine;
  const construct = (...values: readonly unknown[]) => {
    if (values.length !== 1) return memory.adopt([...values]);
    return memory.adopt(Array<unknown>(lengthOf(machine, values[0])).fill(undefined));
  };
  const from = (source: unknown, f?: unknown) => {
    const elements = isRecord(arithmetic, source)
      ? Array.from({ length: lengthOf(machine, property(machine, source, "length", machine.site)) })
      : elementsOf(machine, source, machine.site);
    if (f === undefined) return memory.adopt([...elements]);
    const make = callback(machine, f);
    return memory.adopt(Array.from(elements, (element, index) => make(element, index)));
  };
  const of = (...values: readonly unknown[]) => memory.adopt([...values]);
  return Object.assign(construct, { from, of, isArray: (value: unknown) => Array.isArray(value) });
}

/** The global `Number`. */
export function numberConstructor<V extends object>(machine: Machine<V>): object {
  const { arithmetic } = machine;
  const convert = (value: unknown) => {
    if (value instanceof Undecided) return arithmetic.select(value.condition as V, 1, 0);
    if (arithmetic.owns(value)) return value;
    const convertible = value === null || typeof value !== "object";
    return convertible
      ? Number(value)
      : wrongKind(arithmetic, value, machine.site, "a call with text or a number");
  };
  const constants = Object.fromEntries(
    [
      "EPSILON",
      "MAX_SAFE_INTEGER",
      "MAX_VALUE",
      "MIN_SAFE_INTEGER",
      "MIN_VALUE",
      "NaN",
      "NEGATIVE_INFINITY",
      "POSITIVE_INFINITY",
    ].map((name) => [name, Number[name as "EPSILON"]]),
  );
  const test = (holds: (value: number) => boolean) => (value: unknown) =>
    arithmetic.owns(value) ? holds(knownNumber(machine, value)) : holds(value as number);
  return Object.assign(convert, {
    ...constants,
    isFinite: test(Number.isFinite),
    isInteger: test(Number.isInteger),
    isNaN: test(Number.isNaN),
    isSafeInteger: test(Number.isSafeInteger),
    parseFloat: (value: unknown) => Number.parseFloat(text(arithmetic, value, machine.site)),
    parseInt: (value: unknown, radix?: unknown) => {
      const base = radix === undefined ? undefined : knownNumber(machine, radix);
      return Number.parseInt(text(arithmetic, value, machine.site), base);
    },
  });
}

/** The global `String`. */
export function stringConstructor<V extends object>(machine: Machine<V>): object {
  return (value: unknown) => text(machine.arithmetic, value, machine.site);
}

/** The global `Boolean`. */
export function booleanConstructor<V extends object>({ arithmetic }: Machine<V>): object {
  return (value: unknown) => truth(condition(arithmetic, value));
}
