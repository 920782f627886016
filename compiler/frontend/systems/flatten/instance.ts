import type { SourceLocation } from "../../../diagnostics/diagnostic.js";
import type { Symbolic } from "../arithmetic/symbolic.js";
import type { Component } from "../component/component.js";
import { dotted, elementCount, elementNames, subsystemName } from "../component/naming.js";

/** A component in its place in the tree. Ranges are those of its own variables' elements. */
export interface Instance {
  /** Dotted; "" for the outermost. */
  readonly path: string;
  readonly component: Component<Symbolic>;
  /** In the order of the component's subsystems. */
  readonly children: readonly Instance[];
  /** Position of its first own state among all states. */
  readonly firstState: number;
  /** Position of its first parameter or input among those of all instances. */
  readonly firstInput: number;
}

/** One number among the states. */
export interface StateElement {
  readonly name: string;
  readonly unit: string;
  readonly initial: number;
}

/** One number among the parameters and inputs of all instances, connected or not. */
export interface InputElement {
  readonly name: string;
  readonly kind: "parameter" | "input";
  readonly unit: string;
  readonly description: string;
  readonly default: number | null;
  readonly location?: SourceLocation | undefined;
}

/** The tree as lists, whose order is that of the kernel: subsystems first, then what is their own. */
export interface Tree {
  readonly root: Instance;
  readonly instances: readonly Instance[];
  /**
   * The same in an order that declarations do not change: children by name and index, then the parent.
   * Everything is evaluated in this order, so that results are equal to the last bit however the
   * parts are ordered in the source.
   */
  readonly byName: readonly Instance[];
  readonly states: readonly StateElement[];
  readonly inputs: readonly InputElement[];
}

/** A component whose subsystems are being placed. */
interface Open {
  readonly path: string;
  readonly component: Component<Symbolic>;
  readonly children: Instance[];
}

/** Every component in its place, with the positions of its variables. Nothing limits the depth. */
export function instantiate(component: Component<Symbolic>): Tree {
  const instances: Instance[] = [];
  const states: StateElement[] = [];
  const inputs: InputElement[] = [];
  const open: Open[] = [{ path: "", component, children: [] }];
  for (;;) {
    const current = open.at(-1)!;
    const next = current.component.subsystems[current.children.length];
    if (next) {
      const path = dotted(current.path, subsystemName(next));
      open.push({ path, component: next.component, children: [] });
      continue;
    }
    open.pop();
    const instance = { ...current, firstState: states.length, firstInput: inputs.length };
    states.push(...stateElements(instance));
    inputs.push(...inputElements(instance));
    instances.push(instance);
    const parent = open.at(-1);
    if (parent) parent.children.push(instance);
    else return { root: instance, instances, byName: sortedByName(instance), states, inputs };
  }
}

function stateElements({ path, component }: Open): readonly StateElement[] {
  return component.states.flatMap(({ name, shape, unit, initial }) =>
    elementNames(dotted(path, name), shape).map((element, i) => ({
      name: element,
      unit,
      initial: initial[i]!,
    })),
  );
}

function inputElements({ path, component }: Open): readonly InputElement[] {
  return component.inputs.flatMap((variable) => {
    const { kind, unit, description, location } = variable;
    return elementNames(dotted(path, variable.name), variable.shape).map((name, i) => ({
      name,
      kind,
      unit,
      description,
      default: variable.default?.[i] ?? null,
      location,
    }));
  });
}

/** Children sorted, each before its parent: parents before children, read backwards. */
function sortedByName(root: Instance): readonly Instance[] {
  const parentsFirst: Instance[] = [];
  const open = [root];
  while (open.length > 0) {
    const instance = open.pop()!;
    parentsFirst.push(instance);
    const { subsystems } = instance.component;
    const order = [...subsystems.keys()].toSorted((a, b) => {
      const [first, second] = [subsystems[a]!, subsystems[b]!];
      return byText(first.name, second.name) || (first.index ?? 0) - (second.index ?? 0);
    });
    for (const i of order) open.push(instance.children[i]!);
  }
  return parentsFirst.toReversed();
}

/** Order of two texts by code units, the same everywhere. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Variables with the position of each one's first element, counted from `first`. */
export function positioned<T extends { readonly shape: readonly number[] }>(
  variables: readonly T[],
  first: number,
): readonly (readonly [variable: T, position: number])[] {
  let position = first;
  return variables.map((variable) => {
    const at = position;
    position += elementCount(variable.shape);
    return [variable, at] as const;
  });
}
