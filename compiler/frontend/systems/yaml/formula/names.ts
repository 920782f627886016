import { suggestion } from "../../../../diagnostics/suggestion.js";
import { FormulaError } from "../../../../model/formula.js";
import { nameFunctions, systemFunctions } from "./functions.js";

/** A part behind a name: ".y" or ["H+"], or [index], whose text is a formula of whole numbers. */
export type Step =
  | { readonly kind: "name"; readonly name: string; readonly offset: number }
  | { readonly kind: "index"; readonly text: string; readonly offset: number };

/** A name in a formula with all that belongs to it: "x", "chain[i+1].y", "der(T[0])", "sum(T)". */
export interface Mention {
  /** As written. */
  readonly text: string;
  readonly offset: number;
  readonly role: "value" | (typeof nameFunctions)[number];
  readonly name: string;
  readonly steps: readonly Step[];
}

/**
 * A formula whose names have become plain ones that the language of formulas knows: v0, v1, ... for
 * the mentions in their order, f0, f1, ... for the system's tables.
 */
export interface PlainFormula {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** An error about the plain text as one about the text that was written. */
  translated(error: FormulaError): FormulaError;
}

const blank = /[ \t\r\n]*/y;
const number = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const name = /[A-Za-z][A-Za-z_0-9]*/y;
const part =
  /\.([A-Za-z][A-Za-z_0-9]*)|\[[ \t\r\n]*(?:"([^"]*)"|'([^']*)')[ \t\r\n]*\]|\[([^[\]"']*)\]/y;

/**
 * Gives every name of a formula its plain one.
 *
 * @param tables names of the functions f0, f1, ...
 * @throws FormulaError at an unknown function, and where der or sum has no name
 */
export function plainFormula(text: string, tables: readonly string[]): PlainFormula {
  const mentions: Mention[] = [];
  const segments: { readonly plain: number; readonly written: number }[] = [];
  let plain = "";
  let position = 0;
  const emit = (replacement: string, end: number): void => {
    segments.push({ plain: plain.length, written: position });
    plain += replacement;
    position = end;
  };
  while (position < text.length) {
    const digits = matchAt(number, text, position)?.[0];
    const word = digits === undefined ? matchAt(name, text, position)?.[0] : undefined;
    if (word === undefined) {
      const copied = digits ?? text.charAt(position);
      emit(copied, position + copied.length);
      continue;
    }
    const end = position + word.length;
    const open = after(blank, text, end);
    if (text.charAt(open) !== "(" || isNameFunction(word)) {
      const [mention, mentionEnd] = readMention(text, position, open);
      const next = text.charAt(mentionEnd);
      if (/\w/.test(next)) {
        throw new FormulaError(
          `an operator is missing between ${mention.text} and ${next}`,
          mentionEnd,
        );
      }
      mentions.push(mention);
      emit(`v${mentions.length - 1}`, mentionEnd);
    } else if (Object.hasOwn(systemFunctions, word)) emit(word, end);
    else emit(`f${tableIndex(word, tables, position)}`, end);
  }
  return {
    text: plain,
    mentions,
    translated(error) {
      const segment = segments.findLast((each) => each.plain <= error.offset);
      const within = segment ? error.offset - segment.plain : 0;
      const following = segments.find((each) => each.plain > error.offset)?.written ?? text.length;
      const offset = Math.min((segment?.written ?? 0) + within, following, text.length);
      const message = error.message
        .replace(/\bv([0-9]+)\b/g, (_, index: string) => mentions[Number(index)]?.text ?? "")
        .replace(/\bf([0-9]+)\b/g, (_, index: string) => tables[Number(index)] ?? "");
      return new FormulaError(message, offset);
    },
  };
}

/**
 * A name with its parts at a place of a text.
 *
 * @returns with the place behind it
 */
function readName(
  text: string,
  offset: number,
): readonly [mention: Omit<Mention, "role">, end: number] | undefined {
  const root = matchAt(name, text, offset)?.[0];
  if (root === undefined) return undefined;
  const steps: Step[] = [];
  let end = offset + root.length;
  for (let match = matchAt(part, text, end); match; match = matchAt(part, text, end)) {
    const [whole, dotted, double, single, index] = match;
    const member = dotted ?? double ?? single;
    if (member !== undefined) steps.push({ kind: "name", name: member, offset: end });
    else steps.push({ kind: "index", text: index!, offset: end + 1 });
    end += whole.length;
  }
  return [{ text: text.slice(offset, end), offset, name: root, steps }, end];
}

function readMention(text: string, offset: number, open: number): readonly [Mention, number] {
  const word = matchAt(name, text, offset)![0];
  if (!isNameFunction(word) || text.charAt(open) !== "(") {
    const [mention, end] = readName(text, offset)!;
    if (text.charAt(after(blank, text, end)) === "(") {
      throw new FormulaError(`${mention.text} is no function`, offset);
    }
    return [{ ...mention, role: "value" }, end];
  }
  const inner = readName(text, after(blank, text, open + 1));
  const close = inner && after(blank, text, inner[1]);
  if (!inner || text.charAt(close!) !== ")") {
    throw new FormulaError(`${word} takes one name, such as ${word}(x)`, offset);
  }
  return [{ ...inner[0], text: text.slice(offset, close! + 1), role: word }, close! + 1];
}

function tableIndex(word: string, tables: readonly string[], offset: number): number {
  const index = tables.indexOf(word);
  if (index >= 0) return index;
  const known = [...Object.keys(systemFunctions), ...nameFunctions, ...tables];
  const near = suggestion(word, known);
  const question = near === undefined ? "" : `; did you mean ${near}?`;
  const list = near === undefined ? `; known are ${known.join(", ")}` : question;
  throw new FormulaError(`unknown function ${word}${list}`, offset);
}

function isNameFunction(word: string): word is (typeof nameFunctions)[number] {
  return nameFunctions.some((known) => known === word);
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The place behind what the pattern matches, which may be nothing. */
function after(pattern: RegExp, text: string, offset: number): number {
  return offset + (matchAt(pattern, text, offset)?.[0].length ?? 0);
}
