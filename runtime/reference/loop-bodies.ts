import type { LoopShape } from "./loop-tables.js";

/**
 * The loops over reactions of one shape, each written out for its numbers of factors and gains (see
 * loop-tables.ts for the order of the slots): an inner loop over slots, or slots that are padded to
 * one width, cost more than the arithmetic.
 *
 * Each adds to `sums` what the reactions of a table do, with scale = nH^power.
 */
type LoopBody = (
  table: Int32Array,
  scale: number,
  y: Float64Array,
  k: Float64Array,
  sums: Float64Array,
) => void;

/** Fluxes to the derivatives. */
export const addFluxes: Readonly<Record<LoopShape, LoopBody>> = {
  "1:2": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 4) {
      const a = table[at + 1]!;
      const flux = k[table[at]!]! * scale * y[a]!;
      sums[a]! -= flux;
      sums[table[at + 2]!]! += flux;
      sums[table[at + 3]!]! += flux;
    }
  },
  "1:3": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 5) {
      const a = table[at + 1]!;
      const flux = k[table[at]!]! * scale * y[a]!;
      sums[a]! -= flux;
      sums[table[at + 2]!]! += flux;
      sums[table[at + 3]!]! += flux;
      sums[table[at + 4]!]! += flux;
    }
  },
  "2:1": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 4) {
      const a = table[at + 1]!;
      const b = table[at + 2]!;
      const flux = k[table[at]!]! * scale * y[a]! * y[b]!;
      sums[a]! -= flux;
      sums[b]! -= flux;
      sums[table[at + 3]!]! += flux;
    }
  },
  "2:2": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 5) {
      const a = table[at + 1]!;
      const b = table[at + 2]!;
      const flux = k[table[at]!]! * scale * y[a]! * y[b]!;
      sums[a]! -= flux;
      sums[b]! -= flux;
      sums[table[at + 3]!]! += flux;
      sums[table[at + 4]!]! += flux;
    }
  },
  "2:3": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 6) {
      const a = table[at + 1]!;
      const b = table[at + 2]!;
      const flux = k[table[at]!]! * scale * y[a]! * y[b]!;
      sums[a]! -= flux;
      sums[b]! -= flux;
      sums[table[at + 3]!]! += flux;
      sums[table[at + 4]!]! += flux;
      sums[table[at + 5]!]! += flux;
    }
  },
  "2:4": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 7) {
      const a = table[at + 1]!;
      const b = table[at + 2]!;
      const flux = k[table[at]!]! * scale * y[a]! * y[b]!;
      sums[a]! -= flux;
      sums[b]! -= flux;
      sums[table[at + 3]!]! += flux;
      sums[table[at + 4]!]! += flux;
      sums[table[at + 5]!]! += flux;
      sums[table[at + 6]!]! += flux;
    }
  },
};

/** Derivatives of the fluxes to the Jacobian's entries. */
export const addJacobian: Readonly<Record<LoopShape, LoopBody>> = {
  "1:2": (table, scale, _y, k, sums) => {
    for (let at = 0; at < table.length; at += 5) {
      const byA = k[table[at]!]! * scale;
      sums[table[at + 2]!]! -= byA;
      sums[table[at + 3]!]! += byA;
      sums[table[at + 4]!]! += byA;
    }
  },
  "1:3": (table, scale, _y, k, sums) => {
    for (let at = 0; at < table.length; at += 6) {
      const byA = k[table[at]!]! * scale;
      sums[table[at + 2]!]! -= byA;
      sums[table[at + 3]!]! += byA;
      sums[table[at + 4]!]! += byA;
      sums[table[at + 5]!]! += byA;
    }
  },
  "2:1": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 9) {
      const coefficient = k[table[at]!]! * scale;
      const byA = coefficient * y[table[at + 2]!]!;
      const byB = coefficient * y[table[at + 1]!]!;
      sums[table[at + 3]!]! -= byA;
      sums[table[at + 4]!]! -= byA;
      sums[table[at + 5]!]! += byA;
      sums[table[at + 6]!]! -= byB;
      sums[table[at + 7]!]! -= byB;
      sums[table[at + 8]!]! += byB;
    }
  },
  "2:2": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 11) {
      const coefficient = k[table[at]!]! * scale;
      const byA = coefficient * y[table[at + 2]!]!;
      const byB = coefficient * y[table[at + 1]!]!;
      sums[table[at + 3]!]! -= byA;
      sums[table[at + 4]!]! -= byA;
      sums[table[at + 5]!]! += byA;
      sums[table[at + 6]!]! += byA;
      sums[table[at + 7]!]! -= byB;
      sums[table[at + 8]!]! -= byB;
      sums[table[at + 9]!]! += byB;
      sums[table[at + 10]!]! += byB;
    }
  },
  "2:3": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 13) {
      const coefficient = k[table[at]!]! * scale;
      const byA = coefficient * y[table[at + 2]!]!;
      const byB = coefficient * y[table[at + 1]!]!;
      sums[table[at + 3]!]! -= byA;
      sums[table[at + 4]!]! -= byA;
      sums[table[at + 5]!]! += byA;
      sums[table[at + 6]!]! += byA;
      sums[table[at + 7]!]! += byA;
      sums[table[at + 8]!]! -= byB;
      sums[table[at + 9]!]! -= byB;
      sums[table[at + 10]!]! += byB;
      sums[table[at + 11]!]! += byB;
      sums[table[at + 12]!]! += byB;
    }
  },
  "2:4": (table, scale, y, k, sums) => {
    for (let at = 0; at < table.length; at += 15) {
      const coefficient = k[table[at]!]! * scale;
      const byA = coefficient * y[table[at + 2]!]!;
      const byB = coefficient * y[table[at + 1]!]!;
      sums[table[at + 3]!]! -= byA;
      sums[table[at + 4]!]! -= byA;
      sums[table[at + 5]!]! += byA;
      sums[table[at + 6]!]! += byA;
      sums[table[at + 7]!]! += byA;
      sums[table[at + 8]!]! += byA;
      sums[table[at + 9]!]! -= byB;
      sums[table[at + 10]!]! -= byB;
      sums[table[at + 11]!]! += byB;
      sums[table[at + 12]!]! += byB;
      sums[table[at + 13]!]! += byB;
      sums[table[at + 14]!]! += byB;
    }
  },
};
