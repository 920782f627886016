import type { SolutionDocument } from "./solution-document.js";
import { secondsPerYear } from "./year.js";

/** Name of the first column of tables: the time in Julian years. */
export const timeColumn = "t_yr";

/**
 * A solution as a table of comma-separated values, line by line with their ends: t_yr and one column
 * per species, every number as the shortest text that reads back as the same number.
 */
export function* solutionLines({ species, t, y }: SolutionDocument): Generator<string> {
  yield `${[timeColumn, ...species].map(cell).join(",")}\n`;
  for (const [row, time] of t.entries()) yield `${[time / secondsPerYear, ...y[row]!].join(",")}\n`;
}

/** Quoted where a comma, a quote or a line break asks for it: RFC 4180, section 2. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
