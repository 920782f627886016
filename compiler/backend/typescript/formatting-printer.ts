import { bodyText, formatModule, spaced } from "./format.js";
import { Markers } from "./markers.js";
import type { ModulePrinter } from "./shell.js";
import { shellText } from "./shell-text.js";

/**
 * Prints in prettier's style: declarations by ts-morph, bodies directly, and prettier itself on what is
 * small.
 *
 * @param ownText text of the module in which no marker may occur
 */
export function formattingPrinter(ownText: string): ModulePrinter {
  const markers = new Markers(ownText);
  return {
    insert: (text) => markers.add(Promise.resolve(text)),
    insertBody: (lines) => (lines.length === 0 ? "" : `// ${markers.add(bodyText(lines))}`),
    print: async (shell) => markers.replaceIn(spaced(await formatModule(shellText(shell)))),
  };
}
