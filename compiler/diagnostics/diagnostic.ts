import { catalogue, type DiagnosticCode } from "./catalogue.js";

export type Severity = "error" | "warning";

/** A place in a source. Line and column count from 1; columns count UTF-16 units. */
export interface SourceLocation {
  readonly file: string;
  /** Index into the network's sources. */
  readonly source: number;
  readonly line: number;
  readonly column: number;
}

/** One finding about the input. Its severity and title stand in the catalogue, by code. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** What was found and, for errors, what was expected, in one sentence. */
  readonly message: string;
  readonly location?: SourceLocation;
  /** What to do about it. */
  readonly hint?: string;
  /** True where --strict turns a warning into an error. */
  readonly raised?: boolean;
}

/** What the catalogue says, unless --strict has raised the finding. */
export function severityOf({ code, raised }: Diagnostic): Severity {
  return raised === true ? "error" : catalogue[code].severity;
}

export function isError(diagnostic: Diagnostic): boolean {
  return severityOf(diagnostic) === "error";
}

/** Input that cannot be compiled. Carries every finding of the attempt; the CLI exits with 1. */
export class InputError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => `${diagnostic.code} ${diagnostic.message}`).join("\n"));
    this.name = "InputError";
    this.diagnostics = diagnostics;
  }
}
