import type { FormulaTree } from "../../../../model/formula.js";
import type { DocumentContext } from "../../../yaml-document.js";
import type { TextValue } from "../../../yaml-values.js";
import { where } from "./check-indices.js";
import type { Indices } from "./expression.js";
import { indexValue } from "./indices.js";
import { indexFormula } from "./resolve-name.js";

/** A reference such as "chain[i+1].y", in pieces: texts, and indices that are still to be computed. */
export interface ReferenceTemplate {
  readonly written: TextValue;
  readonly pieces: readonly (
    string | { readonly index: FormulaTree<never>; readonly offset: number }
  )[];
}

const brackets = /\[[ \t]*(?:"([^"]*)"|'([^']*)')[ \t]*\]|\[([^[\]]*)\]/g;

/** Reads a reference whose indices may be formulas; undefined with findings (NC352). */
export function readReference(
  written: TextValue,
  indices: ReadonlySet<string>,
  context: DocumentContext,
): ReferenceTemplate | undefined {
  const { text } = written;
  const pieces: ReferenceTemplate["pieces"][number][] = [];
  let end = 0;
  for (const match of text.matchAll(brackets)) {
    pieces.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    const member = match[1] ?? match[2];
    if (member !== undefined) {
      pieces.push(`.${member}`);
      continue;
    }
    const offset = match.index + 1;
    const index = indexFormula({ text: match[3]!, offset }, indices, (code, message, at, hint) =>
      context.report(code, message, written.offsetAt(at), hint),
    );
    if (!index) return undefined;
    pieces.push({ index, offset });
  }
  return { written, pieces: [...pieces, text.slice(end)] };
}

/** The reference with its indices as numbers; undefined with findings (NC352). */
export function referenceText(
  { written, pieces }: ReferenceTemplate,
  indices: Indices,
  context: DocumentContext,
): string | undefined {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else {
      const index = indexValue(piece.index, indices);
      if (!Number.isInteger(index) || index < 0) {
        const message = `the index ${index} is no whole number from 0 on${where(indices)}`;
        context.report("NC352", message, written.offsetAt(piece.offset));
        return undefined;
      }
      text += `[${index}]`;
    }
  }
  return text.trim();
}
