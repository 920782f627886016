import type { Diagnostic, SourceLocation } from "../../diagnostics/diagnostic.js";
import { suggestion } from "../../diagnostics/suggestion.js";
import type { Reaction } from "../../model/reaction.js";
import { quoted } from "../decimal.js";
import type { SourceText } from "../frontend.js";
import { splitFields } from "./fields.js";
import type { Field } from "./fields.js";
import type { LineContext } from "./line-context.js";
import { readParticipants } from "./participants.js";
import { readRanges } from "./ranges.js";
import { reactionTypes } from "./reaction-types.js";

/**
 * Reads one line `id:type:R1:R2:P1:P2:P3:P4:NE:` followed by NE temperature ranges (see ranges.ts):
 * the format of RATE12 and RATE22, McElroy et al. 2013, A&A 550, A36; Millar et al. 2024, A&A 682,
 * A109.
 *
 * @returns the reaction and what is odd of it, or at least one error and perhaps no reaction
 */
export function parseLine(
  text: string,
  line: number,
  source: SourceText,
): { readonly reaction?: Reaction; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const locate = (column: number): SourceLocation => ({
    file: source.file,
    source: source.index,
    line,
    column,
  });
  const context: LineContext = {
    locate,
    report: (code, message, column, hint) => {
      const location = locate(column);
      diagnostics.push(hint ? { code, message, location, hint } : { code, message, location });
    },
    end: text.trimEnd().length + 1,
  };
  const reaction = readReaction(text, context);
  return reaction ? { reaction, diagnostics } : { diagnostics };
}

function readReaction(text: string, context: LineContext): Reaction | undefined {
  const { fields, unterminated } = splitFields(text);
  if (unterminated !== undefined) {
    const hint = 'a quoted field ends with a quotation mark before ":" or the end of the line';
    context.report("NC012", "the quotation mark has no counterpart", unterminated, hint);
    return undefined;
  }
  const [id, type, ...rest] = fields as [Field, ...(Field | undefined)[]];
  readIdentifier(id, context);
  if (type === undefined || rest.length < 7) {
    const found = `the line has ${fields.length} field${fields.length === 1 ? "" : "s"}`;
    const hint = "a line reads id:type:R1:R2:P1:P2:P3:P4:NE: and then the temperature ranges";
    context.report("NC010", `${found}, expected at least 14`, context.end, hint);
    return undefined;
  }
  const kind = reactionTypes.get(type.text);
  if (!kind) {
    const guess = suggestion(type.text, reactionTypes.keys());
    const known = `known types: ${[...reactionTypes.keys()].join(", ")}`;
    const hint = guess === undefined ? known : `did you mean ${guess}? ${known}`;
    context.report("NC016", `unknown reaction type ${quoted(type.text)}`, type.column, hint);
  }
  const participants = readParticipants(fields, kind, context);
  const ranges = readRanges(fields, context);
  if (!kind || !ranges) return undefined;
  const onGrains = type.text === "GR";
  return {
    id: id.text,
    key: id.text,
    type: type.text,
    ...participants,
    kineticFactors: onGrains ? participants.reactants.slice(0, 1) : participants.reactants,
    densityPower: onGrains ? 1 : 0,
    law: kind.law,
    ranges,
    location: context.locate(id.column),
  };
}

function readIdentifier(id: Field, context: LineContext): void {
  if (/^[0-9]{1,15}$/.test(id.text)) return;
  const message = `the identifier must be a whole number, found ${quoted(id.text)}`;
  context.report("NC024", message, id.column, "a comment starts with #");
}
