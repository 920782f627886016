import { suggestion } from "../../compiler/pipeline.js";
import { usageError } from "../command.js";

/**
 * The species that --species names, or undefined when it names none.
 *
 * @throws CommandError, exit code 2, for one that is no state.
 */
export function plottedSpecies(
  texts: readonly string[],
  states: readonly string[],
): readonly string[] | undefined {
  const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim());
  const unknown = names.find((name) => !states.includes(name));
  if (unknown === undefined) return names.length > 0 ? names : undefined;
  const near = suggestion(unknown, states);
  throw usageError(`--species: unknown species "${unknown}"`, near && `did you mean ${near}?`);
}
