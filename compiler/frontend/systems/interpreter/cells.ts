import type { NumericArithmetic } from "../arithmetic/numeric.js";
import type { Operand } from "../arithmetic/arithmetic.js";
import type { Shape } from "../component/component.js";
import { elementCount } from "../component/naming.js";
import { arranged, type Nested } from "../component/values.js";

/** The memory of one variable of one instance. */
export interface Cell<V extends object> {
  readonly name: string;
  /** Undefined for outputs until they have been computed once. */
  shape: Shape | undefined;
  /** The last dimension varies fastest. */
  elements: Operand<V>[];
  /** The same as behaviours see it, kept until an element changes. */
  arranged: Nested<Operand<V>> | undefined;
  /** Steps that have read it. */
  readonly readers: Set<number>;
}

export function createCell<V extends object>(name: string, shape?: Shape): Cell<V> {
  const elements = shape ? Array<Operand<V>>(elementCount(shape)).fill(NaN) : [];
  return { name, shape, elements, arranged: undefined, readers: new Set() };
}

/** What behaviours see: a number or nested arrays; undefined before an output has a shape. */
export function contents<V extends object>(cell: Cell<V>): Nested<Operand<V>> | undefined {
  if (cell.shape === undefined) return undefined;
  cell.arranged ??= arranged(cell.elements, cell.shape);
  return cell.arranged;
}

/**
 * Writes elements from a position on, as values of the arithmetic: what one behaviour knows is no
 * constant to the next.
 *
 * @returns whether any of them changed, to the bit
 */
export function write<V extends object>(
  cell: Cell<V>,
  elements: readonly Operand<V>[],
  position: number,
  arithmetic: NumericArithmetic<V>,
): boolean {
  let changed = false;
  for (let i = 0; i < elements.length; i += 1) {
    const [before, after] = [cell.elements[position + i], arithmetic.lift(elements[i]!)];
    if (before !== undefined && arithmetic.same(before, after)) continue;
    cell.elements[position + i] = after;
    changed = true;
  }
  if (changed) cell.arranged = undefined;
  return changed;
}

/** NaN in all elements: not known yet. */
export function forget<V extends object>(cell: Cell<V>): void {
  cell.elements.fill(NaN);
  cell.arranged = undefined;
}

/** Writes elements of one cell after the other. */
export function writeAll<V extends object>(
  cells: readonly Cell<V>[],
  elements: readonly Operand<V>[],
  arithmetic: NumericArithmetic<V>,
): void {
  let first = 0;
  for (const cell of cells) {
    const { length } = cell.elements;
    write(cell, elements.slice(first, first + length), 0, arithmetic);
    first += length;
  }
}
