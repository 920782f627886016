import type { Arithmetic, Condition } from "../../arithmetic/arithmetic.js";
import { createMemory, type Contents, type Journal, type Memory } from "./memory.js";
import { createPlaces, type RecordedPlaces } from "./places.js";
import type { ts } from "../syntax.js";

/** A return whose condition depends on states, the function having gone on where it does not hold. */
export interface PendingReturn<V extends object> {
  readonly condition: Condition<V>;
  readonly value: unknown;
  /** What stores older than the call held then. */
  readonly contents: Contents;
}

/** One call of a function. */
export interface Activation<V extends object> {
  readonly name: string;
  readonly declaration: ts.Node;
  readonly caller: Activation<V> | undefined;
  readonly journal: Journal;
  readonly pending: PendingReturn<V>[];
  /** What has to hold for evaluation to be where it is. */
  path: Condition<V>;
  /** What the return statement gave. */
  returned: unknown;
  /** The break or continue that was executed last. */
  jump: ts.Node | undefined;
}

/** What one evaluation of a program shares. */
export interface Machine<V extends object> {
  readonly arithmetic: Arithmetic<V>;
  readonly memory: Memory;
  readonly places: RecordedPlaces;
  /** The declarations of the functions that are being evaluated. */
  readonly active: Set<ts.Node>;
  /** Names of the namespaces among the globals. */
  readonly namespaces: Map<unknown, string>;
  activation: Activation<V> | undefined;
  /** The call that is being made, for what built-in functions say. */
  site: ts.Node;
}

export function createMachine<V extends object>(
  arithmetic: Arithmetic<V>,
  site: ts.Node,
): Machine<V> {
  return {
    arithmetic,
    memory: createMemory(),
    places: createPlaces(),
    active: new Set(),
    namespaces: new Map(),
    activation: undefined,
    site,
  };
}

/**
 * Runs something as a call of `declaration`, which must not be active.
 *
 * @param run gets the activation, which is over when it returns
 */
export function activate<V extends object, T>(
  machine: Machine<V>,
  declaration: ts.Node,
  name: string,
  run: (activation: Activation<V>) => T,
): T {
  const { memory, active, activation: caller } = machine;
  const activation: Activation<V> = {
    name,
    declaration,
    caller,
    journal: memory.open(),
    pending: [],
    path: true,
    returned: undefined,
    jump: undefined,
  };
  active.add(declaration);
  machine.activation = activation;
  try {
    return run(activation);
  } finally {
    memory.close();
    machine.activation = caller;
    active.delete(declaration);
  }
}
