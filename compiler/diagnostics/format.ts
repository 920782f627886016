import { severityOf, type Diagnostic } from "./diagnostic.js";

/** Widest excerpt of a line in a code frame [characters]. */
const frameWidth = 100;

/** Most findings that are printed in full. */
const printLimit = 20;

/**
 * One finding as text: `file:line:column: error NC012: message`, then, where the source is known,
 * the line with a caret below the column, then the hint. Control characters that came from the
 * input are escaped, so that nothing in a source can drive the terminal.
 */
export function formatDiagnostic(diagnostic: Diagnostic, sourceText?: string): string {
  const { code, location, message, hint } = diagnostic;
  const finding = `${severityOf(diagnostic)} ${code}: ${printable(message)}`;
  const lines = [];
  if (location) {
    lines.push(`${printable(location.file)}:${location.line}:${location.column}: ${finding}`);
    if (sourceText !== undefined) {
      lines.push(...codeFrame(sourceText, location.line, location.column));
    }
  } else {
    lines.push(finding);
  }
  if (hint) lines.push(`  hint: ${printable(hint)}`);
  return lines.join("\n");
}

/**
 * Findings in the order given, at most 20 of them, then "… and N more".
 *
 * @param sources texts by index of source, for the code frames
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly { readonly text: string }[] = [],
): string {
  const shown = diagnostics
    .slice(0, printLimit)
    .map((diagnostic) =>
      formatDiagnostic(diagnostic, sources[diagnostic.location?.source ?? -1]?.text),
    );
  const rest = diagnostics.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("\n");
}

/** The text with control, formatting and line-separating characters written as \u{...}. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

function codeFrame(text: string, line: number, column: number): string[] {
  const content = lineAt(text, line);
  if (content === undefined) return [];
  const position = Math.min(column - 1, content.length);
  const first = Math.max(0, Math.min(position - frameWidth / 2, content.length - frameWidth));
  const last = Math.min(content.length, first + frameWidth);
  const before = `${first > 0 ? "…" : ""}${visible(content.slice(first, position))}`;
  const after = `${visible(content.slice(position, last))}${last < content.length ? "…" : ""}`;
  const number = String(line);
  return [
    `  ${number} | ${before}${after}`.trimEnd(),
    `  ${" ".repeat(number.length)} | ${" ".repeat(before.length)}^`,
  ];
}

/** Tabs become one blank each, so that the caret stays below its column. */
function visible(text: string): string {
  return printable(text.replaceAll("\t", " "));
}

function lineAt(text: string, line: number): string | undefined {
  const breaks = /\r\n?|\n/g;
  let start = 0;
  for (let number = 1; number < line; number++) {
    if (!breaks.exec(text)) return undefined;
    start = breaks.lastIndex;
  }
  const end = breaks.exec(text)?.index ?? text.length;
  return text.slice(start, end);
}
