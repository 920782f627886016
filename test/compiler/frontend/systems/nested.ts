import type {
  Component,
  Reference,
  Scope,
  Subsystem,
} from "../../../../compiler/frontend/systems/component/component.js";
import { draws, type Draw } from "../../../random-formula.js";

/**
 * The same model with some of its subsystems, at any depth, in a system of their own, "inner", whose
 * inputs are passed to it and which shows all that it shows. Elements of an array go with the first.
 */
export function nested<V extends object>(component: Component<V>, seed: number): Component<V> {
  return withNested(component, draws(seed));
}

function withNested<V extends object>(component: Component<V>, draw: Draw): Component<V> {
  const chosen = new Map<string, boolean>();
  const subsystems = component.subsystems.map((part): Subsystem<V> => {
    if (!chosen.has(part.name)) chosen.set(part.name, draw(2) === 0);
    const inner = withNested(part.component, draw);
    return { ...part, component: chosen.get(part.name) ? shell(inner) : inner };
  });
  return { ...component, subsystems };
}

function shell<V extends object>(inner: Component<V>): Component<V> {
  const shown = new Set([...inner.outputs, ...inner.states].map(({ name }) => name));
  return {
    name: "Shell",
    states: [],
    inputs: inner.inputs,
    outputs: [...shown].map((name) => ({
      name,
      unit: "1",
      description: "",
      value: (scope) => (scope["inner"] as Scope<V>)[name],
    })),
    subsystems: [{ name: "inner", component: inner }],
    connections: inner.inputs.map(({ name }) => {
      const from: Reference = { text: name, variable: name, indices: [] };
      return {
        from,
        to: { ...from, text: `inner.${name}`, subsystem: { name: "inner" } },
      };
    }),
    events: [],
  };
}
