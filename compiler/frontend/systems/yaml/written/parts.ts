import { isMap } from "yaml";
import type { DocumentContext } from "../../../yaml-document.js";
import { readList, readRecord, readText, startOf, type Entry } from "../../../yaml-values.js";
import { readFormulaValue, readRanges } from "./formulas.js";
import { readOptionalEntries } from "./identifiers.js";
import { readNumber, readNumbers, readWhole, readWord } from "./scalars.js";
import type { WrittenConnection, WrittenPart } from "./written.js";

const partKeys = ["use", "network", "state", "values", "count"] as const;

/** A subsystem: what it is alone, or a mapping. Undefined when the context has got an error. */
export function readPart(entry: Entry, context: DocumentContext): WrittenPart | undefined {
  const { key: name, keyOffset: offset, value } = entry;
  if (!isMap(value)) {
    const text = readText(entry, context);
    const from = text && ({ kind: "use", text } as const);
    return from && { name, offset, from, values: [], count: undefined };
  }
  const record = readRecord(value, `the subsystem ${name}`, offset, partKeys, context);
  if (!record) return undefined;
  const { use, network, state } = record;
  if (!use === !network) {
    const found = use ? "both use and network" : "neither use nor network";
    const hint = 'a subsystem has "use" with a system or "network" with a file';
    const at = network?.keyOffset ?? startOf(value, offset);
    context.report("NC355", `the subsystem ${name} has ${found}`, at, hint);
    return undefined;
  }
  if (use && state) {
    context.report("NC355", "state stands only beside network", state.keyOffset);
  }
  const text = readText((use ?? network)!, context);
  const values = readValues(record.values, context);
  const count = readWhole(record.count, 1, context);
  const kind = readWord(state, ["abundance", "density"], context) ?? "abundance";
  if (!text) return undefined;
  const from = use
    ? ({ kind: "use", text } as const)
    : { kind: "network" as const, text, state: kind };
  return { name, offset, from, values, count };
}

const connectionKeys = ["for", "from", "value", "to", "gain"] as const;

/** One item of the list of connections. Undefined when the context has got an error. */
export function readConnection(
  item: unknown,
  otherwise: number,
  context: DocumentContext,
): WrittenConnection | undefined {
  const offset = startOf(item, otherwise);
  const record = readRecord(item, "a connection", offset, connectionKeys, context);
  if (!record) return undefined;
  if (!record.from === !record.value) {
    const found = record.from ? "both from and value" : "neither from nor value";
    const hint = '"from" names what is passed on, "value" is a formula';
    context.report("NC355", `the connection has ${found}`, offset, hint);
    return undefined;
  }
  if (record.value && record.gain) {
    const hint = "multiply in the formula";
    context.report("NC355", "gain stands only beside from", record.gain.keyOffset, hint);
  }
  if (!record.to) {
    context.report("NC032", "the connection has no to", offset);
    return undefined;
  }
  const ranges = record.for ? readRanges(record.for, context) : [];
  const gain = readNumber(record.gain, context);
  const to = readText(record.to, context);
  const text = record.from && readText(record.from, context);
  const value = record.value && readFormulaValue(record.value, context);
  const from = text
    ? ({ kind: "reference", text } as const)
    : value && ({ kind: "formula", value } as const);
  return to && from && { offset, ranges, from, to, gain };
}

export function readConnections(
  entry: Entry | undefined,
  context: DocumentContext,
): readonly WrittenConnection[] {
  const items = (entry && readList(entry, context)) ?? [];
  return items.flatMap((item) => readConnection(item, entry!.keyOffset, context) ?? []);
}

function readValues(entry: Entry | undefined, context: DocumentContext): WrittenPart["values"] {
  return readOptionalEntries(entry, context).flatMap((given) => {
    const numbers = readNumbers(given, context);
    return numbers ? [{ name: given.key, offset: given.keyOffset, value: numbers.value }] : [];
  });
}
