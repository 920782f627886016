/** Text that cannot be understood. Line and column count from 1. */
export class TextError extends Error {
  readonly line: number;
  readonly column: number;
  /** The name that is not known and those that are, when that is what is wrong. */
  readonly unknown: UnknownName | undefined;

  constructor(message: string, line: number, column: number, unknown?: UnknownName) {
    super(message);
    this.name = "TextError";
    this.line = line;
    this.column = column;
    this.unknown = unknown;
  }
}

export interface UnknownName {
  readonly name: string;
  readonly known: readonly string[];
}
