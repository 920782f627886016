import type { Cell } from "./cells.js";
import type { Step } from "./steps.js";

/** Runs steps until nothing changes. */
export interface Propagation<V extends object> {
  /**
   * Runs every step once, and again whenever something that it has read changes.
   *
   * @param held steps that are not run: what they would write is given
   * @returns the step that did not come to rest, if any
   */
  settle(held?: ReadonlySet<Step<V>>): Step<V> | undefined;
  /** @throws what a step threw last, where its last run threw */
  check(): void;
}

/**
 * A worklist over steps. It remembers the order in which steps came to rest, and begins with that the
 * next time: once it is a topological order, every step runs once. What a step throws while something it
 * reads is not known yet does not count.
 *
 * @param steps    in the order to begin with
 * @param patience how often a step may run before it counts as restless: more than there are changes
 *   along any path without cycles
 * @param running  told which step is running, by its index
 */
export function createPropagation<V extends object>(
  steps: readonly Step<V>[],
  patience: number,
  running: { step?: number },
): Propagation<V> {
  let order = steps.map((_, i) => i);
  const runs = new Int32Array(steps.length);
  const restedAt = new Float64Array(steps.length);
  const waiting = new Uint8Array(steps.length);
  const failures = new Map<number, unknown>();

  const run = (i: number): readonly Cell<V>[] => {
    running.step = i;
    runs[i]! += 1;
    try {
      const changed = steps[i]!.run();
      failures.delete(i);
      return changed;
    } catch (failure) {
      failures.set(i, failure);
      return [];
    } finally {
      delete running.step;
    }
  };

  return {
    settle: (held) => {
      runs.fill(0);
      waiting.fill(0);
      failures.clear();
      const queue: number[] = [];
      let clock = 0;
      const visit = (i: number): void => {
        if (held?.has(steps[i]!)) return;
        clock += 1;
        restedAt[i] = clock;
        for (const cell of run(i)) {
          for (const reader of cell.readers) {
            if (runs[reader] === 0 || waiting[reader] === 1) continue;
            waiting[reader] = 1;
            queue.push(reader);
          }
        }
      };
      for (const i of order) visit(i);
      for (let at = 0; at < queue.length; at += 1) {
        const i = queue[at]!;
        if (runs[i]! > patience) return steps[i]!;
        waiting[i] = 0;
        visit(i);
      }
      if (queue.length > 0) order = order.toSorted((a, b) => restedAt[a]! - restedAt[b]!);
      return undefined;
    },
    check: () => {
      for (const failure of failures.values()) throw failure;
    },
  };
}
