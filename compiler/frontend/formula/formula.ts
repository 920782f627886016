import type { Reaction } from "../../model/reaction.js";
import { uniqueKey } from "../../model/unique-key.js";
import type { Frontend, SourceText } from "../frontend.js";
import { speciesOf } from "../participants.js";
import { networkName } from "../source.js";
import { readDefinitions, type Definitions } from "./definitions.js";
import { documentContext, readDocument, type DocumentContext } from "../yaml-document.js";
import { readReaction, type FormulaReaction } from "./reaction.js";
import { readEntries, readList, readRecord, readText, type Entry } from "../yaml-values.js";

/** A network as YAML whose rate coefficients are formulas; docs and examples in networks/. */
export const formula = {
  name: "formula",
  description: "YAML network whose rate coefficients are formulas (.yaml, .yml)",

  detect: ({ file, text }) =>
    /\.ya?ml$/.test(file) || /^(?:name|description|definitions|reactions)[ \t]*:/m.test(text),

  parse(source) {
    const context = documentContext(source);
    const { name, reactions } = readNetwork(source, context);
    const { file, sha256 } = source;
    const network = {
      name,
      sources: [{ file, sha256 }],
      species: speciesOf(reactions),
      reactions,
    };
    return { network, diagnostics: context.diagnostics };
  },
} satisfies Frontend;

const keys = ["name", "description", "definitions", "reactions"] as const;

function readNetwork(
  source: SourceText,
  context: DocumentContext,
): { name: string; reactions: readonly Reaction[] } {
  const fileName = networkName(source);
  const document = readDocument(context);
  if (!document) return { name: fileName, reactions: [] };
  const record = readRecord(document.contents, "the network", 0, keys, context);
  if (!record) return { name: fileName, reactions: [] };
  const text = (key: "name" | "description") => record[key] && readText(record[key], context)?.text;
  const name = text("name") || fileName;
  text("description");
  const definitions = readDefinitions(definitionEntries(record.definitions, context), context);
  return { name, reactions: readReactions(record.reactions, definitions, context) };
}

function definitionEntries(entry: Entry | undefined, context: DocumentContext): readonly Entry[] {
  return (entry && readEntries(entry.value, "definitions", entry.keyOffset, context)) ?? [];
}

function readReactions(
  entry: Entry | undefined,
  definitions: Definitions,
  context: DocumentContext,
): Reaction[] {
  if (!entry) {
    const hint = 'the list "reactions" holds the network';
    context.report("NC032", "the network has no reactions", 0, hint);
    return [];
  }
  const offset = entry.keyOffset;
  const items = readList(entry, context);
  if (items?.length === 0) context.report("NC001", "the list of reactions is empty", offset);
  const reactions = (items ?? []).flatMap(
    (item) => readReaction(item, offset, definitions, context) ?? [],
  );
  return identified(reactions, context);
}

/** Makes keys unique and gives reactions without an id their key as id. */
function identified(reactions: readonly FormulaReaction[], context: DocumentContext): Reaction[] {
  const keysTaken = new Set<string>();
  const lineOfId = new Map<string, number>();
  return reactions.map((reaction) => {
    const { id, location } = reaction;
    const earlier = id === undefined ? undefined : lineOfId.get(id);
    if (earlier !== undefined) {
      const message = `identifier ${id} is already used in line ${earlier}`;
      context.diagnostics.push({ code: "NC023", message, location });
    }
    if (id !== undefined) lineOfId.set(id, location.line);
    const key = uniqueKey(reaction.key, keysTaken);
    keysTaken.add(key);
    return { ...reaction, key, id: id ?? key };
  });
}
