import type { RateRange } from "../../model/reaction.js";
import { parseDecimal, quoted } from "../decimal.js";
import { temperatureRangeErrors } from "../temperature-range.js";
import { unquote } from "./fields.js";
import type { Field } from "./fields.js";
import type { LineContext } from "./line-context.js";

/** Fields before the first temperature range, fields of a range, and those that it must have. */
const headFields = 9;
const rangeFields = 9;
const requiredFields = 5;

/**
 * Reads field 9, the number of temperature ranges, and the ranges, of nine fields each:
 * `alpha:beta:gamma:Tl:Tu:ST:ACC:"reference":"note"`. At the end of a line the last four may be
 * missing. Behind the ranges RATE22 has empty fields, and in four lines a comment `! ...`, which
 * is kept in the note.
 */
export function readRanges(
  fields: readonly Field[],
  context: LineContext,
): RateRange[] | undefined {
  const count = readCount(fields, context);
  if (count === undefined) return undefined;
  const needed = headFields + (count - 1) * rangeFields + requiredFields;
  const lastText = fields.findLastIndex(({ text }) => text !== "");
  if (fields.length < needed || lastText < needed - requiredFields) {
    const announced = `${count} temperature range${count === 1 ? "" : "s"}`;
    const message = `${announced} need at least ${needed} fields, the line has ${fields.length}`;
    context.report("NC010", message, context.end, "each range starts alpha:beta:gamma:Tl:Tu");
    return undefined;
  }
  const comments = readTail(fields.slice(headFields + count * rangeFields), count, context);
  return Array.from({ length: count }, (_, index) => {
    const start = headFields + index * rangeFields;
    const range = readRange(fields.slice(start, start + rangeFields), context);
    if (index < count - 1 || comments.length === 0) return range;
    return { ...range, note: [range.note, ...comments].filter((text) => text !== "").join(" ") };
  });
}

function readCount(fields: readonly Field[], context: LineContext): number | undefined {
  const field = fields[headFields - 1]!;
  if (/^[1-9]$/.test(field.text)) return Number(field.text);
  const found = quoted(field.text);
  const message = `the number of temperature ranges must be 1 to 9, found ${found}`;
  context.report("NC013", message, field.column, shiftHint(fields));
  return undefined;
}

/** Says so when fields seem to be shifted by a missing or an additional product. */
function shiftHint(fields: readonly Field[]): string {
  const layout = "fields 3 and 4 are the reactants, 5 to 8 the products, 9 the number of ranges";
  const isCount = (index: number) => /^[1-9]$/.test(fields[index]?.text ?? "");
  if (isCount(headFields)) return `a line has at most 4 products; ${layout}`;
  if (isCount(headFields - 2)) return `a field seems to be missing: ${layout}`;
  return layout;
}

function readRange(fields: readonly Field[], context: LineContext): RateRange {
  const [alpha, beta, gamma, lower, upper] = ["alpha", "beta", "gamma", "Tl", "Tu"].map(
    (quantity, index) => readNumber(fields[index]!, quantity, context),
  ) as [number, number, number, number, number];
  const column = (index: number) => fields[index]!.column;
  if (alpha < 0) {
    context.report("NC022", `alpha is negative: ${alpha}`, column(0), "check the sign");
  }
  for (const { code, message, limit } of temperatureRangeErrors(lower, upper)) {
    context.report(code, message, column(limit === "lower" ? 3 : 4));
  }
  const text = (index: number) => fields[index]?.text ?? "";
  return {
    parameters: { alpha, beta, gamma },
    lower,
    upper,
    method: text(5),
    accuracy: text(6),
    reference: unquote(text(7)),
    note: unquote(text(8)),
    location: context.locate(column(0)),
  };
}

function readNumber({ text, column }: Field, quantity: string, context: LineContext): number {
  const value = parseDecimal(text, quantity);
  if (typeof value === "number") return value;
  context.report(value.code, value.message, column, value.hint);
  return NaN;
}

function readTail(fields: readonly Field[], count: number, context: LineContext): string[] {
  const filled = fields.filter(({ text }) => text !== "");
  const unexpected = filled.find(({ text }) => !text.startsWith("!"));
  if (unexpected) {
    const ranges = `${count} temperature range${count === 1 ? "" : "s"}`;
    const message = `unexpected ${quoted(unexpected.text)} behind ${ranges}`;
    const hint = "field 9 gives the number of ranges, each of 9 fields; a comment starts with !";
    context.report("NC011", message, unexpected.column, hint);
  }
  return filled.map(({ text }) => text);
}
