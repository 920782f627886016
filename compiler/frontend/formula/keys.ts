import type { Reaction } from "../../model/reaction.js";

/**
 * A readable key for a reaction: its id, or else its equation ("H + e- -> H+ + e- + e-" becomes
 * H_em_to_Hp_em_em), in letters, digits and underscores.
 */
export function reactionKey(
  id: string | undefined,
  { reactants, products, partners }: Pick<Reaction, "reactants" | "products" | "partners">,
): string {
  const left = [...reactants, ...partners.reactants].map(spelledOut);
  const right = [...products, ...partners.products].map(spelledOut);
  const text = id ?? [...left, "to", ...right].join("_");
  return text.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "") || "reaction";
}

/** Charge signs as letters: "H+" is Hp, "e-" is em. */
function spelledOut(name: string): string {
  return name.replace(/[+-]+$/, (signs) => signs.replaceAll("+", "p").replaceAll("-", "m"));
}
