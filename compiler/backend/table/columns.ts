/** How the rows of a loop find one of their positions or numbers. */
export type Column =
  /** The same in all rows. */
  | { readonly kind: "same"; readonly value: number }
  /** One more from row to row. */
  | { readonly kind: "ascending"; readonly first: number }
  /** In this column of a table. */
  | { readonly kind: "listed"; readonly at: number };

/** Collects what differs from row to row; equal columns are listed once. */
export class ColumnList {
  readonly listed: (readonly number[])[] = [];
  /** Number of rows. */
  count = 0;

  /** @param values one per row */
  add(values: readonly number[], mayAscend: boolean): Column {
    const [first] = values as [number];
    this.count = values.length;
    if (values.every((value) => Object.is(value, first))) return { kind: "same", value: first };
    if (mayAscend && values.every((value, row) => value === first + row)) {
      return { kind: "ascending", first };
    }
    const before = this.listed.findIndex((column) =>
      column.every((value, row) => Object.is(value, values[row])),
    );
    if (before >= 0) return { kind: "listed", at: before };
    return { kind: "listed", at: this.listed.push(values) - 1 };
  }

  /** Row after row. */
  rows(): number[] {
    return Array.from({ length: this.count }, (_, row) =>
      this.listed.map((column) => column[row]!),
    ).flat();
  }
}

/**
 * Text of a column's entry in the row at hand.
 *
 * @param table name of the table that lists it, whose rows start at `counter`
 */
export function columnText(column: Column, table: string, counter: string, width: number): string {
  switch (column.kind) {
    case "same":
      return `${column.value}`;
    case "ascending":
      return column.first === 0 ? "row" : `${column.first} + row`;
    case "listed":
      if (width === 1) return `${table}[row]`;
      return column.at === 0 ? `${table}[${counter}]` : `${table}[${counter} + ${column.at}]`;
  }
}
