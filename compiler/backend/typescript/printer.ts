import type { ModulePrinter } from "./shell.js";

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
