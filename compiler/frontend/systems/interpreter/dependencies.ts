import type { Cell } from "./cells.js";
import type { Step } from "./steps.js";

/**
 * For each state the derivatives that depend on it, itself among them, as far as steps have read what
 * leads from one to the other; all elements of a variable are taken together.
 *
 * @param states and their derivatives, in the same order
 * @returns rows of the Jacobian's columns, ascending
 */
export function dependentDerivatives<V extends object>(
  steps: readonly Step<V>[],
  states: readonly Cell<V>[],
  derivatives: readonly Cell<V>[],
): readonly (readonly number[])[] {
  const firstRow = new Map<Cell<V>, number>();
  let rows = 0;
  for (const cell of derivatives) {
    firstRow.set(cell, rows);
    rows += cell.elements.length;
  }
  let column = 0;
  return states.flatMap((state) => {
    const reached = new Set<number>(state.readers);
    const found = new Set<number>();
    for (const reader of reached) {
      for (const cell of steps[reader]!.writes) {
        const first = firstRow.get(cell);
        if (first !== undefined) cell.elements.forEach((_, i) => found.add(first + i));
        cell.readers.forEach((next) => reached.add(next));
      }
    }
    return state.elements.map(() => {
      const own = column;
      column += 1;
      return [...new Set([...found, own])].toSorted((a, b) => a - b);
    });
  });
}
