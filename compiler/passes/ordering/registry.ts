import type { SparsePattern } from "../../../runtime/kernel.js";
import { markowitz } from "./markowitz.js";
import { minimumDegree } from "./minimum-degree.js";
import { minimumFill } from "./minimum-fill.js";

/** One way to find an elimination order. */
export interface Ordering {
  readonly name: string;
  /** order[p] is the state that is eliminated at step p. */
  readonly order: (pattern: SparsePattern) => Int32Array;
  /**
   * Estimate of its running time [s] from the number of states and the entries of the sparsest
   * L + U found so far; a fixed formula, so that the choice is the same on every machine.
   */
  readonly seconds: (size: number, entries: number) => number;
}

/** From cheap to dear; the first is tried whatever the size. */
export const orderings: readonly Ordering[] = [
  { name: "minimum-degree", order: minimumDegree, seconds: () => 0 },
  {
    name: "markowitz",
    order: markowitz,
    // A scan of all states for each pivot, and a union of bit sets for each entry of L + U.
    seconds: (size, entries) => 2e-9 * (size * size + (entries * size) / 32),
  },
  {
    name: "minimum-fill",
    order: minimumFill,
    // A comparison of bit sets for most states at each pivot.
    seconds: (size) => (6e-9 * size ** 3) / 32,
  },
];
