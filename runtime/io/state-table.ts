/** A state table that cannot be read. Line and column count from 1. */
export class StateTableError extends Error {
  readonly line: number;
  readonly column: number;
  /** The name that is no state, when that is what is wrong. */
  readonly unknownState: string | undefined;

  constructor(message: string, line: number, column: number, unknownState?: string) {
    super(message);
    this.name = "StateTableError";
    this.line = line;
    this.column = column;
    this.unknownState = unknownState;
  }
}

/**
 * Reads a state vector from a table of two columns, name and value. A first row whose value is no
 * number is a header; blank lines and lines that start with # are skipped; states that are absent
 * are zero.
 *
 * @param states state names, in state order
 * @returns one value per state
 * @throws StateTableError for an unknown or repeated state and a value that is not a finite number.
 */
export function readStateTable(text: string, states: readonly string[]): Float64Array {
  const index = new Map(states.map((name, position) => [name, position]));
  const values = new Float64Array(states.length);
  const given = new Set<string>();
  let header = true;
  for (const [row, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const { name, value, nameColumn, valueColumn } = splitRow(line, row + 1);
    const number = value === "" ? NaN : Number(value);
    const isHeader = header && Number.isNaN(number) && !index.has(name);
    header = false;
    if (isHeader) continue;
    const position = index.get(name);
    if (position === undefined) {
      throw new StateTableError(`unknown species "${name}"`, row + 1, nameColumn, name);
    }
    if (given.has(name)) {
      throw new StateTableError(`"${name}" is given a second time`, row + 1, nameColumn);
    }
    if (!Number.isFinite(number)) {
      const message = `"${value}" is not a finite number; expected the value of ${name}`;
      throw new StateTableError(message, row + 1, valueColumn);
    }
    given.add(name);
    values[position] = number;
  }
  return values;
}

function splitRow(
  line: string,
  row: number,
): { name: string; value: string; nameColumn: number; valueColumn: number } {
  const cells = line.split(",");
  if (cells.length !== 2) {
    const message = `found ${cells.length} columns; expected two: species,abundance`;
    throw new StateTableError(message, row, 1);
  }
  const [first, second] = cells as [string, string];
  return {
    name: first.trim(),
    value: second.trim(),
    nameColumn: first.length - first.trimStart().length + 1,
    valueColumn: first.length + 1 + second.length - second.trimStart().length + 1,
  };
}
