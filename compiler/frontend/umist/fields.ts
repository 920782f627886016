/** One field of a line: its text without surrounding blanks, and where that text starts. */
export interface Field {
  readonly text: string;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

const closingQuote = /"[ \t]*(?=:|$)/g;

/**
 * Splits a line at its colons. A field that starts with a quotation mark extends to the next one
 * that a colon or the end of the line follows; colons and quotation marks before that belong to
 * the field. A field that starts with two quotation marks is plain: RATE22 has `""10.1021/...`.
 *
 * @returns the fields, and the column of a quotation mark that nothing closes
 */
export function splitFields(line: string): { fields: Field[]; unterminated?: number } {
  const fields: Field[] = [];
  let position = 0;
  while (position <= line.length) {
    const start = position + line.slice(position).search(/[^ \t]|$/);
    let end = line.indexOf(":", position);
    if (line[start] === '"' && line[start + 1] !== '"') {
      closingQuote.lastIndex = start + 1;
      const closing = closingQuote.exec(line);
      if (!closing) return { fields, unterminated: start + 1 };
      end = closing.index + closing[0].length;
    }
    if (end < 0) end = line.length;
    fields.push({ text: line.slice(start, Math.max(start, end)).trim(), column: start + 1 });
    position = end + 1;
  }
  return { fields };
}

/** The text of a reference or note without the quotation marks around it. */
export function unquote(text: string): string {
  return text.replace(/^"+|"+$/g, "").trim();
}
