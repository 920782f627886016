import { suggestion } from "../compiler/pipeline.js";
import { TextError } from "../runtime/io/text-error.js";
import { inputError } from "./command.js";
import type { NamedBytes } from "./files.js";

/**
 * Reads the text of a file.
 *
 * @throws CommandError, exit code 1, with file, line and column, in place of a TextError of `read`.
 */
export function readingText<T>({ file, bytes }: NamedBytes, read: (text: string) => T): T {
  try {
    return read(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    const { line, column, message, unknown } = error;
    const near = unknown && suggestion(unknown.name, unknown.known);
    throw inputError(`${file}:${line}:${column}: ${message}`, near && `did you mean ${near}?`);
  }
}
