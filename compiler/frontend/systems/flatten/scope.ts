import type { Symbolic } from "../arithmetic/symbolic.js";
import type { Scope, Shape, Value } from "../component/component.js";
import { arranged, type ShapedElements } from "../component/values.js";
import { elementCount } from "../component/naming.js";
import { positioned, type Instance } from "./instance.js";
import type { Symbols } from "./symbols.js";

/** Values of an instance's outputs, by name. */
export type OutputValues = ReadonlyMap<string, ShapedElements<Symbolic>>;

/** What is known of instances that were evaluated before. */
export interface Evaluated {
  readonly symbols: Symbols;
  readonly outputs: ReadonlyMap<Instance, OutputValues>;
}

type MutableScope = Record<string, Scope<Symbolic>[string]>;

/** What an instance's behaviours may read. Subsystems are looked at only when they are read. */
export function scopeOf(instance: Instance, evaluated: Evaluated): Scope<Symbolic> {
  const { symbols } = evaluated;
  const scope = emptyScope();
  scope["t"] = symbols.time;
  addStates(scope, instance, symbols);
  for (const [{ name, shape }, at] of positioned(instance.component.inputs, instance.firstInput)) {
    scope[name] = valueOf(symbols.inputs, shape, at);
  }
  for (const [name, { members, isArray }] of groupsOf(instance)) {
    lazily(scope, name, () => {
      const shown = members.map((member) => shownBy(member, evaluated));
      return isArray ? shown : shown[0]!;
    });
  }
  return scope;
}

/** What a subsystem shows to its parent: states and outputs. */
function shownBy(instance: Instance, { symbols, outputs }: Evaluated): Scope<Symbolic> {
  const scope = emptyScope();
  addStates(scope, instance, symbols);
  for (const [name, { elements, shape }] of outputs.get(instance)!) {
    scope[name] = arranged(elements, shape);
  }
  return scope;
}

function addStates(scope: MutableScope, instance: Instance, symbols: Symbols): void {
  for (const [{ name, shape }, at] of positioned(instance.component.states, instance.firstState)) {
    scope[name] = valueOf(symbols.states, shape, at);
  }
}

function valueOf(elements: readonly Symbolic[], shape: Shape, at: number): Value<Symbolic> {
  return shape.length === 0
    ? elements[at]!
    : arranged(elements.slice(at, at + elementCount(shape)), shape);
}

interface Group {
  readonly members: Instance[];
  readonly isArray: boolean;
}

/** Subsystems by name: one, or the elements of an array. */
function groupsOf({ component, children }: Instance): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  component.subsystems.forEach(({ name, index }, i) => {
    const known = groups.get(name);
    if (known) known.members.push(children[i]!);
    else groups.set(name, { members: [children[i]!], isArray: index !== undefined });
  });
  return groups;
}

/** Names are any identifiers, those of an object's own inheritance among them. */
function emptyScope(): MutableScope {
  return Object.create(null) as MutableScope;
}

function lazily(scope: MutableScope, name: string, make: () => Scope<Symbolic>[string]): void {
  Object.defineProperty(scope, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(scope, name, { enumerable: true, value });
      return value;
    },
  });
}
