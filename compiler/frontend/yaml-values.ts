import { isMap, isNode, isScalar, isSeq, Scalar } from "yaml";
import { suggestion } from "../diagnostics/suggestion.js";
import type { DocumentContext } from "./yaml-document.js";

/** A text of the document and where its characters stand in the source. */
export interface TextValue {
  readonly text: string;
  /** Offset of its first character in the source. */
  readonly offset: number;
  /** Offset in the source of the character at an index of the text. */
  offsetAt(index: number): number;
}

/** A mapping's value with the offset of its key. */
export interface Entry {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: unknown;
}

/** Where a node of the document starts, or the place given when it has none. */
export function startOf(node: unknown, otherwise: number): number {
  return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise;
}

/** The text of a scalar, which may be empty; anything else is reported and undefined. */
export function readText(
  { key, keyOffset, value }: Entry,
  context: DocumentContext,
): TextValue | undefined {
  if (isScalar(value) && typeof value.value === "string") {
    return textValue(value as Scalar<string>, value.value, context);
  }
  const found = isMap(value) ? "a mapping" : isSeq(value) ? "a list" : "nothing";
  context.report("NC033", `${key} must be a text, found ${found}`, startOf(value, keyOffset));
  return undefined;
}

/** The items of a list; anything else is reported and undefined. */
export function readList(
  { key, keyOffset, value }: Entry,
  context: DocumentContext,
): readonly unknown[] | undefined {
  if (isSeq(value)) return value.items;
  context.report("NC033", `${key} must be a list`, startOf(value, keyOffset));
  return undefined;
}

/** The entries of a mapping in source order; anything else is reported and undefined. */
export function readEntries(
  value: unknown,
  what: string,
  offset: number,
  context: DocumentContext,
): readonly Entry[] | undefined {
  if (!isMap(value)) {
    const message = `${what} must be a mapping of keys to values`;
    context.report("NC033", message, startOf(value, offset));
    return undefined;
  }
  return value.items.flatMap(({ key, value: content }) => {
    const keyOffset = startOf(key, offset);
    if (isScalar(key) && typeof key.value === "string") {
      return [{ key: key.value, keyOffset, value: content }];
    }
    context.report("NC033", `a key of ${what} must be a text`, keyOffset);
    return [];
  });
}

/** The entries of a mapping by key; unknown keys are reported. Undefined when it is no mapping. */
export function readRecord<Key extends string>(
  value: unknown,
  what: string,
  offset: number,
  keys: readonly Key[],
  context: DocumentContext,
): Partial<Record<Key, Entry>> | undefined {
  const entries = readEntries(value, what, offset, context);
  if (!entries) return undefined;
  const isKnown = ({ key }: Entry) => (keys as readonly string[]).includes(key);
  for (const { key, keyOffset } of entries.filter((entry) => !isKnown(entry))) {
    const near = suggestion(key, keys);
    const list = `known keys: ${keys.join(", ")}`;
    const hint = near === undefined ? list : `did you mean ${near}? ${list}`;
    context.report("NC031", `${what} has no key "${key}"`, keyOffset, hint);
  }
  const known = entries.filter(isKnown).map((entry) => [entry.key, entry] as const);
  return Object.fromEntries(known) as Partial<Record<Key, Entry>>;
}

/**
 * YAML folds line breaks and indentation into single blanks, and quotes texts: the characters of
 * the value are found again in the source by passing over what is blank on either side.
 */
function textValue(scalar: Scalar<string>, text: string, { text: source }: DocumentContext) {
  const [start, end] = scalar.range!;
  const isBlock = scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL;
  const isQuoted = scalar.type === Scalar.QUOTE_SINGLE || scalar.type === Scalar.QUOTE_DOUBLE;
  const first = isBlock ? source.indexOf("\n", start) + 1 : start + (isQuoted ? 1 : 0);
  const offsetAt = (index: number): number => {
    let found = first - 1;
    for (const character of text.slice(0, index + 1)) {
      if (isBlank(character)) continue;
      const next = source.indexOf(character, found + 1);
      if (next < 0 || next >= end) break;
      found = next;
    }
    return Math.min(isBlank(text.charAt(index)) ? found + 1 : found, end);
  };
  return { text, offset: offsetAt(0), offsetAt };
}

function isBlank(character: string): boolean {
  return character.trim() === "";
}
