import type { OptionTable, OptionValues } from "./options.js";
import type { Terminal } from "./terminal.js";

/** What the process returns; docs/cli.md says when. */
export const exitCodes = { fine: 0, badInput: 1, badUsage: 2, failed: 3, internal: 70 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One call of a command. */
export interface Invocation<Options extends OptionTable> {
  /** The positional arguments: paths, or "-" for standard input. */
  readonly files: readonly string[];
  readonly options: OptionValues<Options>;
  readonly terminal: Terminal;
}

/** What stands in a file of commands/. */
export interface CommandBody<Options extends OptionTable> {
  run(invocation: Invocation<Options>): Promise<ExitCode>;
}

/** One row of the registry in main.ts. */
export interface Command<Options extends OptionTable = OptionTable> {
  /** Name and positional arguments in yargs notation, for example "compile <files..>". */
  readonly usage: string;
  /** Undefined for what only netc itself calls. */
  readonly summary?: string;
  readonly options: Options;
  /** Loaded only when the command runs, so that help needs nothing but yargs. */
  load(): Promise<CommandBody<Options>>;
}

/** Facts of a failure beside its message. */
export interface CommandErrorDetails {
  /** What to do about it. */
  readonly hint?: string;
  /** Findings about the input, for --json. */
  readonly diagnostics?: readonly unknown[];
  /** Printed in place of the message where a person reads. */
  readonly text?: string;
}

/** A command that cannot go on, for a reason that lies in its input or its arguments. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;
  readonly details: CommandErrorDetails;

  constructor(exitCode: ExitCode, message: string, details: CommandErrorDetails = {}) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
    this.details = details;
  }
}

/** The command line itself is wrong: exit code 2. */
export function usageError(message: string, hint?: string): CommandError {
  return new CommandError(exitCodes.badUsage, message, hint === undefined ? {} : { hint });
}

/** A file cannot be read, understood or written: exit code 1. */
export function inputError(message: string, hint?: string): CommandError {
  return new CommandError(exitCodes.badInput, message, hint === undefined ? {} : { hint });
}
