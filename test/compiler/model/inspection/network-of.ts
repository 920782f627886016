import type { Network } from "../../../../compiler/model/network.js";
import type { RateRange, Reaction } from "../../../../compiler/model/reaction.js";
import type { Species } from "../../../../compiler/model/species.js";

/** Coefficients and limits of one range: alpha, beta, gamma, lower [K], upper [K]. */
export type RangeNumbers = readonly [number, number, number, number, number];

export interface ReactionText {
  readonly type?: string;
  readonly law?: string;
  /** For example "H2 + PHOTON -> H + H". */
  readonly equation: string;
  readonly ranges?: readonly RangeNumbers[];
  /** Index of the source, 0 by default. */
  readonly source?: number;
}

const partnerNames = new Set(["CRP", "CRPHOT", "PHOTON"]);
const files = ["a.rates", "b.rates"];

/**
 * A network of reactions on lines 1, 2, ... of their source. Species are read by single-letter
 * elements; a name with a question mark is one that nobody can read.
 */
export function networkOf(...reactions: readonly (ReactionText | string)[]): Network {
  const parsed = reactions.map((text, index) =>
    reactionOf(typeof text === "string" ? { equation: text } : text, index + 1),
  );
  const names = new Set(parsed.flatMap(({ reactants, products }) => [...reactants, ...products]));
  return {
    name: "test",
    sources: files.map((file) => ({ file, sha256: "" })),
    species: [...names].map(speciesOf),
    reactions: parsed,
  };
}

function reactionOf(text: ReactionText, line: number): Reaction {
  const [left, right] = text.equation.split(" -> ").map((side) => side.split(" + "));
  const source = text.source ?? 0;
  const location = { file: files[source]!, source, line, column: 1 };
  const reactants = left!.filter((name) => !partnerNames.has(name));
  return {
    id: String(line),
    key: String(line),
    type: text.type ?? "NN",
    reactants,
    products: right!.filter((name) => !partnerNames.has(name)),
    partners: {
      reactants: left!.filter((name) => partnerNames.has(name)),
      products: right!.filter((name) => partnerNames.has(name)),
    },
    kineticFactors: reactants,
    densityPower: 0,
    law: text.law ?? "arrhenius",
    ranges: (text.ranges ?? [[1e-10, 0, 0, 10, 300]]).map(
      ([alpha, beta, gamma, lower, upper]): RateRange => ({
        parameters: { alpha, beta, gamma },
        lower,
        upper,
        method: "",
        accuracy: "",
        reference: "",
        note: "",
        location,
      }),
    ),
    location,
  };
}

function speciesOf(name: string): Species {
  if (name.includes("?")) return { name, composition: null, charge: null, mass: null };
  const counts = new Map<string, number>();
  for (const [, element, count] of name.matchAll(/([A-Z])(\d*)/g)) {
    counts.set(element!, (counts.get(element!) ?? 0) + Number(count || 1));
  }
  const charge = name.endsWith("+") ? 1 : name.endsWith("-") ? -1 : 0;
  return { name, composition: [...counts].toSorted(), charge, mass: 1 };
}
