import type { DocumentContext } from "../../../yaml-document.js";
import { readRecord, readText, type Entry } from "../../../yaml-values.js";
import { readFormulas } from "./formulas.js";
import { readOptionalEntries } from "./identifiers.js";
import { readFlag, readWord } from "./scalars.js";
import type { WrittenEvent } from "./written.js";

const keys = ["when", "direction", "at", "every", "from", "reset", "terminal"] as const;

/** An event by its name. Undefined when the context has got an error. */
export function readEvent(entry: Entry, context: DocumentContext): WrittenEvent | undefined {
  const { key: name, keyOffset: offset, value } = entry;
  const record = readRecord(value, `the event ${name}`, offset, keys, context);
  if (!record) return undefined;
  const text = (formula: Entry | undefined) => formula && readText(formula, context);
  return {
    name,
    offset,
    when: text(record.when),
    direction: readWord(record.direction, ["rising", "falling", "both"], context),
    at: text(record.at),
    every: text(record.every),
    from: text(record.from),
    reset: record.reset && readFormulas(readOptionalEntries(record.reset, context), context),
    terminal: readFlag(record.terminal, context),
  };
}
