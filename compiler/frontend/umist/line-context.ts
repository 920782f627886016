import type { DiagnosticCode } from "../../diagnostics/catalogue.js";
import type { SourceLocation } from "../../diagnostics/diagnostic.js";

/** A line under reading: it makes locations and gathers findings. */
export interface LineContext {
  locate(column: number): SourceLocation;
  report(code: DiagnosticCode, message: string, column: number, hint?: string): void;
  /** Column just behind the last character that is not blank. */
  readonly end: number;
}
