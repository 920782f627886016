import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import type { Diagnostic, SourceLocation } from "../diagnostics/diagnostic.js";
import type { SourceText } from "./frontend.js";

/** A YAML source under reading: it makes locations and gathers findings. */
export interface DocumentContext {
  readonly text: string;
  readonly diagnostics: Diagnostic[];
  /** @param offset in the text, in UTF-16 units from 0 */
  locate(offset: number): SourceLocation;
  report(code: DiagnosticCode, message: string, offset: number, hint?: string): void;
}

export function documentContext({ file, index, text }: SourceText): DocumentContext {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { 0: lineBreak, index: end } of text.matchAll(/\r\n?|\n/g)) {
    lines.addNewLine(end + lineBreak.length);
  }
  const diagnostics: Diagnostic[] = [];
  const locate = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, source: index, line, column: col };
  };
  return {
    text,
    diagnostics,
    locate,
    report(code, message, offset, hint) {
      const location = locate(offset);
      diagnostics.push({ code, message, location, ...(hint !== undefined && { hint }) });
    },
  };
}

/**
 * Reads the YAML of a source; every scalar is a text, as the failsafe schema has it (YAML 1.2.2,
 * section 10.1). Anchors, aliases and tags are refused: the format has no use for them, and
 * aliases can make a small file expand without bound.
 *
 * @returns undefined when the context has got an error
 */
export function readDocument(context: DocumentContext): Document | undefined {
  const { text, report } = context;
  const tooDeep = deepNesting(text);
  if (tooDeep !== undefined) {
    report("NC030", "lists and mappings are nested too deeply", tooDeep);
    return undefined;
  }
  const document = parseDocument(text, { schema: "failsafe", prettyErrors: false });
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    if (code === "TAG_RESOLVE_FAILED") continue; // every tag is reported below
    const finding = code === "MULTIPLE_DOCS" ? "the file has more than one document" : message;
    report("NC030", finding, Math.min(pos[0], text.length));
  }
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const decorated = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
    if (!decorated) return;
    report("NC030", "anchors, aliases and tags are not supported", node.range?.[0] ?? 0);
  });
  return context.diagnostics.length === 0 ? document : undefined;
}

/** The place where nesting passes what any network needs; the YAML parser is recursive. */
function deepNesting(text: string): number | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[[\]{}]/g)) {
    depth = mark === "[" || mark === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 50) return index;
  }
  const indentation = /(?:^|[\r\n])(?:[ \t]{300}|[ \t]*(?:[-?:][ \t]+){50})/.exec(text);
  return indentation ? indentation.index : undefined;
}
