import type { InputSpec, OutputSpec } from "../../../../runtime/kernel.js";
import { elementNames } from "../component/naming.js";
import type { Cell } from "./cells.js";
import type { Instance } from "./instances.js";
import type { ConnectionStep } from "./steps.js";

/** An element of an input that no connection leads to. */
export interface FreeInput<V extends object> {
  readonly cell: Cell<V>;
  readonly position: number;
  readonly spec: InputSpec;
}

/** Names and values by their place in the vectors: subsystems first, then in order of declaration. */
export interface Layout<V extends object> {
  readonly states: readonly string[];
  readonly stateUnits: readonly string[];
  readonly initial: readonly number[];
  readonly free: readonly FreeInput<V>[];
  readonly outputs: readonly OutputSpec[];
}

/** @param instances innermost first; outputs without a shape are left out */
export function layoutOf<V extends object>(
  instances: readonly Instance<V>[],
  connections: readonly ConnectionStep<V>[],
): Layout<V> {
  const driven = new Map<Cell<V>, Set<number>>();
  for (const { target, position, count } of connections) {
    const positions = driven.get(target) ?? new Set();
    for (let i = 0; i < count; i += 1) positions.add(position + i);
    driven.set(target, positions);
  }
  return {
    states: instances.flatMap(({ states }) =>
      states.flatMap(({ name, shape }) => elementNames(name, shape!)),
    ),
    stateUnits: instances.flatMap(({ component }) =>
      component.states.flatMap(({ unit, initial }) => initial.map(() => unit)),
    ),
    initial: instances.flatMap(({ component }) => component.states.flatMap((s) => s.initial)),
    free: instances.flatMap(({ component, inputs }) =>
      component.inputs.flatMap(({ shape, unit, description, default: values }, i) => {
        const cell = inputs[i]!;
        return elementNames(cell.name, shape).flatMap((name, position) => {
          if (driven.get(cell)?.has(position)) return [];
          const spec = { name, unit, description, default: values?.[position] ?? null };
          return [{ cell, position, spec }];
        });
      }),
    ),
    outputs: instances.flatMap(({ component, outputs }) =>
      component.outputs.flatMap(({ unit, description }, i) => {
        const { name, shape } = outputs[i]!;
        if (shape === undefined) return [];
        return elementNames(name, shape).map((element) => ({ name: element, unit, description }));
      }),
    ),
  };
}
