import { stateNamesOf, type SolutionDocument } from "./solution-document.js";
import { secondsPerYear } from "./year.js";

/** The columns of a solution as a table: the time, the states, and what was observed. */
export interface SolutionColumns {
  /** t_yr, in Julian years, for reaction networks; t, in the unit of the model, for others. */
  readonly names: readonly string[];
  /** The values at the times of output `from` and later, before `to`, row by row. */
  rows(from: number, to: number): readonly (readonly number[])[];
}

export function solutionColumns(document: SolutionDocument): SolutionColumns {
  const { species, t, y, outputs } = document;
  const [timeName, unit] = species === undefined ? ["t", 1] : ["t_yr", secondsPerYear];
  return {
    names: [timeName, ...stateNamesOf(document), ...(outputs?.names ?? [])],
    rows: (from, to) =>
      t.slice(from, to).map((time, i) => {
        const row = from + i;
        return [time / unit, ...y[row]!, ...(outputs?.rows[row] ?? [])];
      }),
  };
}

/**
 * A solution as a table of comma-separated values, line by line with their ends, every number as the
 * shortest text that reads back as the same number.
 */
export function* solutionLines(document: SolutionDocument): Generator<string> {
  const { names, rows } = solutionColumns(document);
  yield `${names.map(cell).join(",")}\n`;
  for (const row of document.t.keys()) yield `${rows(row, row + 1)[0]!.join(",")}\n`;
}

/** Quoted where a comma, a quote or a line break asks for it: RFC 4180, section 2. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
