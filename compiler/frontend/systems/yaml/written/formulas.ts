import { isMap, isSeq } from "yaml";
import type { DocumentContext } from "../../../yaml-document.js";
import { readRecord, readText, startOf, type Entry } from "../../../yaml-values.js";
import { checkName, readOptionalEntries } from "./identifiers.js";
import { readOptionalText, readWhole, tooMany } from "./scalars.js";
import type { FormulaValue, IndexRange, Named, WrittenFormula, WrittenOutput } from "./written.js";

const elementKeys = ["for", "value", "first", "last"] as const;
type ElementKey = (typeof elementKeys)[number];
type ElementRecord = Partial<Record<ElementKey, Entry>>;

/** A formula, a list of them, or { for, value, first, last }; else reported and undefined. */
export function readFormulaValue(entry: Entry, context: DocumentContext): FormulaValue | undefined {
  const { key, keyOffset, value } = entry;
  const offset = startOf(value, keyOffset);
  if (isSeq(value)) {
    if (value.items.length === 0) {
      context.report("NC353", `the list of formulas of ${key} is empty`, offset);
      return undefined;
    }
    const items = value.items.map((item) => readFormulaValue({ ...entry, value: item }, context));
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length ? { kind: "list", items: known, offset } : undefined;
  }
  if (!isMap(value)) return readOne(entry, context);
  const record = readRecord(value, `the formula of ${key}`, keyOffset, elementKeys, context);
  return record && readElements(record, key, offset, context);
}

/** Formulas by name, of derivatives, resets and definitions. */
export function readFormulas(
  entries: readonly Entry[],
  context: DocumentContext,
): readonly WrittenFormula[] {
  return entries.flatMap((entry) => {
    const value = readFormulaValue(entry, context);
    return value ? [{ name: entry.key, offset: entry.keyOffset, value }] : [];
  });
}

/** Outputs by name: a formula alone, or a mapping with it and its unit and description. */
export function readOutputs(
  entries: readonly Entry[],
  context: DocumentContext,
): readonly WrittenOutput[] {
  return entries.flatMap((entry) => {
    const { key: name, keyOffset: offset, value } = entry;
    const keys = [...elementKeys, "unit", "description"] as const;
    const record = isMap(value) && readRecord(value, `the output ${name}`, offset, keys, context);
    const formula = record
      ? readElements(record, name, startOf(value, offset), context)
      : readFormulaValue(entry, context);
    if (!formula) return [];
    const unit = record ? readOptionalText(record.unit, context) : undefined;
    const description = record ? readOptionalText(record.description, context) : undefined;
    return [{ name, offset, value: formula, unit, description }];
  });
}

/** Ranges as in { i: [0, 9] }, both ends included. */
export function readRanges(entry: Entry, context: DocumentContext): readonly IndexRange[] {
  const ranges = readOptionalEntries(entry, context).flatMap((range) => {
    const { key: name, keyOffset: offset, value } = range;
    checkName(name, offset, context);
    const items = isSeq(value) ? value.items : [];
    if (items.length !== 2) {
      const hint = `write ${name}: [0, 9] for 0 to 9`;
      context.report("NC033", `${name} must be a list of first and last`, offset, hint);
      return [];
    }
    const [first, last] = items.map((item) => readWhole({ ...range, value: item }, 0, context));
    if (first === undefined || last === undefined) return [];
    if (first <= last) return [{ name, offset, first, last }];
    context.report("NC033", `${name} ends at ${last}, before it starts at ${first}`, offset);
    return [];
  });
  const lengths = ranges.map(({ first, last }) => last - first + 1);
  return tooMany(lengths, entry, context) ? [] : ranges;
}

function readElements(
  record: ElementRecord,
  name: string,
  offset: number,
  context: DocumentContext,
): FormulaValue | undefined {
  if (!record.value) {
    context.report("NC032", `${name} has no value`, offset, 'its formula stands under "value"');
    return undefined;
  }
  if (!record.for) {
    const stray = record.first ?? record.last;
    if (stray) {
      context.report("NC355", `${stray.key} stands only beside for`, stray.keyOffset);
    }
    return readFormulaValue({ ...record.value, key: name }, context);
  }
  const text = (entry: Entry | undefined) => entry && readText(entry, context);
  const [value, first, last] = [text(record.value), text(record.first), text(record.last)];
  const indices = readIndices(record.for, context);
  if (indices.length > 1 && (first ?? last)) {
    const message = `${record.first ? "first" : "last"} stands only beside a single index`;
    context.report("NC355", message, (record.first ?? record.last)!.keyOffset);
  }
  return value && { kind: "elements", indices, value, first, last, offset };
}

/** "i", ["i", "j"], or { i: [0, 9] }. */
function readIndices(entry: Entry, context: DocumentContext): readonly (Named | IndexRange)[] {
  if (isMap(entry.value)) return readRanges(entry, context);
  const items = isSeq(entry.value) ? entry.value.items : [entry.value];
  return items.flatMap((value) => {
    const text = readText({ ...entry, value }, context);
    if (!text) return [];
    checkName(text.text, text.offset, context);
    return [{ name: text.text, offset: text.offset }];
  });
}

function readOne(entry: Entry, context: DocumentContext): FormulaValue | undefined {
  const text = readText(entry, context);
  return text && { kind: "one", text };
}
