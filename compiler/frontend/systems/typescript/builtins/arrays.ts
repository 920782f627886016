import type { Condition } from "../../arithmetic/arithmetic.js";
import { writeProperty } from "../machine/access.js";
import type { Machine } from "../machine/machine.js";
import { absent } from "../machine/memory.js";
import { equality, text } from "../machine/operators.js";
import { fail } from "../syntax.js";
import { condition, truth } from "../machine/values.js";
import { callback, knownNumber, optionalNumber, type Method } from "./arguments.js";

/** Methods of arrays that make something of them. */
export function readingMethods<V extends object>(machine: Machine<V>): Record<string, Method> {
  const { arithmetic, memory } = machine;
  const number = (value: unknown) => optionalNumber(machine, value);
  /** A method that gives a new array. */
  const making = (method: (self: readonly unknown[], values: readonly unknown[]) => unknown[]) => {
    return ((self, values) => memory.adopt(method(array(self), values))) satisfies Method;
  };
  return {
    at: (self, [index]) => array(self).at(knownNumber(machine, index)),
    concat: making((self, values) => self.concat(...values)),
    entries: making((self) =>
      self.map((element, index) => memory.adopt([index, element] as unknown[])),
    ),
    flat: making((self, [depth]) => self.flat(number(depth)) as unknown[]),
    flatMap: making((self, [f]) => self.flatMap(callback(machine, f))),
    forEach: (self, [f]) => array(self).forEach(callback(machine, f)),
    join: (self, [separator]) =>
      array(self)
        .map((element) => text(arithmetic, element, machine.site))
        .join(separator === undefined ? "," : text(arithmetic, separator, machine.site)),
    keys: making((self) => [...self.keys()]),
    map: making((self, [f]) => self.map(callback(machine, f))),
    reduce: (self, [f, ...start]) => reduce(machine, array(self), f, start),
    reduceRight: (self, [f, ...start]) => reduce(machine, array(self).toReversed(), f, start),
    slice: making((self, [start, end]) => self.slice(number(start), number(end))),
    toReversed: making((self) => self.toReversed()),
    values: making((self) => [...self]),
    with: making((self, [index, value]) => self.with(knownNumber(machine, index), value)),
  };
}

/** Methods of arrays that depend on a condition or comparison of elements. */
export function choosingMethods<V extends object>(machine: Machine<V>): Record<string, Method> {
  const { arithmetic, memory } = machine;
  const known = (f: unknown) => {
    const test = callback(machine, f);
    const { site } = machine;
    return (...values: readonly unknown[]) => {
      const holds = condition(arithmetic, test(...values));
      if (typeof holds === "boolean") return holds;
      const hint = "let every element count, and choose its part with condition ? a : b";
      return fail("NC311", site, "which elements are chosen depends on states", hint);
    };
  };
  const same = (sought: unknown) =>
    known((element: unknown) => truth(equality(arithmetic, element, sought)));
  return {
    every: (self, [f]) => {
      const test = callback(machine, f);
      let holds: Condition<V> = true;
      for (const [index, element] of array(self).entries()) {
        if (holds === false) break;
        holds = arithmetic.and(holds, condition(arithmetic, test(element, index, self)));
      }
      return truth(holds);
    },
    some: (self, [f]) => {
      const test = callback(machine, f);
      let holds: Condition<V> = false;
      for (const [index, element] of array(self).entries()) {
        if (holds === true) break;
        holds = arithmetic.or(holds, condition(arithmetic, test(element, index, self)));
      }
      return truth(holds);
    },
    filter: (self, [f]) => memory.adopt(array(self).filter(known(f))),
    find: (self, [f]) => array(self).find(known(f)),
    findIndex: (self, [f]) => array(self).findIndex(known(f)),
    includes: (self, [sought]) => array(self).some(same(sought)),
    indexOf: (self, [sought]) => array(self).findIndex(same(sought)),
    toSorted: (self, [compare]) => {
      const difference = callback(machine, compare);
      const order = (a: unknown, b: unknown) => knownNumber(machine, difference(a, b));
      return memory.adopt(array(self).toSorted(order));
    },
  };
}

/** Methods of arrays that change them: only those that are made within the same call. */
export function writingMethods<V extends object>(machine: Machine<V>): Record<string, Method> {
  const write = (self: unknown, index: number, value: unknown) => {
    writeProperty(machine, self, index, value, machine.site);
  };
  return {
    fill: (self, [value, start, end]) => {
      const indices = [...array(self).keys()];
      const [from, to] = [optionalNumber(machine, start), optionalNumber(machine, end)];
      for (const index of indices.slice(from, to)) write(self, index, value);
      return self;
    },
    pop: (self) => {
      const last = array(self).length - 1;
      const removed = array(self)[last];
      if (last >= 0) write(self, last, absent);
      return removed;
    },
    push: (self, values) => {
      for (const value of values) write(self, array(self).length, value);
      return array(self).length;
    },
    reverse: (self) => {
      const reversed = array(self).toReversed();
      for (const [index, value] of reversed.entries()) write(self, index, value);
      return self;
    },
  };
}

function reduce<V extends object>(
  machine: Machine<V>,
  elements: readonly unknown[],
  f: unknown,
  start: readonly unknown[],
): unknown {
  const combine = callback(machine, f);
  if (elements.length === 0 && start.length === 0) {
    fail("NC313", machine.site, "an empty array is reduced without a first value");
  }
  const [first, rest] = start.length > 0 ? [start[0], elements] : [elements[0], elements.slice(1)];
  const offset = elements.length - rest.length;
  return rest.reduce(
    (sum, element, index) => combine(sum, element, index + offset, elements),
    first,
  );
}

/** The receiver of a method of arrays. */
function array(value: unknown): readonly unknown[] {
  return value as readonly unknown[];
}
