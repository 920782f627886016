import type { InputSpec } from "../kernel.js";
import { quantityOf, type QuantityReader } from "./quantity.js";
import { TextError } from "./text-error.js";
import { textCells, textRows, type TextCell, type TextRow } from "./text-rows.js";

/** Values of some inputs at several times. */
export interface TrajectoryTable {
  /** Strictly ascending [s]. */
  readonly times: Float64Array;
  /** Names of the inputs in the table. */
  readonly names: readonly string[];
  /** One row per time, one value per name, in the unit of the input. */
  readonly rows: readonly Float64Array[];
}

/** A column of numbers: what it holds, the unit it is wanted in, and the one it is given in. */
interface Column {
  readonly name: string;
  readonly unit: string;
  readonly givenUnit: string;
}

/**
 * Reads a table of inputs over time. Its header names the time, t, and inputs, each with its unit in
 * brackets or without ("t [yr],T,nH [m^-3]"); without one, seconds and the unit of the input are
 * meant. Blank lines and lines that start with # are skipped.
 *
 * @param inputs those of the kernel
 * @throws TextError for a header that has no t or names what is no input, a row of another length, a
 *   cell that is no number, and a time that is not later than the one before.
 */
export function readTrajectoryTable(
  text: string,
  inputs: readonly InputSpec[],
  read: QuantityReader,
): TrajectoryTable {
  const [header, ...body] = textRows(text);
  if (header === undefined || body.length === 0) {
    throw new TextError("expected a header, t and names of inputs, and rows of numbers", 1, 1);
  }
  const columns = columnsOf(textCells(header), inputs, read);
  const table = body.map((row) => readRow(row, columns, read));
  const time = columns.findIndex(({ name }) => name === "t");
  const withoutTime = <T>(row: ArrayLike<T>) => Array.from(row).filter((_, i) => i !== time);
  const times = Float64Array.from(table, (row) => row[time]!);
  const late = times.findIndex((value, k) => k > 0 && value <= times[k - 1]!);
  if (late >= 0) {
    const { text: found, line, column } = textCells(body[late]!)[time]!;
    throw new TextError(
      `the time "${found}" is not later than that of the row before`,
      line,
      column,
    );
  }
  return {
    times,
    names: withoutTime(columns).map(({ name }) => name),
    rows: table.map((row) => Float64Array.from(withoutTime(row))),
  };
}

function columnsOf(
  cells: readonly TextCell[],
  inputs: readonly InputSpec[],
  read: QuantityReader,
): readonly Column[] {
  const units = new Map([["t", "s"], ...inputs.map(({ name, unit }) => [name, unit] as const)]);
  const columns = cells.map((cell) => columnOf(cell, units, read));
  for (const [position, { name }] of columns.entries()) {
    if (columns.findIndex((column) => column.name === name) === position) continue;
    const { line, column } = cells[position]!;
    throw new TextError(`a second column is named "${name}"`, line, column);
  }
  const [{ line, column }] = cells as [TextCell];
  if (!columns.some(({ name }) => name === "t")) {
    throw new TextError('no column is named "t", for the time', line, column);
  }
  if (columns.length === 1) throw new TextError("expected an input beside t", line, column);
  return columns;
}

/** A heading "T", "T [K]" or "T[K]". */
function columnOf(
  { text, line, column }: TextCell,
  units: ReadonlyMap<string, string>,
  read: QuantityReader,
): Column {
  const [, name = text, given] = /^([^[\]]*?)\s*\[([^[\]]*)\]$/.exec(text) ?? [];
  const unit = units.get(name);
  if (unit === undefined) {
    const known = [...units.keys()];
    const message = `there is no input named "${name}"; expected t and some of ${known.slice(1).join(", ")}`;
    throw new TextError(message, line, column, { name, known });
  }
  const givenUnit = given?.trim() || unit;
  if (typeof read(`1 ${givenUnit}`, unit) !== "number") {
    throw new TextError(`expected a unit of ${name} [${unit}], found "${givenUnit}"`, line, column);
  }
  return { name, unit, givenUnit };
}

function readRow(row: TextRow, columns: readonly Column[], read: QuantityReader): Float64Array {
  const cells = textCells(row);
  if (cells.length !== columns.length) {
    const message = `found ${cells.length} cells; expected ${columns.length}, as in the header`;
    throw new TextError(message, row.line, 1);
  }
  return Float64Array.from(cells, (cell, i) => {
    const { unit, givenUnit } = columns[i]!;
    if (cell.text === "" || !Number.isFinite(Number(cell.text))) {
      const message = `expected a finite number, found "${cell.text}"`;
      throw new TextError(message, cell.line, cell.column);
    }
    return quantityOf({ ...cell, text: `${cell.text} ${givenUnit}` }, unit, read);
  });
}
