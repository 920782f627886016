import { suggestion } from "../diagnostics/suggestion.js";
import { atomicWeights } from "../model/elements.js";
import { parseSpecies } from "../model/species.js";
import type { Species } from "../model/species.js";
import type { Reaction } from "../model/reaction.js";

/** What stands beside the species in a reaction and is none: cosmic rays and photons. */
export const partnerNames: ReadonlySet<string> = new Set(["CRP", "CRPHOT", "PHOTON"]);

/** The species of the reactions, in order of first appearance. */
export function speciesOf(reactions: readonly Reaction[]): Species[] {
  const names = new Set(
    reactions.flatMap(({ reactants, products }) => [...reactants, ...products]),
  );
  return [...names].flatMap((name) => parseSpecies(name) ?? []);
}

/** What to do about a species name that cannot be read. */
export function speciesHint(name: string): string {
  const respelt = respell(name);
  if (respelt !== undefined) return `did you mean ${respelt}?`;
  const partner = suggestion(name, partnerNames);
  if (partner !== undefined) return `did you mean ${partner}?`;
  return "a name is element symbols with counts, then charge signs: H2O, l-C3H, HCO+, e-";
}

/** The same letters with the case of element symbols: "HE+" is He+, "E-" is e-. */
function respell(name: string): string | undefined {
  if (name.length > 32) return undefined;
  if (name === "E-") return "e-";
  const spelt = name.replace(/[A-Za-z][A-Za-z]?/g, (letters) => {
    const symbol = letters[0]!.toUpperCase() + letters.slice(1).toLowerCase();
    return atomicWeights.has(symbol) ? symbol : letters.toUpperCase();
  });
  return parseSpecies(spelt) ? spelt : undefined;
}
