import type { SourceLocation } from "../../diagnostics/diagnostic.js";
import type { Network } from "../network.js";
import type { RateRange, Reaction } from "../reaction.js";

/** A number rounded to significant digits, without trailing zeros. */
export function figure(value: number, digits = 4): string {
  return String(Number(value.toPrecision(digits)));
}

/** A change with its sign: "+1", "-2". */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}

/** The limits of a temperature range: "10 to 300 K". */
export function limits({ lower, upper }: RateRange): string {
  return `${lower} to ${upper} K`;
}

/** Where a reaction stands, as seen from another source line: "line 7" or "line 7 of b.rates". */
export function place(target: SourceLocation, from: SourceLocation): string {
  const line = `line ${target.line}`;
  return target.source === from.source ? line : `${line} of ${target.file}`;
}

/** The first reaction that names the species, catalysts included. */
export function firstMention(network: Network, species: string): Reaction | undefined {
  return network.reactions.find(
    ({ reactants, products }) => reactants.includes(species) || products.includes(species),
  );
}
