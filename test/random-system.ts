import * as fc from "fast-check";
import type { Arithmetic, Operand } from "../compiler/frontend/systems/arithmetic/arithmetic.js";
import type {
  Behaviour,
  Component,
  Connection,
  OutputVariable,
  Scope,
  Subsystem,
  SystemEvent,
  Value,
} from "../compiler/frontend/systems/component/component.js";
import { draws, formula, type Draw } from "./random-formula.js";

/** A random model, in any arithmetic: the same every time that it is asked. */
export interface RandomSystem {
  component<V extends object>(arithmetic: Arithmetic<V>): Component<V>;
  /** The same with subsystems, and connections, declared in another order. */
  permuted(): RandomSystem;
}

/**
 * Trees of three levels of random systems: scalar, array and discrete states, parameters (some connected),
 * feed-through across levels, outputs after the derivatives, arrays of subsystems, connections by
 * reference (with gains, of elements and whole arrays) and by expression, crossing and time events
 * with resets. There are no algebraic loops: a connection that is declared leads from a sibling before
 * its target in a hidden order, or from a state.
 */
export const randomSystems: fc.Arbitrary<RandomSystem> = fc
  .tuple(fc.nat(2 ** 30), fc.integer({ min: 1, max: 4 }))
  .map(([seed, parts]) => systemOf(seed, parts, false));

function systemOf(seed: number, parts: number, reversed: boolean): RandomSystem {
  return {
    component: (arithmetic) => composite(arithmetic, seed, parts, 3, reversed),
    permuted: () => systemOf(seed, parts, !reversed),
  };
}

/** Operands of a scope: everything in it, however nested, in the order of names. */
function operands<V extends object>(
  arithmetic: Arithmetic<V>,
  scope: Scope<V>,
  names: readonly string[],
): Operand<V>[] {
  const flat = (value: Value<V> | Scope<V> | readonly Scope<V>[]): Operand<V>[] =>
    typeof value === "number" || arithmetic.owns(value)
      ? [value]
      : Array.isArray(value)
        ? value.flatMap((each: Value<V>) => flat(each))
        : [];
  return names.flatMap((name) => flat(scope[name]!));
}

const noUnit = { unit: "1", description: "" };

/** States x, T[2], M[2][2] and n, parameter p, inputs u and w[2]; outputs y (of states), z (feed-through), rate. */
function leaf<V extends object>(arithmetic: Arithmetic<V>, seed: number): Component<V> {
  const draw = draws(seed);
  const all = ["t", "x", "T", "M", "n", "p", "u", "w"];
  const own = ["x", "T", "p"];
  const of = (names: readonly string[], count: number): ((scope: Scope<V>) => Operand<V>) => {
    const made = formula(draw, count, 3);
    return (scope) => made(arithmetic, operands(arithmetic, scope, names));
  };
  const [dx, dT0, dT1, dM01, dM10] = [
    of(all, 12),
    of(all, 12),
    of(all, 12),
    of(all, 12),
    of(own, 4),
  ];
  const [y, z0, z1] = [of(own, 4), of(["u", "x"], 2), of(["w", "p"], 3)];
  const [crossing, reset, first, every] = [of(all, 12), of(all, 12), of(["p"], 1), of(["p"], 1)];
  const initial = (draw(17) - 8) / 4;
  const [hasEvents, isRepeated] = [draw(2) === 0, draw(2) === 0];
  const events: SystemEvent<V>[] = [
    {
      name: "hit",
      trigger: {
        kind: "crossing",
        value: crossing,
        direction: (["rising", "falling", "both"] as const)[draw(3)]!,
      },
      reset: (scope) => ({ x: reset(scope) }),
      terminal: false,
    },
    {
      name: "tick",
      trigger: { kind: "times", first, period: isRepeated ? every : undefined },
      reset: (scope) => ({ n: arithmetic.add(scope["n"] as Operand<V>, 1), T: scope["T"] }),
      terminal: draw(2) === 0,
    },
  ];
  return {
    name: "Leaf",
    states: [
      { name: "x", shape: [], ...noUnit, initial: [initial], discrete: false },
      { name: "T", shape: [2], ...noUnit, initial: [1, -0.5], discrete: false },
      { name: "M", shape: [2, 2], ...noUnit, initial: [1, 0, 0.25, -1], discrete: false },
      { name: "n", shape: [], ...noUnit, initial: [0], discrete: true },
    ],
    inputs: [
      { name: "p", kind: "parameter", shape: [], ...noUnit, default: [0.75] },
      { name: "u", kind: "input", shape: [], ...noUnit, default: [0.25] },
      { name: "w", kind: "input", shape: [2], ...noUnit, default: undefined },
    ],
    outputs: [
      { name: "y", ...noUnit, value: y },
      // Element by element: z[0] never needs w, so that z[0] -> w of its own is no loop.
      { name: "z", ...noUnit, value: (scope) => [z0(scope), z1(scope)] },
      {
        name: "rate",
        ...noUnit,
        value: (scope, derivatives) =>
          arithmetic.multiply(scope["x"] as Operand<V>, derivatives["x"] as Operand<V>),
      },
    ],
    subsystems: [],
    connections: [],
    events: hasEvents ? events : [],
    derivatives: (scope) => ({
      x: dx(scope),
      T: [dT0(scope), dT1(scope)],
      M: [
        [(scope["T"] as readonly Operand<V>[])[1], dM01(scope)],
        [dM10(scope), 0.5],
      ],
    }),
  };
}

/** A system of leaves (or of composites of them), an array of two among them, with a state of its own. */
function composite<V extends object>(
  arithmetic: Arithmetic<V>,
  seed: number,
  parts: number,
  depth: number,
  reversed: boolean,
): Component<V> {
  const draw = draws(seed);
  const subsystems: Subsystem<V>[] = [];
  for (let i = 0; i < parts; i += 1) {
    const nested = depth > 1 && draw(3) === 0;
    const make = (of: number): Component<V> =>
      nested ? composite(arithmetic, of, 1 + draw(2), depth - 1, reversed) : leaf(arithmetic, of);
    const inner = draw(2 ** 30);
    if (draw(4) === 0) {
      subsystems.push({ name: `a${i}`, index: 0, component: make(inner) });
      subsystems.push({ name: `a${i}`, index: 1, component: make(inner + 1) });
    } else subsystems.push({ name: `s${i}`, component: make(inner) });
  }
  const connections = subsystems.flatMap((target, i) =>
    connectionsTo(arithmetic, target, subsystems.slice(0, i), subsystems, draw),
  );
  const names = ["u", "q", "p"];
  const made = formula(draw, 3, 2);
  const behaviour: Behaviour<V> = (scope) => made(arithmetic, operands(arithmetic, scope, names));
  const shown = subsystems[draw(subsystems.length)]!;
  const y: OutputVariable<V> = {
    name: "y",
    ...noUnit,
    value: (scope) => arithmetic.add(behaviour(scope) as Operand<V>, see(scope, shown, "y")),
  };
  const z: OutputVariable<V> = {
    name: "z",
    ...noUnit,
    value: (scope) => {
      const [inner] = see(scope, shown, "z") as unknown as readonly Operand<V>[];
      return [inner, arithmetic.add(scope["u"] as Operand<V>, see(scope, shown, "y"))];
    },
  };
  return {
    name: "Composite",
    states: [{ name: "q", shape: [], ...noUnit, initial: [0.5], discrete: false }],
    inputs: [
      { name: "p", kind: "parameter", shape: [], ...noUnit, default: [1.25] },
      { name: "u", kind: "input", shape: [], ...noUnit, default: [-1] },
    ],
    outputs: [y, z],
    subsystems: reversed ? reversedParts(subsystems) : subsystems,
    connections: reversed ? connections.toReversed() : connections,
    events: [],
    derivatives: (scope) => ({
      q: arithmetic.subtract(behaviour(scope) as Operand<V>, see(scope, shown, "y")),
    }),
  };
}

/** Arrays of subsystems keep the order of their elements. */
function reversedParts<V extends object>(parts: readonly Subsystem<V>[]): Subsystem<V>[] {
  const names = [...new Set(parts.map(({ name }) => name))];
  return names.toReversed().flatMap((name) => parts.filter((part) => part.name === name));
}

function see<V extends object>(scope: Scope<V>, part: Subsystem<V>, name: string): Operand<V> {
  const found = scope[part.name] as Scope<V> | readonly Scope<V>[];
  const shown = part.index === undefined ? found : (found as readonly Scope<V>[])[part.index];
  return (shown as Scope<V>)[name] as Operand<V>;
}

/** To each input one connection or none, from siblings before it, or its own later ones' states. */
function connectionsTo<V extends object>(
  arithmetic: Arithmetic<V>,
  target: Subsystem<V>,
  before: readonly Subsystem<V>[],
  all: readonly Subsystem<V>[],
  draw: Draw,
): Connection<V>[] {
  const part = ({ name, index }: Subsystem<V>) => ({
    name,
    ...(index !== undefined && { index }),
  });
  const reference = (of: Subsystem<V> | undefined, variable: string, ...indices: number[]) => ({
    text: `${of?.name ?? ""}${of?.index ?? ""}.${variable}${indices.join()}`,
    ...(of && { subsystem: part(of) }),
    variable,
    indices,
  });
  const isLeaf = target.component.name === "Leaf";
  const connections: Connection<V>[] = [];
  const source = before.length > 0 ? before[draw(before.length)]! : undefined;
  const other = all[draw(all.length)]!;
  switch (draw(5)) {
    case 0:
      break;
    case 1:
      connections.push({ from: reference(undefined, "t"), to: reference(target, "u"), gain: 0.5 });
      break;
    case 2: {
      const from: Behaviour<V> = (scope) =>
        arithmetic.call("sin", [source ? see(scope, source, "y") : (scope["u"] as Operand<V>)]);
      connections.push({ from, to: reference(target, "u") });
      break;
    }
    default: {
      const state = other.component.name === "Leaf" ? "x" : "q";
      const from = source ? reference(source, "z", draw(2)) : reference(other, state);
      connections.push({ from, to: reference(target, "u"), gain: (draw(9) - 4) / 2 });
    }
  }
  switch (draw(5)) {
    case 0:
      connections.push({
        from: reference(undefined, "p"),
        to: reference(target, "p"),
        gain: -0.75,
      });
      break;
    case 1: {
      const from: Behaviour<V> = (scope) => arithmetic.call("cos", [scope["p"] as Operand<V>]);
      connections.push({ from, to: reference(target, "p") });
      break;
    }
    default:
  }
  if (!isLeaf) return connections;
  switch (draw(4)) {
    case 0:
      // Through its own feed-through, element by element: no loop.
      connections.push({ from: reference(target, "z", 0), to: reference(target, "w", 1) });
      connections.push({ from: reference(target, "T", 1), to: reference(target, "w", 0) });
      break;
    case 1:
      connections.push({
        from: reference(source ?? target, source ? "z" : "T"),
        to: reference(target, "w"),
      });
      break;
    case 2:
      connections.push({ from: reference(undefined, "u"), to: reference(target, "w", 0) });
      break;
    default:
      break;
  }
  return connections;
}
