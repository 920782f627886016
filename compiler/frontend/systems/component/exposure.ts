import type { Component, InputVariable, StateVariable } from "./component.js";

/** The names of a component, for looking up what connections say. */
export interface Exposure {
  readonly name: string;
  readonly states: ReadonlyMap<string, StateVariable>;
  readonly inputs: ReadonlyMap<string, InputVariable>;
  readonly outputs: ReadonlySet<string>;
  /** By name: one component, or all of an array. */
  readonly subsystems: ReadonlyMap<string, Exposure | readonly Exposure[]>;
  /** Variables and subsystems that have findings of their own, about which nothing else is known. */
  readonly failed: ReadonlySet<string>;
}

/** @param exposureOf that of a component seen before */
export function exposureOf<V extends object>(
  component: Pick<Component<V>, "name" | "states" | "inputs" | "outputs" | "subsystems">,
  failed: ReadonlySet<string>,
  of: (component: Component<V>) => Exposure,
): Exposure {
  const subsystems = new Map<string, Exposure | Exposure[]>();
  for (const { name, index, component: inner } of component.subsystems) {
    const array = subsystems.get(name);
    if (index === undefined) subsystems.set(name, of(inner));
    else if (Array.isArray(array)) array.push(of(inner));
    else subsystems.set(name, [of(inner)]);
  }
  return {
    name: component.name,
    states: byName(component.states),
    inputs: byName(component.inputs),
    outputs: new Set(component.outputs.map(({ name }) => name)),
    subsystems,
    failed,
  };
}

function byName<T extends { readonly name: string }>(variables: readonly T[]): Map<string, T> {
  return new Map(variables.map((variable) => [variable.name, variable]));
}
