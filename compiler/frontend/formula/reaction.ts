import type { RateRange, Reaction } from "../../model/reaction.js";
import { parseDecimal } from "../decimal.js";
import { temperatureRangeErrors } from "../temperature-range.js";
import { neededDefinitions, readFormula, type Definitions } from "./definitions.js";
import type { DocumentContext } from "../yaml-document.js";
import { readEquation } from "./equation.js";
import { reactionKey } from "./keys.js";
import {
  readList,
  readRecord,
  readText,
  startOf,
  type Entry,
  type TextValue,
} from "../yaml-values.js";

const textKeys = ["id", "type", "reference", "note", "method", "accuracy"] as const;
const keys = ["equation", "rate", "range", ...textKeys] as const;

/** Temperature limits [K] of a reaction that gives none. */
const everywhere = { lower: 0, upper: 1e9 };

/** A reaction whose id is absent when the source gives none; its key may not yet be unique. */
export type FormulaReaction = Omit<Reaction, "id"> & { readonly id: string | undefined };

/**
 * Reads one item of the list of reactions: equation and rate, and optionally a range [lower,
 * upper] in K, id, type (default FO), reference, note, method and accuracy.
 *
 * @param offset of the list, for findings about an item that has no place of its own
 * @returns undefined when the context has got an error
 */
export function readReaction(
  item: unknown,
  offset: number,
  definitions: Definitions,
  context: DocumentContext,
): FormulaReaction | undefined {
  const start = startOf(item, offset);
  const record = readRecord(item, "a reaction", start, keys, context);
  if (!record) return undefined;
  const required = (key: "equation" | "rate"): TextValue | undefined => {
    if (record[key]) return readText(record[key], context);
    const hint = 'a reaction has at least "equation" and "rate"';
    context.report("NC032", `the reaction has no ${key}`, start, hint);
    return undefined;
  };
  const equation = required("equation");
  const participants = equation && readEquation(equation, context);
  const rate = required("rate");
  const uses = rate && readFormula(rate, definitions, context);
  const { lower, upper } = record.range ? readRange(record.range, context) : everywhere;
  const text = (key: (typeof textKeys)[number]) =>
    (record[key] && readText(record[key], context)?.text) ?? "";
  const [id, type, reference, note, method, accuracy] = textKeys.map(text) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (!equation || !participants || !rate || !uses) return undefined;
  const needed = neededDefinitions(uses, definitions);
  const range: RateRange = {
    parameters: {},
    formula: rate.text,
    ...(needed.length > 0 && { definitions: needed }),
    lower,
    upper,
    method,
    accuracy,
    reference,
    note,
    location: context.locate(rate.offset),
  };
  return {
    id: id || undefined,
    key: reactionKey(id || undefined, participants),
    type: type || "FO",
    ...participants,
    kineticFactors: participants.reactants,
    densityPower: 0,
    law: "formula",
    ranges: [range],
    location: context.locate(equation.offset),
  };
}

function readRange(entry: Entry, context: DocumentContext): { lower: number; upper: number } {
  const { keyOffset } = entry;
  const items = readList(entry, context);
  if (!items) return everywhere;
  if (items.length !== 2) {
    const message = `range must be [lower, upper], found ${items.length} items`;
    context.report("NC033", message, keyOffset, "temperatures in K, such as [10, 41000]");
    return everywhere;
  }
  const limits = items.map((value) =>
    readText({ key: "a temperature", keyOffset, value }, context),
  );
  const [lower, upper] = limits.map((limit) => readLimit(limit, context)) as [number, number];
  for (const { code, message, limit } of temperatureRangeErrors(lower, upper)) {
    const at = limits[limit === "lower" ? 0 : 1]?.offset ?? keyOffset;
    context.report(code, message, at);
  }
  return { lower, upper };
}

function readLimit(limit: TextValue | undefined, context: DocumentContext): number {
  if (!limit) return NaN;
  const number = parseDecimal(limit.text, "a temperature");
  if (typeof number === "number") return number;
  context.report(number.code, number.message, limit.offset, number.hint);
  return NaN;
}
