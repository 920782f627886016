import type { SourceText } from "../../frontend.js";

/** Whether a text has the key "system" at its top as YAML, or anywhere as JSON. */
export function detect({ text }: Pick<SourceText, "text">): boolean {
  return /^["']?system["']?[ \t]*:/m.test(text) || /^\s*\{[^]*"system"\s*:/.test(text);
}
