import { atanTable } from "./atan-table.js";
import { expTable } from "./exp-table.js";
import { inversePiTable } from "./inverse-pi-table.js";
import { logTable } from "./log-table.js";
import type { MathName } from "./names.js";
import { sineTable } from "./sine-table.js";

interface Table {
  readonly users: readonly MathName[];
  readonly values: () => Float64Array | Uint32Array;
}

/** The tables and the functions that read them. */
const tables = {
  exp: { users: ["exp", "pow", "tanh"], values: expTable },
  log: { users: ["log", "log10", "pow"], values: logTable },
  sine: { users: ["sin", "cos"], values: sineTable },
  inversePi: { users: ["sin", "cos"], values: inversePiTable },
  atan: { users: ["atan"], values: atanTable },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;

/** Where each table starts [bytes from the module's base]; those that are not needed have no place. */
export type TableOffsets = Readonly<Partial<Record<TableName, number>>>;

export function tableOffsets(names: ReadonlySet<MathName>, start: number): TableOffsets {
  const offsets: Partial<Record<TableName, number>> = {};
  let next = start;
  for (const { name, bytes } of tablesOf(names)) {
    offsets[name] = next;
    next += bytes.length;
  }
  return offsets;
}

/** The tables that the named functions read, one after the other; the length is a multiple of 16. */
export function mathTables(names: ReadonlySet<MathName>): Uint8Array {
  return Uint8Array.from(tablesOf(names).flatMap(({ bytes }) => [...bytes]));
}

function tablesOf(names: ReadonlySet<MathName>): { name: TableName; bytes: Uint8Array }[] {
  const all = Object.entries(tables) as [TableName, Table][];
  return all
    .filter(([, { users }]) => users.some((user) => names.has(user)))
    .map(([name, { values }]) => ({ name, bytes: bytesOf(name, values) }));
}

/** The bytes of the tables so far asked for: they are always the same and take milliseconds to compute. */
const computed = new Map<TableName, Uint8Array>();

function bytesOf(name: TableName, values: Table["values"]): Uint8Array {
  const bytes = computed.get(name) ?? littleEndian(values());
  computed.set(name, bytes);
  return bytes;
}

function littleEndian(values: Float64Array | Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.byteLength));
  values.forEach((value, index) => {
    if (values instanceof Float64Array) view.setFloat64(8 * index, value, true);
    else view.setUint32(4 * index, value, true);
  });
  return new Uint8Array(view.buffer);
}
