import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Reaction } from "../../model/reaction.js";
import type { Frontend } from "../frontend.js";
import { speciesOf } from "../participants.js";
import { networkName, splitLines } from "../source.js";
import { parseLine } from "./line.js";

/**
 * The colon-separated rate files of the UMIST Database for Astrochemistry, RATE12 and RATE22, with
 * netc's reaction type GR. Lines that start with # are comments.
 */
export const umist = {
  name: "umist",
  description: "UMIST RATE12 or RATE22 rate file (.rates)",

  detect: ({ file, text }) =>
    file.endsWith(".rates") || /^(?:[ \t]*(?:#.*)?[\r\n]+)*[ \t]*[0-9]+:[A-Z]{1,4}:/.test(text),

  parse(source) {
    const reactions: Reaction[] = [];
    const diagnostics: Diagnostic[] = [];
    const lineOfId = new Map<string, number>();
    for (const [index, text] of splitLines(source.text).entries()) {
      if (/^[ \t]*(?:#|$)/.test(text)) continue;
      const line = parseLine(text, index + 1, source);
      diagnostics.push(...line.diagnostics);
      if (!line.reaction) continue;
      const { id, location } = line.reaction;
      const earlier = lineOfId.get(id);
      if (earlier === undefined) {
        lineOfId.set(id, index + 1);
      } else {
        const message = `identifier ${id} is already used in line ${earlier}`;
        const hint = "every line of a source needs its own identifier";
        diagnostics.push({ code: "NC023", message, location, hint });
      }
      reactions.push(line.reaction);
    }
    if (reactions.length === 0 && diagnostics.length === 0) {
      const location = { file: source.file, source: source.index, line: 1, column: 1 };
      diagnostics.push({ code: "NC001", message: "the source has no reactions", location });
    }
    const { file, sha256 } = source;
    const network = {
      name: networkName(source),
      sources: [{ file, sha256 }],
      species: speciesOf(reactions),
      reactions,
    };
    return { network, diagnostics };
  },
} satisfies Frontend;
