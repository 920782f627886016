/**
 * What the reference needs to know of a reaction network. The compiler's Network fits these types
 * by structure; nothing here comes from the compiler.
 */

/** What the environment sets. */
export interface Conditions {
  /** Gas temperature [K]. */
  readonly T: number;
  /** Density of hydrogen nuclei [cm^-3]. */
  readonly nH: number;
  /** Visual extinction [mag]. */
  readonly Av: number;
  /** Cosmic-ray ionisation rate of H2 [s^-1]. */
  readonly zeta: number;
  /** Far-ultraviolet field [Draine fields]. */
  readonly G0: number;
  /** Far-ultraviolet grain albedo [1]. */
  readonly omega: number;
}

export interface ReferenceSpecies {
  readonly name: string;
  /** Elements and atom counts; null when unknown. */
  readonly composition: readonly (readonly [element: string, count: number])[] | null;
  /** Charge number; null when unknown. */
  readonly charge: number | null;
}

export interface ReferenceRange {
  /** Parameters of the rate law: alpha, beta, gamma. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Text, for the law "formula" only. */
  readonly formula?: string;
  /** Named subexpressions of the formula; each uses earlier ones only. */
  readonly definitions?: readonly (readonly [name: string, text: string])[];
  /** Lower limit of validity [K], inclusive. */
  readonly lower: number;
  /** Upper limit of validity [K], exclusive. */
  readonly upper: number;
}

export interface ReferenceReaction {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  /** Species consumed, one mention per particle. */
  readonly reactants: readonly string[];
  /** Species formed, one mention per particle. */
  readonly products: readonly string[];
  /** Species whose densities multiply the rate coefficient. */
  readonly kineticFactors: readonly string[];
  /** Explicit power of nH in the flux. */
  readonly densityPower: number;
  readonly law: string;
  /** At least one. */
  readonly ranges: readonly ReferenceRange[];
  readonly location?: { readonly file: string; readonly line: number };
}

export interface ReferenceNetwork {
  readonly species: readonly ReferenceSpecies[];
  readonly reactions: readonly ReferenceReaction[];
}

/** A formula's value in double precision and a bound of its absolute round-off error. */
export interface FormulaValue {
  readonly value: number;
  readonly error: number;
}

/** Evaluates the formula of one range; supplied by the caller for networks that have formulas. */
export type FormulaReader = (range: ReferenceRange) => (conditions: Conditions) => FormulaValue;

/** Position of each species by name. */
export function speciesIndex(network: ReferenceNetwork): ReadonlyMap<string, number> {
  return new Map(network.species.map((species, index) => [species.name, index]));
}

/** "C+ + H2 -> CH2+", without what is no species. */
export function reactionEquation(reaction: ReferenceReaction): string {
  return `${reaction.reactants.join(" + ")} -> ${reaction.products.join(" + ")}`;
}
