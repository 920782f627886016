/** Variables of one scope while it is being evaluated. */
export interface Frame {
  readonly slots: Store & unknown[];
  readonly parent: Frame | undefined;
  readonly birth: number;
}

/** What is written to: the slots of a frame, an array or an object. */
export type Store = Record<Key, unknown>;
export type Key = string | number;

/** In the slot of a variable whose declaration has not been reached. */
export const uninitialised = Symbol("uninitialised");

/** In place of the old value of an element or property that was not there. */
export const absent = Symbol("absent");

/** What stores hold, or `absent`, where something was written to them. */
export type Contents = Map<Store, { readonly birth: number; readonly values: Map<Key, unknown> }>;

/** What the stores that are older than `start` held before they were written to. */
export interface Journal {
  readonly start: number;
  readonly before: Contents;
}

/**
 * Keeps record of what evaluation makes and changes: since when everything exists, so that nothing
 * older than a behaviour's call is changed by it, and what has been changed, so that the branches of a
 * condition that depends on states can both be tried.
 */
export interface Memory {
  /** What is older may not be changed. */
  limit: number;
  /** Now, in a count that rises with all that is made. */
  readonly now: number;
  frame(size: number, parent: Frame | undefined): Frame;
  /** Takes note of something new. */
  adopt<T extends object>(made: T): T;
  /** From here on nobody may change it. */
  freeze(object: object): void;
  /** When it was made; -Infinity for what came from elsewhere or was frozen. */
  birth(object: object): number;
  write(store: Store, birth: number, key: Key, value: unknown): void;
  open(): Journal;
  close(): void;
}

export function createMemory(): Memory {
  const births = new WeakMap<object, number>();
  const journals: Journal[] = [];
  let now = 0;
  return {
    limit: 0,
    get now() {
      return now;
    },
    frame(size, parent) {
      const slots = Array<unknown>(size).fill(uninitialised) as Frame["slots"];
      return { slots, parent, birth: ++now };
    },
    adopt(made) {
      births.set(made, ++now);
      return made;
    },
    freeze(object) {
      births.set(object, -Infinity);
    },
    birth: (object) => births.get(object) ?? -Infinity,
    write(store, birth, key, value) {
      for (let depth = journals.length - 1; depth >= 0; depth--) {
        const journal = journals[depth]!;
        if (birth > journal.start || !record(journal, store, birth, key)) break;
      }
      put(store, key, value);
    },
    open() {
      const journal: Journal = { start: now, before: new Map() };
      journals.push(journal);
      return journal;
    },
    close() {
      journals.pop();
    },
  };
}

/** What the stores hold now where the journal's have been written to. */
export function contentsNow(journal: Journal): Contents {
  const now: Contents = new Map();
  for (const [store, { birth, values }] of journal.before) {
    const held = [...values.keys()].map((key) => [key, current(store, key)] as const);
    now.set(store, { birth, values: new Map(held) });
  }
  return now;
}

/** Undoes all that was written since the journal was opened. */
export function restore(journal: Journal): void {
  for (const [store, { values }] of journal.before) {
    for (const [key, value] of [...values].toReversed()) put(store, key, value);
  }
}

export function current(store: Store, key: Key): unknown {
  return Object.hasOwn(store, key) ? store[key] : absent;
}

/** @returns whether it was not recorded before */
function record({ before }: Journal, store: Store, birth: number, key: Key): boolean {
  let recorded = before.get(store);
  if (!recorded) before.set(store, (recorded = { birth, values: new Map() }));
  if (recorded.values.has(key)) return false;
  recorded.values.set(key, current(store, key));
  return true;
}

function put(store: Store, key: Key, value: unknown): void {
  if (value !== absent) store[key] = value;
  else if (Array.isArray(store)) store.length = Math.min(store.length, Number(key));
  else delete store[key];
}
