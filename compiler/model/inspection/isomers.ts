import type { Network } from "../network.js";
import type { Species } from "../species.js";

/** Species of the same composition and charge. */
export interface IsomerGroup {
  /** Molecular formula in Hill's order, with the charge: "CHNO", "C2H3O+". */
  readonly formula: string;
  /** Names in species order, at least two. */
  readonly species: readonly string[];
}

/** Groups of isomers in order of their first species; unknown compositions are left out. */
export function isomers(network: Network): readonly IsomerGroup[] {
  const groups = new Map<string, string[]>();
  for (const species of network.species) {
    const formula = molecularFormula(species);
    if (formula === null) continue;
    const group = groups.get(formula);
    if (group === undefined) groups.set(formula, [species.name]);
    else group.push(species.name);
  }
  return [...groups]
    .filter(([, species]) => species.length > 1)
    .map(([formula, species]) => ({ formula, species }));
}

/**
 * Carbon, hydrogen, then the other elements by symbol; all by symbol without carbon. Source: Hill
 * 1900, Journal of the American Chemical Society 22, 478.
 */
function molecularFormula({ composition, charge }: Species): string | null {
  if (composition === null || charge === null) return null;
  const leading = composition.some(([element]) => element === "C") ? ["H", "C"] : [];
  const rank = (element: string): number => -leading.indexOf(element);
  const atoms = [...composition]
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([element, count]) => (count === 1 ? element : `${element}${count}`))
    .join("");
  const sign = charge < 0 ? "-" : "+";
  return atoms + sign.repeat(Math.abs(charge));
}
