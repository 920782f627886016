import { InputError } from "../diagnostics/diagnostic.js";
import { suggestion } from "../diagnostics/suggestion.js";
import { formula } from "./formula/formula.js";
import type { Frontend, SourceText } from "./frontend.js";
import { umist } from "./umist/umist.js";

/** Every format; adding one is its folder and its line here. The first that recognises a text wins. */
export const frontends: readonly Frontend[] = [umist, formula];

/**
 * The frontend of a name, or with "auto" the one that recognises the text.
 *
 * @throws InputError NC003 when there is none
 */
export function chooseFrontend(source: SourceText, format = "auto"): Frontend {
  const chosen = frontends.find((frontend) =>
    format === "auto" ? frontend.detect(source) : frontend.name === format,
  );
  if (chosen) return chosen;
  const names = frontends.map(({ name }) => name);
  const known = frontends.map(({ name, description }) => `${name}: ${description}`).join("; ");
  const near = suggestion(format, names);
  const location = { file: source.file, source: source.index, line: 1, column: 1 };
  const message =
    format === "auto"
      ? "the format of the file is not recognised"
      : `there is no format "${format}"${near === undefined ? "" : `; did you mean ${near}?`}`;
  throw new InputError([{ code: "NC003", message, location, hint: `formats are ${known}` }]);
}
