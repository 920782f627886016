import type { SparsePattern, StateKind, TemperaturePolicy } from "../kernel.js";
import { multiply, multiplyAccurately, type CompressedRows } from "./compressed-rows.js";
import { fluxTerms, jacobianTerms, netStoichiometry } from "./mass-action.js";
import { monomialEvaluator, tabulate } from "./monomials.js";
import type { Conditions, FormulaReader, ReferenceNetwork } from "./network.js";
import { networkOptions } from "./network-options.js";
import { rateEvaluator, rateTable, type RateTable } from "./rates.js";

export interface ReferenceOptions {
  /** Default: abundance. */
  readonly state?: StateKind;
  /** Default: closest. */
  readonly temperaturePolicy?: TemperaturePolicy;
  /** Needed by networks with rate coefficients given as formulas. */
  readonly formulas?: FormulaReader;
}

/**
 * A network evaluated in three passes: rate coefficients by law, fluxes, and a compressed-row product
 * with the net stoichiometry. The Jacobian likewise: rate coefficients, derivatives of the fluxes by
 * the product rule, and a compressed-row product that gathers them.
 *
 * Shapes: y, dy and sums have one entry per species; k one per reaction; values and absolutes one
 * per entry of pattern. nH in cm^-3; dy in s^-1 (abundance) or cm^-3 s^-1 (density).
 */
export interface Reference {
  readonly state: StateKind;
  readonly species: readonly string[];
  readonly reactionCount: number;
  readonly rateTable: RateTable;
  readonly stoichiometry: CompressedRows;
  /** Compressed columns; rows ascend, the diagonal is whole. */
  readonly pattern: SparsePattern;
  /** Entries of pattern by derivatives of fluxes. */
  readonly gather: CompressedRows;
  /** The reaction of each derivative of a flux. */
  readonly derivativeReaction: Int32Array;
  /** Fluxes of the last right-hand side, one per reaction, in the units of dy. */
  readonly fluxes: Float64Array;
  /** Derivatives of fluxes of the last Jacobian, one per column of gather. */
  readonly derivatives: Float64Array;
  rates(conditions: Conditions, k: Float64Array): void;
  rhs(y: Float64Array, k: Float64Array, nH: number, dy: Float64Array): void;
  jacobian(y: Float64Array, k: Float64Array, nH: number, values: Float64Array): void;
  /** The derivatives by compensated summation, and for each the sum of its absolute terms. */
  rhsWithSums(
    y: Float64Array,
    k: Float64Array,
    nH: number,
    dy: Float64Array,
    sums: Float64Array,
  ): void;
  /** The Jacobian by compensated summation, and for each entry the sum of its absolute terms. */
  jacobianWithSums(
    y: Float64Array,
    k: Float64Array,
    nH: number,
    values: Float64Array,
    sums: Float64Array,
  ): void;
}

/**
 * Prepares the tables of a network; evaluation then allocates nothing. The functions share buffers
 * and are not reentrant.
 *
 * @throws RangeError when a reaction names an unknown species or rate law, lacks a parameter, or has a
 * formula and no reader for it is given.
 */
export function createReference(
  network: ReferenceNetwork,
  options: ReferenceOptions = {},
): Reference {
  const { formulas, ...given } = options;
  const { state, temperaturePolicy } = networkOptions(given);
  const size = network.species.length;
  const table = rateTable(network, temperaturePolicy, formulas);
  const stoichiometry = netStoichiometry(network);
  const monomials = fluxTerms(network, state);
  const { pattern, terms, gather } = jacobianTerms(monomials, stoichiometry);
  const evaluateFluxes = monomialEvaluator(tabulate(monomials, size));
  const evaluateDerivatives = monomialEvaluator(tabulate(terms, size));
  const fluxes = new Float64Array(monomials.length);
  const derivatives = new Float64Array(terms.length);
  return {
    state,
    species: network.species.map(({ name }) => name),
    reactionCount: network.reactions.length,
    rateTable: table,
    stoichiometry,
    pattern,
    gather,
    derivativeReaction: Int32Array.from(terms, ({ reaction }) => reaction),
    fluxes,
    derivatives,
    rates: rateEvaluator(table),
    rhs: (y, k, nH, dy) => {
      evaluateFluxes(y, k, nH, fluxes);
      multiply(stoichiometry, fluxes, dy);
    },
    jacobian: (y, k, nH, values) => {
      evaluateDerivatives(y, k, nH, derivatives);
      multiply(gather, derivatives, values);
    },
    rhsWithSums: (y, k, nH, dy, sums) => {
      evaluateFluxes(y, k, nH, fluxes);
      multiplyAccurately(stoichiometry, fluxes, dy, sums);
    },
    jacobianWithSums: (y, k, nH, values, sums) => {
      evaluateDerivatives(y, k, nH, derivatives);
      multiplyAccurately(gather, derivatives, values, sums);
    },
  };
}
