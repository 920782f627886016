import type { FactorPattern, SparsePattern } from "../../../runtime/kernel.js";
import { orderings as registered, type Ordering } from "./registry.js";
import { symbolicFactor } from "./symbolic.js";

/** What one ordering makes of a pattern. */
export interface ComparedOrdering {
  readonly name: string;
  /** Entries of L + U, the diagonal counted once. */
  readonly entries: number;
  /** Floating-point operations of one numeric factorisation; see symbolicFactor. */
  readonly operations: number;
}

/** An ordering whose estimated running time exceeds this many seconds is left out. */
const TIME_LIMIT = 3;

/**
 * Tries the registered orderings and takes the one of fewest operations; of equals, the first by
 * name. The first of the list is always tried, the others if their estimated time allows: with the
 * registered ones, minimum fill up to about 2500 states, Markowitz up to about 35 000.
 *
 * @param pattern includes the full diagonal
 * @returns the factor of the chosen ordering, and all that were tried, best first
 */
export function chooseOrdering(
  pattern: SparsePattern,
  orderings: readonly Ordering[] = registered,
): { factor: FactorPattern; compared: ComparedOrdering[] } {
  const tried: { name: string; factor: FactorPattern; entries: number }[] = [];
  let sparsest = Infinity;
  for (const { name, order, seconds } of orderings) {
    if (tried.length > 0 && seconds(pattern.size, sparsest) > TIME_LIMIT) continue;
    const factor = symbolicFactor(pattern, order(pattern));
    const entries = factor.lu.rowIdx.length;
    sparsest = Math.min(sparsest, entries);
    tried.push({ name, factor, entries });
  }
  tried.sort((a, b) => a.factor.operations - b.factor.operations || (a.name < b.name ? -1 : 1));
  return {
    factor: tried[0]!.factor,
    compared: tried.map(({ name, entries, factor }) => ({
      name,
      entries,
      operations: factor.operations,
    })),
  };
}
