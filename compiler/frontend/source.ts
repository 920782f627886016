import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceText } from "./frontend.js";

/** Longest line that is read [UTF-16 units]; the longest line of RATE22 has 377. */
const lineLimit = 65_536;

/**
 * Decodes the bytes of one file as UTF-8 (a byte order mark is dropped) and takes their SHA-256.
 * When a finding is returned there is nothing to parse.
 *
 * @param file name without folders
 * @param index of this source among those compiled together
 */
export function decodeSource(
  file: string,
  index: number,
  bytes: Uint8Array,
): { readonly source: SourceText; readonly diagnostics: readonly Diagnostic[] } {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const decoded = decode(bytes);
  const text = typeof decoded === "string" ? decoded : "";
  const source: SourceText = { file, index, sha256, text };
  const location = { file, source: index, line: 1, column: 1 };
  if (typeof decoded !== "string") {
    return { source, diagnostics: [{ ...decoded, location }] };
  }
  if (text.trim() === "") {
    const message = bytes.length === 0 ? "the file is empty" : "the file holds only blanks";
    return { source, diagnostics: [{ code: "NC001", message, location }] };
  }
  return { source, diagnostics: overlongLines(source) };
}

/** The lines of a text; LF, CRLF and CR end a line. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** The name of a network, unless its source gives one: the file's name without extension. */
export function networkName(source: SourceText): string {
  return source.file.replace(/(?<=.)\.[^.]*$/, "");
}

function decode(bytes: Uint8Array): string | Diagnostic {
  const hint = "give a text file: a .rates file or a .yaml network";
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return { code: "NC002", message: `the file is binary: byte ${zero + 1} is NUL`, hint };
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { code: "NC002", message: "the file is not UTF-8 text", hint };
  }
}

function overlongLines(source: SourceText): Diagnostic[] {
  return splitLines(source.text).flatMap((line, index) => {
    if (line.length <= lineLimit) return [];
    const location = { file: source.file, source: source.index, line: index + 1, column: 1 };
    const message = `the line has ${line.length} characters; at most ${lineLimit} are read`;
    return [{ code: "NC004", message, location } as const];
  });
}
