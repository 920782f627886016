import type { SourceLocation } from "../diagnostics/diagnostic.js";

/** One temperature range of a rate coefficient, with the parameters that hold in it. */
export interface RateRange {
  /** Named numbers of the rate law, for example alpha, beta and gamma. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Formula text, for the law "formula" only. */
  readonly formula?: string;
  /** Named subexpressions of the formula, in an order in which each uses earlier ones only. */
  readonly definitions?: readonly (readonly [name: string, text: string])[];
  /** Lower limit of validity [K], inclusive. */
  readonly lower: number;
  /** Upper limit of validity [K], exclusive. */
  readonly upper: number;
  /** How the figure was obtained (UMIST: M, C, E or L); may be empty. */
  readonly method: string;
  /** Accuracy class (UMIST: A to E); may be empty. */
  readonly accuracy: string;
  /** Literature reference; may be empty. */
  readonly reference: string;
  /** Free text; may be empty. */
  readonly note: string;
  readonly location: SourceLocation;
}

/**
 * One reaction. Stoichiometry (reactants, products) and kinetics (kineticFactors, densityPower)
 * are separate facts: a catalyst stands on both sides and still multiplies the flux.
 *
 * Flux [cm^-3 s^-1] = k * nH^densityPower * product of the densities of kineticFactors.
 */
export interface Reaction {
  /** As the source gives it. */
  readonly id: string;
  /** Unique within a network, made of letters, digits and underscores; names kernel statements. */
  readonly key: string;
  /** The source's reaction type, for example "IN". */
  readonly type: string;
  /** Species consumed, one mention per particle. */
  readonly reactants: readonly string[];
  /** Species formed, one mention per particle. */
  readonly products: readonly string[];
  /** What the source names beside the species and is none: "CRP", "CRPHOT", "PHOTON". */
  readonly partners: {
    readonly reactants: readonly string[];
    readonly products: readonly string[];
  };
  /** Species whose densities multiply the rate coefficient; usually the reactants. */
  readonly kineticFactors: readonly string[];
  /** Explicit power of nH in the flux; 1 for formation on grains, else 0. */
  readonly densityPower: number;
  /** Name of the rate law in compiler/ratelaws. */
  readonly law: string;
  /** At least one. */
  readonly ranges: readonly RateRange[];
  readonly location: SourceLocation;
}

/** The reaction in chemist's notation, pseudo-species included: "H2 + CRP -> H + H". */
export function reactionLabel(reaction: Reaction): string {
  const left = [...reaction.reactants, ...reaction.partners.reactants];
  const right = [...reaction.products, ...reaction.partners.products];
  return `${left.join(" + ")} -> ${right.join(" + ")}`;
}
