import { isMap, isScalar, isSeq } from "yaml";
import { parseDecimal } from "../../../decimal.js";
import type { DocumentContext } from "../../../yaml-document.js";
import { readText, startOf, type Entry } from "../../../yaml-values.js";
import type { Shape } from "../../component/component.js";
import { describeShape, elementCount, sameShape } from "../../component/naming.js";
import type { Numbers } from "../../declaration/declaration.js";
import { suggestion } from "../../../../diagnostics/suggestion.js";

/** A number; anything else is reported and undefined. */
export function readNumber(entry: Entry | undefined, context: DocumentContext): number | undefined {
  const text = entry && readText(entry, context);
  if (!text) return undefined;
  const number = parseDecimal(text.text, entry.key);
  if (typeof number === "number") return number;
  context.report(number.code, number.message, text.offset, number.hint);
  return undefined;
}

/** Most elements of an array, subsystems of one name, or connections of one "for". */
const elementLimit = 1_000_000;

/** A whole number from the smallest to the limit; anything else is reported and undefined. */
export function readWhole(
  entry: Entry | undefined,
  smallest: number,
  context: DocumentContext,
): number | undefined {
  const number = readNumber(entry, context);
  if (number === undefined) return undefined;
  if (Number.isInteger(number) && number >= smallest && number <= elementLimit) return number;
  const range = `a whole number from ${smallest} to ${elementLimit}`;
  const message = `${entry!.key} must be ${range}, found ${number}`;
  context.report("NC033", message, startOf(entry!.value, entry!.keyOffset));
  return undefined;
}

/** One of some words; anything else is reported and undefined. */
export function readWord<Word extends string>(
  entry: Entry | undefined,
  words: readonly Word[],
  context: DocumentContext,
): Word | undefined {
  const text = entry && readText(entry, context);
  if (!text) return undefined;
  const found = words.find((word) => word === text.text);
  if (found !== undefined) return found;
  const near = suggestion(text.text, words);
  const hint = near === undefined ? undefined : `did you mean ${near}?`;
  const message = `${entry.key} must be ${words.join(" or ")}, found "${text.text}"`;
  context.report("NC033", message, text.offset, hint);
  return undefined;
}

export function readFlag(entry: Entry | undefined, context: DocumentContext): boolean {
  return readWord(entry, ["true", "false"], context) === "true";
}

export function readOptionalText(
  entry: Entry | undefined,
  context: DocumentContext,
): string | undefined {
  return entry && readText(entry, context)?.text;
}

/** A number or nested lists of equal lengths, with their shape; else reported and undefined. */
export function readNumbers(
  entry: Entry,
  context: DocumentContext,
): { readonly value: Numbers; readonly shape: Shape } | undefined {
  const { key, keyOffset, value } = entry;
  if (!isSeq(value)) {
    if (isMap(value) || !isScalar(value)) {
      const message = `${key} must be a number or a list of numbers`;
      context.report("NC033", message, startOf(value, keyOffset));
      return undefined;
    }
    const number = readNumber(entry, context);
    return number === undefined ? undefined : { value: number, shape: [] };
  }
  const items = value.items.map((item) => readNumbers({ ...entry, value: item }, context));
  const known = items.filter((item) => item !== undefined);
  if (known.length < items.length) return undefined;
  if (known.length === 0) {
    context.report("NC353", `the list of ${key} is empty`, startOf(value, keyOffset));
    return undefined;
  }
  const inner = known[0]!.shape;
  const odd = known.findIndex(({ shape }) => !sameShape(shape, inner));
  if (odd >= 0) {
    const found = `entry ${odd} of ${key} is ${describeShape(known[odd]!.shape)}`;
    const message = `${found}; expected ${describeShape(inner)}, as entry 0`;
    context.report("NC353", message, startOf(value.items[odd], keyOffset));
    return undefined;
  }
  return { value: known.map((item) => item.value), shape: [known.length, ...inner] };
}

/** The lengths that "shape: 10" or "shape: [2, 3]" gives; undefined when it is absent or wrong. */
export function readShape(entry: Entry | undefined, context: DocumentContext): Shape | undefined {
  if (!entry) return undefined;
  const items = isSeq(entry.value) ? entry.value.items : [entry.value];
  const lengths = items.map((value) => readWhole({ ...entry, value }, 1, context));
  const known = lengths.filter((length) => length !== undefined);
  if (known.length < lengths.length || tooMany(known, entry, context)) return undefined;
  return known;
}

/** Whether an array of these lengths is larger than any model needs, which is reported. */
export function tooMany(lengths: Shape, { keyOffset }: Entry, context: DocumentContext): boolean {
  const count = elementCount(lengths);
  if (count <= elementLimit) return false;
  context.report(
    "NC353",
    `these are ${count} elements; at most ${elementLimit} are read`,
    keyOffset,
  );
  return true;
}
