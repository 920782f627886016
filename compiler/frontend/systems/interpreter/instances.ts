import type { Component, Scope } from "../component/component.js";
import { dotted, subsystemName } from "../component/naming.js";
import { contents, createCell, type Cell } from "./cells.js";

/** One system of the tree with its memory. */
export interface Instance<V extends object> {
  /** Dotted from the outermost, which has "". */
  readonly path: string;
  readonly component: Component<V>;
  readonly states: readonly Cell<V>[];
  readonly inputs: readonly Cell<V>[];
  readonly outputs: readonly Cell<V>[];
  /** One per state, of its shape; those of discrete states are zero. */
  readonly derivatives: readonly Cell<V>[];
  readonly subsystems: readonly Instance<V>[];
  /** What behaviours read; what they read is reported. */
  readonly scope: Scope<V>;
  /** The derivatives of the own states by name, read as `scope` is. */
  readonly ownDerivatives: Scope<V>;
}

/** Told of every cell that a behaviour reads. */
export type Reading<V extends object> = (cell: Cell<V>) => void;

/** The tree of instances below a component, each with cells of its own. */
export function instantiate<V extends object>(
  component: Component<V>,
  path: string,
  time: Cell<V>,
  reading: Reading<V>,
): Instance<V> {
  const subsystems = component.subsystems.map((part) =>
    instantiate(part.component, dotted(path, subsystemName(part)), time, reading),
  );
  const states = component.states.map(({ name, shape }) =>
    createCell<V>(dotted(path, name), shape),
  );
  const inputs = component.inputs.map(({ name, shape }) =>
    createCell<V>(dotted(path, name), shape),
  );
  const outputs = component.outputs.map(({ name }) => createCell<V>(dotted(path, name)));
  const derivatives = component.states.map(({ name, shape }) =>
    createCell<V>(`d(${dotted(path, name)})/dt`, shape),
  );
  const named = (cells: readonly Cell<V>[], variables: readonly { readonly name: string }[]) =>
    variables.map(({ name }, i) => [name, cells[i]!] as const);
  return {
    path,
    component,
    states,
    inputs,
    outputs,
    derivatives,
    subsystems,
    scope: Object.create(Object.prototype, {
      ...readable(
        [["t", time], ...named(states, component.states), ...named(inputs, component.inputs)],
        reading,
      ),
      ...shownSubsystems(component, subsystems, reading),
    }) as Scope<V>,
    ownDerivatives: Object.create(
      Object.prototype,
      readable(
        named(derivatives, component.states).filter((_, i) => !component.states[i]!.discrete),
        reading,
      ),
    ) as Scope<V>,
  };
}

/** Properties that give the contents of cells; later ones take the place of earlier ones of their name. */
function readable<V extends object>(
  cells: readonly (readonly [name: string, cell: Cell<V>])[],
  reading: Reading<V>,
): PropertyDescriptorMap {
  const properties = cells.map(([name, cell]) => {
    const get = (): unknown => {
      reading(cell);
      return contents(cell);
    };
    return [name, { get, enumerable: true }] as const;
  });
  return Object.fromEntries(properties);
}

/** By the name of each subsystem what it shows; an array where the name is that of an array of them. */
function shownSubsystems<V extends object>(
  component: Component<V>,
  subsystems: readonly Instance<V>[],
  reading: Reading<V>,
): PropertyDescriptorMap {
  const shown = new Map<string, Scope<V> | Scope<V>[]>();
  for (const [i, { name, index }] of component.subsystems.entries()) {
    const { component: inner, states, outputs } = subsystems[i]!;
    const cells = [
      ...inner.states.map((state, j) => [state.name, states[j]!] as const),
      ...inner.outputs.map((output, j) => [output.name, outputs[j]!] as const),
    ];
    const scope = Object.create(Object.prototype, readable(cells, reading)) as Scope<V>;
    const array = shown.get(name);
    if (index === undefined) shown.set(name, scope);
    else if (Array.isArray(array)) array[index] = scope;
    else shown.set(name, Object.assign([], { [index]: scope }));
  }
  const entries = [...shown].map(([name, value]) => [name, { value, enumerable: true }] as const);
  return Object.fromEntries(entries);
}

/** All instances, subsystems before what they are part of, in order of declaration. */
export function innermostFirst<V extends object>(root: Instance<V>): Instance<V>[] {
  return [...root.subsystems.flatMap((part) => innermostFirst(part)), root];
}
