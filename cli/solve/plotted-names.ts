import { suggestion } from "../../compiler/pipeline.js";
import type { Kernel } from "../../runtime/kernel.js";
import { usageError } from "../command.js";

/**
 * The states and outputs that --species names (arrays by their name alone), or undefined when it names none.
 *
 * @throws CommandError, exit code 2, for one that the kernel does not have.
 */
export function plottedNames(
  texts: readonly string[],
  { states, outputs = [], initial }: Kernel,
): readonly string[] | undefined {
  const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim());
  const known = [...states, ...outputs.map(({ name }) => name)];
  const isKnown = (name: string) =>
    known.includes(name) || known.some((other) => other.startsWith(`${name}[0`));
  const unknown = names.find((name) => !isKnown(name));
  if (unknown === undefined) return names.length > 0 ? names : undefined;
  const near = suggestion(unknown, known);
  const kind = initial === undefined ? "species" : "state or output";
  throw usageError(`--species: unknown ${kind} "${unknown}"`, near && `did you mean ${near}?`);
}
