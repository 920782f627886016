import { InputError } from "../../../../diagnostics/diagnostic.js";
import type { SourceText } from "../../../frontend.js";
import { documentContext, readDocument, type DocumentContext } from "../../../yaml-document.js";
import { readRecord, readText, startOf, type Entry } from "../../../yaml-values.js";
import { readEvent } from "./events.js";
import { readFormulas, readOutputs } from "./formulas.js";
import { checkName, readNamed, readOptionalEntries } from "./identifiers.js";
import { readConnections, readPart } from "./parts.js";
import { readTable } from "./tables.js";
import { readVariable } from "./variables.js";
import type { WrittenFile, WrittenSystem } from "./written.js";

const systemKeys = [
  "description",
  "states",
  "parameters",
  "inputs",
  "tables",
  "subsystems",
  "definitions",
  "derivatives",
  "outputs",
  "connections",
  "events",
] as const;
type SystemRecord = Partial<Record<(typeof systemKeys)[number], Entry>>;

/**
 * Reads one file as far as that goes without any other.
 *
 * @throws InputError with every finding
 */
export function readFile(source: SourceText): WrittenFile {
  const context = documentContext(source);
  const document = readDocument(context);
  const keys = ["system", "systems", ...systemKeys] as const;
  const record = document && readRecord(document.contents, "the file", 0, keys, context);
  if (record && !record.system) {
    const hint = 'the key "system" gives the name, and says that the file is a system';
    context.report("NC032", "the file has no system", 0, hint);
  }
  const name = record?.system && readText(record.system, context);
  const systems = new Map(readSystems(record?.systems, context));
  const system = record && readSystem(record, name?.text ?? "", name?.offset ?? 0, context);
  if (!system || context.diagnostics.length > 0) throw new InputError(context.diagnostics);
  return { source, context, system, systems };
}

function readSystems(
  entry: Entry | undefined,
  context: DocumentContext,
): readonly (readonly [string, WrittenSystem])[] {
  return readOptionalEntries(entry, context).flatMap(({ key, keyOffset, value }) => {
    checkName(key, keyOffset, context);
    const record = readRecord(
      value,
      `the system ${key}`,
      startOf(value, keyOffset),
      systemKeys,
      context,
    );
    return record ? [[key, readSystem(record, key, keyOffset, context)] as const] : [];
  });
}

function readSystem(
  record: SystemRecord,
  name: string,
  offset: number,
  context: DocumentContext,
): WrittenSystem {
  const taken = new Set<string>();
  if (record.description) readText(record.description, context);
  const variables = (
    key: "states" | "parameters" | "inputs",
    kind: Parameters<typeof readVariable>[1],
  ) => readNamed(record[key], taken, context).map((entry) => readVariable(entry, kind, context));
  return {
    name,
    offset,
    states: variables("states", "state"),
    parameters: variables("parameters", "parameter"),
    inputs: variables("inputs", "input"),
    tables: readNamed(record.tables, taken, context).flatMap(
      (entry) => readTable(entry, context) ?? [],
    ),
    subsystems: readNamed(record.subsystems, taken, context).flatMap(
      (entry) => readPart(entry, context) ?? [],
    ),
    definitions: readFormulas(readNamed(record.definitions, taken, context), context),
    derivatives: readFormulas(readOptionalEntries(record.derivatives, context), context),
    outputs: readOutputs(readNamed(record.outputs, new Set(), context), context),
    connections: readConnections(record.connections, context),
    events: readOptionalEntries(record.events, context).flatMap(
      (entry) => readEvent(entry, context) ?? [],
    ),
  };
}
