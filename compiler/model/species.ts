import { atomicWeights, electronMass } from "./elements.js";

/** A chemical species and what its name says of it. */
export interface Species {
  /** As the source spells it, for example "l-C3H2+" or "e-". */
  readonly name: string;
  /** Element symbols and atom counts, sorted by symbol; null when the name cannot be read. */
  readonly composition: readonly (readonly [element: string, count: number])[] | null;
  /** Charge number; null when the name cannot be read. */
  readonly charge: number | null;
  /** Mass [u]; null when the name cannot be read, and for grains, whose name does not tell it. */
  readonly mass: number | null;
}

/** Isomer prefix ("l-", "cyc-"), atoms with counts, charge signs of one kind. */
const formulaPattern = /^(?:[a-z]{1,5}-)?((?:[A-Z][a-z]?[0-9]{0,3}){1,32})(\+{1,9}|-{1,9})?$/;
const atomPattern = /([A-Z][a-z]?)([0-9]*)/g;
const grainPattern = /^GRAIN(?:0|\+{1,9}|-{1,9})$/;

/**
 * Reads a species from its name: element symbols in their standard spelling with counts ("CO" is
 * carbon and oxygen, "SiC" silicon and carbon), an isomer prefix ("l-C3H"), charge signs at the
 * end ("H3+", "C--"), the electron "e-", and dust grains "GRAIN0", "GRAIN-", "GRAIN+", which count
 * as one atom of the pseudo-element GRAIN. Isomers such as HOCN and HCNO differ by name alone.
 *
 * The mass is the sum of the atomic weights less the electrons that are missing.
 *
 * @returns undefined when the name is no such formula or has an element outside the table
 */
export function parseSpecies(name: string): Species | undefined {
  if (name === "e-") return { name, composition: [], charge: -1, mass: electronMass };
  if (grainPattern.test(name)) {
    return { name, composition: [["GRAIN", 1]], charge: chargeOf(name.slice(5)), mass: null };
  }
  const match = formulaPattern.exec(name);
  if (!match) return undefined;
  const counts = new Map<string, number>();
  for (const [, element, digits] of match[1]!.matchAll(atomPattern)) {
    const count = digits === "" ? 1 : Number(digits);
    if (!atomicWeights.has(element!) || digits!.startsWith("0")) return undefined;
    counts.set(element!, (counts.get(element!) ?? 0) + count);
  }
  const composition = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const charge = chargeOf(match[2] ?? "");
  const atoms = composition.reduce(
    (sum, [element, count]) => sum + count * atomicWeights.get(element)!,
    0,
  );
  return { name, composition, charge, mass: atoms - charge * electronMass };
}

function chargeOf(signs: string): number {
  if (signs.startsWith("+")) return signs.length;
  return signs.startsWith("-") ? -signs.length : 0;
}
