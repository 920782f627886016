import { TextError } from "./text-error.js";
import { textCells, textRows, type TextCell, type TextRow } from "./text-rows.js";

/**
 * Reads a state vector from a table of two columns, name and value. A first row whose value is no
 * number is a header; blank lines and lines that start with # are skipped; states that are absent
 * are zero.
 *
 * @param states state names, in state order
 * @returns one value per state
 * @throws TextError for an unknown or repeated state and a value that is not a finite number.
 */
export function readStateTable(text: string, states: readonly string[]): Float64Array {
  const index = new Map(states.map((name, position) => [name, position]));
  const values = new Float64Array(states.length);
  const given = new Set<string>();
  for (const [position, row] of textRows(text).entries()) {
    const [name, value] = twoCells(row);
    const number = value.text === "" ? NaN : Number(value.text);
    const isHeader = position === 0 && Number.isNaN(number) && !index.has(name.text);
    if (isHeader) continue;
    const state = index.get(name.text);
    if (state === undefined) {
      const unknown = { name: name.text, known: states };
      throw new TextError(`unknown species "${name.text}"`, row.line, name.column, unknown);
    }
    if (given.has(name.text)) {
      throw new TextError(`"${name.text}" is given a second time`, row.line, name.column);
    }
    if (!Number.isFinite(number)) {
      const message = `"${value.text}" is not a finite number; expected the value of ${name.text}`;
      throw new TextError(message, row.line, value.column);
    }
    given.add(name.text);
    values[state] = number;
  }
  return values;
}

function twoCells(row: TextRow): readonly [name: TextCell, value: TextCell] {
  const [name, value, ...others] = textCells(row);
  if (name === undefined || value === undefined || others.length > 0) {
    const message = `found ${textCells(row).length} columns; expected two: species,abundance`;
    throw new TextError(message, row.line, 1);
  }
  return [name, value];
}
