import { CommandError, exitCodes, type ExitCode } from "./command.js";
import { jsonDocument, type Terminal } from "./terminal.js";

const kinds: Readonly<Record<ExitCode, string>> = {
  [exitCodes.fine]: "none",
  [exitCodes.badInput]: "input",
  [exitCodes.badUsage]: "usage",
  [exitCodes.failed]: "failure",
  [exitCodes.internal]: "internal",
};

/**
 * Says what went wrong: on standard error, or as `{"error": ...}` on standard output under --json.
 * What is not a CommandError is a fault of netc; its stack is shown only when NETC_DEBUG is set.
 *
 * @returns the exit code
 */
export function reportError(error: unknown, json: boolean, terminal: Terminal): ExitCode {
  const known = error instanceof CommandError ? error : internalError(error);
  const { exitCode, message } = known;
  const { hint, diagnostics, text } = known.details;
  if (json) {
    const described = { kind: kinds[exitCode], exitCode, message, hint, diagnostics };
    terminal.print(jsonDocument({ error: described }));
  } else {
    terminal.note(`${text ?? `netc: ${message}`}\n${hint ? `  hint: ${hint}\n` : ""}`);
  }
  return exitCode;
}

function internalError(error: unknown): CommandError {
  if (process.env["NETC_DEBUG"]) process.stderr.write(`${(error as Error).stack}\n`);
  const [what] = String(error).split("\n", 1);
  const message = `internal error: ${what}; please report it with the command that led to it`;
  return new CommandError(exitCodes.internal, message);
}
