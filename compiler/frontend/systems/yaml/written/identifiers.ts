import type { DocumentContext } from "../../../yaml-document.js";
import { readEntries, type Entry } from "../../../yaml-values.js";
import { formulaWords } from "../formula/functions.js";

/**
 * The entries of an optional mapping whose keys formulas use as names. What cannot be such a name is
 * reported, and kept.
 *
 * @param taken names of the system so far, to which those of the mapping are added
 */
export function readNamed(
  entry: Entry | undefined,
  taken: Set<string>,
  context: DocumentContext,
): readonly Entry[] {
  const entries = readOptionalEntries(entry, context);
  for (const { key, keyOffset } of entries) {
    checkName(key, keyOffset, context);
    if (taken.has(key)) {
      const message = `the system already has something named ${key}`;
      context.report("NC351", message, keyOffset, "choose another name for one of them");
    }
    taken.add(key);
  }
  return entries;
}

/** The entries of a mapping that may be absent. */
export function readOptionalEntries(
  entry: Entry | undefined,
  context: DocumentContext,
): readonly Entry[] {
  return (entry && readEntries(entry.value, entry.key, entry.keyOffset, context)) ?? [];
}

/** Reports what formulas cannot use as a name. */
export function checkName(name: string, offset: number, context: DocumentContext): void {
  if (!/^[A-Za-z][A-Za-z_0-9]*$/.test(name)) {
    const hint = "a name is a letter, then letters, digits and _";
    context.report("NC351", `"${name}" cannot be a name`, offset, hint);
  } else if (formulaWords.includes(name)) {
    const hint = `taken are ${formulaWords.join(", ")}`;
    context.report("NC351", `${name} already has a meaning in formulas`, offset, hint);
  }
}
