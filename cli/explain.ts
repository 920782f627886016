import {
  formatDiagnostics,
  InputError,
  severityOf,
  type Diagnostic,
  type SourceInput,
} from "../compiler/pipeline.js";
import { CommandError, exitCodes } from "./command.js";

/** A finding as --json prints it. */
export type CodedFinding = Diagnostic & { readonly severity: ReturnType<typeof severityOf> };

/** Findings with the severity that the catalogue gives their codes. */
export function codedFindings(diagnostics: readonly Diagnostic[]): readonly CodedFinding[] {
  return diagnostics.map((diagnostic) => ({
    severity: severityOf(diagnostic),
    ...diagnostic,
  }));
}

/**
 * Runs an action of the compiler.
 *
 * @throws CommandError, exit code 1, in place of the compiler's InputError: with the findings, and
 *   with the lines of the sources that they concern.
 */
export async function explaining<T>(
  sources: readonly SourceInput[],
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { diagnostics } = error;
    throw new CommandError(exitCodes.badInput, firstOf(diagnostics), {
      text: formatDiagnostics(diagnostics, sources.map(decoded)),
      diagnostics: codedFindings(diagnostics),
    });
  }
}

function firstOf(diagnostics: readonly Diagnostic[]): string {
  const more = diagnostics.length - 1;
  const first = diagnostics[0];
  return `${first?.code} ${first?.message}${more > 0 ? ` (and ${more} more findings)` : ""}`;
}

function decoded({ bytes }: SourceInput): { readonly text: string } {
  return { text: new TextDecoder().decode(bytes) };
}
