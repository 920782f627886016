import type { Reaction } from "./reaction.js";

/**
 * Net stoichiometric coefficients of one reaction: particles formed minus particles consumed, by
 * species name. Species without net change, such as catalysts, are absent.
 */
export function netStoichiometry(reaction: Reaction): ReadonlyMap<string, number> {
  const net = new Map<string, number>();
  for (const name of reaction.products) net.set(name, (net.get(name) ?? 0) + 1);
  for (const name of reaction.reactants) net.set(name, (net.get(name) ?? 0) - 1);
  for (const [name, coefficient] of net) if (coefficient === 0) net.delete(name);
  return net;
}
