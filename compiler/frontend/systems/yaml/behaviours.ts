import type { Scope, Value } from "../component/component.js";
import { arrayValue, type Evaluator, type Frame } from "./formula/evaluator.js";
import type { ArrayExpression, Indices } from "./formula/expression.js";
import type { ResolvedSystem } from "./resolved.js";

/** Makes functions of a declaration from the formulas of one system. */
export interface Behaviours<V extends object> {
  one(array: ArrayExpression, indices?: Indices): (scope: Scope<V>) => Value<V>;
  /** With the derivatives of the system's states as second argument. */
  output(array: ArrayExpression): (scope: Scope<V>, derivatives: Scope<V>) => Value<V>;
  record(arrays: ReadonlyMap<string, ArrayExpression>): (scope: Scope<V>) => Scope<V>;
}

/** Functions that an evaluator computes, with just the definitions that they need. */
export function behavioursOf<V extends object>(
  { definitions }: ResolvedSystem,
  evaluator: Evaluator<V>,
): Behaviours<V> {
  function framer(arrays: Iterable<ArrayExpression>) {
    const needed = neededDefinitions(arrays, definitions);
    return (scope: Scope<V>, derivatives: Scope<V> = {}): Frame<V> => {
      const values = new Map<string, Value<V>>();
      const frame = { scope, derivatives, definitions: values };
      for (const [name, array] of needed) values.set(name, arrayValue(array, frame, evaluator));
      return frame;
    };
  }
  function output(array: ArrayExpression, indices?: Indices) {
    const frame = framer([array]);
    return (scope: Scope<V>, derivatives?: Scope<V>) =>
      arrayValue(array, frame(scope, derivatives), evaluator, indices);
  }
  return {
    one: (array, indices) => {
      const value = output(array, indices);
      return (scope) => value(scope);
    },
    output,
    record(arrays) {
      const frame = framer(arrays.values());
      return (scope) => {
        const values = frame(scope);
        const entries = Array.from(arrays, ([name, array]) => {
          return [name, arrayValue(array, values, evaluator)] as const;
        });
        return Object.fromEntries(entries);
      };
    },
  };
}

/** The definitions that arrays mention, directly or through others, in their order. */
function neededDefinitions(
  arrays: Iterable<ArrayExpression>,
  definitions: ReadonlyMap<string, ArrayExpression>,
): readonly (readonly [string, ArrayExpression])[] {
  const needed = new Set<string>();
  for (const array of arrays) addMentioned(array, needed);
  for (const [name, array] of [...definitions].toReversed()) {
    if (needed.has(name)) addMentioned(array, needed);
  }
  return [...definitions].filter(([name]) => needed.has(name));
}

function addMentioned(array: ArrayExpression, names: Set<string>): void {
  switch (array.kind) {
    case "list":
      for (const item of array.items) addMentioned(item, names);
      return;
    case "elements":
      for (const part of [array.value, array.first, array.last]) {
        if (part) addMentioned({ kind: "one", expression: part }, names);
      }
      return;
    default:
      for (const { source } of array.expression.names) {
        if (source.kind === "definition") names.add(source.name);
      }
  }
}
