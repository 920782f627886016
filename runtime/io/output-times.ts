import { quantityOf, type QuantityReader } from "./quantity.js";
import { TextError } from "./text-error.js";
import { textCells, textRows, type TextCell } from "./text-rows.js";

/** More times than this are taken to be a slip. */
const mostTimes = 1_000_000;

/** Number of default times in a decade, and of decades. */
const perDecade = 20;
const decades = 8;

/**
 * `count` times from one to another, evenly spaced in their logarithms; both ends are exact.
 *
 * @param from above zero
 */
export function logarithmicTimes(from: number, to: number, count: number): Float64Array {
  return spaced(count, to, (fraction) => from * (to / from) ** fraction);
}

/** `count` times from one to another, evenly spaced; both ends are exact. */
export function linearTimes(from: number, to: number, count: number): Float64Array {
  return spaced(count, to, (fraction) => from + (to - from) * fraction);
}

/** What is written when no times are asked for: 20 a decade over the eight decades up to the end. */
export function defaultTimes(end: number): Float64Array {
  return logarithmicTimes(end / 10 ** decades, end, perDecade * decades + 1);
}

/**
 * Reads "log:FROM:TO:COUNT", "lin:FROM:TO:COUNT" or a comma list of times.
 *
 * @returns strictly ascending times [s], none below zero
 * @throws TextError when there are no such times in the text; its line is 1.
 */
export function parseOutputTimes(text: string, read: QuantityReader): Float64Array {
  const [kind, ...parts] = text.split(":");
  if (kind !== "log" && kind !== "lin") return timesOf(textCells({ line: 1, text }), read);
  const [from, to, count] = parts;
  if (from === undefined || to === undefined || count === undefined || parts.length > 3) {
    throw problem(`expected ${kind}:FROM:TO:COUNT, found "${text}"`);
  }
  const start = timeOf({ text: from, line: 1, column: kind.length + 2 }, read);
  const end = timeOf({ text: to, line: 1, column: kind.length + from.length + 3 }, read);
  if (kind === "log" && start === 0) throw problem(`logarithmic times cannot start at "${from}"`);
  if (start >= end) throw problem(`"${from}" is not before "${to}"`);
  const size = /^\d+$/.test(count) ? Number(count) : NaN;
  if (!(size >= 2 && size <= mostTimes)) {
    throw problem(`expected a number of times from 2 to ${mostTimes}, found "${count}"`);
  }
  return kind === "log" ? logarithmicTimes(start, end, size) : linearTimes(start, end, size);
}

/**
 * Reads a file with one time a line; blank lines and lines that start with # are skipped.
 *
 * @returns strictly ascending times [s], none below zero
 * @throws TextError when a line holds no time or one that is not later than the one before.
 */
export function readTimeTable(text: string, read: QuantityReader): Float64Array {
  const cells = textRows(text).flatMap(textCells);
  if (cells.length === 0) throw problem("there are no times in the file; expected one a line");
  return timesOf(cells, read);
}

function timesOf(cells: readonly TextCell[], read: QuantityReader): Float64Array {
  const times = Float64Array.from(cells, (cell) => timeOf(cell, read));
  const late = times.findIndex((time, i) => i > 0 && time <= times[i - 1]!);
  if (late < 0) return times;
  const { text, line, column } = cells[late]!;
  const message = `"${text}" is not later than the time before it, "${cells[late - 1]!.text}"`;
  throw new TextError(message, line, column);
}

function timeOf(cell: TextCell, read: QuantityReader): number {
  const time = quantityOf(cell, "s", read);
  if (time >= 0) return time;
  throw new TextError(
    `expected a time of at least 0, found "${cell.text}"`,
    cell.line,
    cell.column,
  );
}

function spaced(count: number, to: number, value: (fraction: number) => number): Float64Array {
  const last = count - 1;
  return Float64Array.from({ length: count }, (_, i) => (i === last ? to : value(i / last)));
}

function problem(message: string): TextError {
  return new TextError(message, 1, 1);
}
