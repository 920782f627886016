import type { ModuleShell } from "./shell.js";
import type { Line } from "./statements.js";

/** Makes a module's text of declarations, function bodies and data. */
export interface ModulePrinter {
  /** What stands for text that is printed already, such as a table, until the whole is printed. */
  insert(text: string): string;
  /** What stands for the body of a function until the whole is printed. */
  insertBody(lines: readonly Line[]): string;
  print(shell: ModuleShell): Promise<string>;
}

/**
 * A printer for people, in prettier's style, or one for engines, which needs neither ts-morph nor prettier
 * and is done in a fraction of the time. Each is loaded when it is wanted.
 *
 * @param ownText all names and texts of the module that come from its source
 */
export async function modulePrinter(formatted: boolean, ownText: string): Promise<ModulePrinter> {
  if (!formatted) return (await import("./plain-printer.js")).plainPrinter;
  const { formattingPrinter } = await import("./formatting-printer.js");
  return formattingPrinter(ownText);
}
