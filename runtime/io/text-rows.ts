/** A line of a table with its number, from 1. */
export interface TextRow {
  readonly line: number;
  readonly text: string;
}

/** One cell of a row, without the blanks around it; columns count characters from 1. */
export interface TextCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The lines of a table but for blank ones and those that start with #; any line ending. */
export function textRows(text: string): readonly TextRow[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .map((each, index) => ({ line: index + 1, text: each }))
    .filter((row) => row.text.trim() !== "" && !row.text.trimStart().startsWith("#"));
}

/** The cells of a row, separated by commas. */
export function textCells({ line, text }: TextRow): readonly TextCell[] {
  let start = 0;
  return text.split(",").map((cell) => {
    const column = start + cell.length - cell.trimStart().length + 1;
    start += cell.length + 1;
    return { text: cell.trim(), line, column };
  });
}
