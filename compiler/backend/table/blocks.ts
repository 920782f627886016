import type { Blocks } from "../table-program.js";

/**
 * Rows that one call of a loop computes at most. A longer loop would be compiled while it runs (V8's
 * on-stack replacement), and V8 then stays with that code, which is half as fast; a function that
 * returns soon is compiled as a whole after a few calls.
 */
export const rowsAtOnce = 512;

/** How a loop is cut, if its rows are too many for one call. */
export function blocksOf(rows: number, size: number): Blocks | undefined {
  return rows > size ? { rows, size } : undefined;
}

/** A position in a table that moves on by a fixed number of entries from row to row. */
export interface Counter {
  readonly name: string;
  readonly width: number;
}

/** The head of a loop over all rows or, in blocks, over those that the function is called for. */
export function loopHead(
  rows: number,
  counters: readonly Counter[],
  blocks: Blocks | undefined,
): string {
  const starts = counters.map(({ name, width }) =>
    blocks === undefined ? `${name} = 0` : `${name} = ${width} * from`,
  );
  const [first, end] = blocks === undefined ? ["0", `${rows}`] : ["from", "to"];
  const steps = counters.map(({ name, width }) => `${name} += ${width}`);
  const start = [`row = ${first}`, ...starts].join(", ");
  return `for (let ${start}; row < ${end}; ${["row++", ...steps].join(", ")})`;
}
