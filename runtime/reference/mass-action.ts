import type { SparsePattern, StateKind } from "../kernel.js";
import { compressRows, type CompressedRows, type Triplet } from "./compressed-rows.js";
import type { Monomial } from "./monomials.js";
import { speciesIndex, type ReferenceNetwork } from "./network.js";
import { entryFinder, patternWithDiagonal } from "./pattern.js";

/** Fluxes R_r = k_r nH^power * product of y over factors, one per reaction. */
export function fluxTerms(network: ReferenceNetwork, state: StateKind): Monomial[] {
  const index = speciesIndex(network);
  return network.reactions.map((reaction, r) => ({
    reaction: r,
    weight: 1,
    power: fluxPower(reaction.densityPower, reaction.kineticFactors.length, state),
    factors: reaction.kineticFactors.map((name) => position(index, name, reaction.id)),
  }));
}

/**
 * Power of nH that multiplies k and the states. Densities: the explicit power. Abundances x = n/nH:
 * dx/dt = R/nH and n = x nH bring the number of factors, less one.
 */
function fluxPower(densityPower: number, factors: number, state: StateKind): number {
  return state === "density" ? densityPower : densityPower + factors - 1;
}

/** Net stoichiometric coefficients, species by reactions; what a catalyst cancels has no entry. */
export function netStoichiometry(network: ReferenceNetwork): CompressedRows {
  const index = speciesIndex(network);
  const triplets: Triplet[] = [];
  network.reactions.forEach((reaction, r) => {
    const net = new Map<number, number>();
    const count = (name: string, change: number): void => {
      const species = position(index, name, reaction.id);
      net.set(species, (net.get(species) ?? 0) + change);
    };
    reaction.reactants.forEach((name) => count(name, -1));
    reaction.products.forEach((name) => count(name, 1));
    for (const [row, value] of net) {
      if (value !== 0) {
        triplets.push({ row, column: r, value });
      }
    }
  });
  return compressRows(network.species.length, network.reactions.length, triplets);
}

/** The Jacobian as a matrix (entries of the pattern by terms) times the terms' values. */
export interface JacobianTerms {
  readonly pattern: SparsePattern;
  readonly terms: readonly Monomial[];
  readonly gather: CompressedRows;
}

/**
 * The product rule: the derivative of flux r by state j, where j stands m times among its factors,
 * is m times the flux with one mention of j left out. Each enters the rows that reaction r changes.
 * The pattern holds the entries that some reaction can make nonzero, and the whole diagonal.
 */
export function jacobianTerms(
  fluxes: readonly Monomial[],
  stoichiometry: CompressedRows,
): JacobianTerms {
  const size = stoichiometry.rows;
  const changes = changesOfReactions(stoichiometry);
  const terms: Monomial[] = [];
  const contributions: { row: number; column: number; term: number; value: number }[] = [];
  for (const flux of fluxes) {
    for (const state of new Set(flux.factors)) {
      const left = flux.factors.slice();
      left.splice(left.indexOf(state), 1);
      const mentions = flux.factors.length - left.filter((factor) => factor !== state).length;
      const term = terms.push({ ...flux, weight: mentions, factors: left }) - 1;
      for (const { row, value } of changes[flux.reaction]!) {
        contributions.push({ row, column: state, term, value });
      }
    }
  }
  const pattern = patternWithDiagonal(size, contributions);
  const entry = entryFinder(pattern);
  const gather = compressRows(
    pattern.rowIdx.length,
    terms.length,
    contributions.map(({ row, column, term, value }) => ({
      row: entry(row, column),
      column: term,
      value,
    })),
  );
  return { pattern, terms, gather };
}

/** What each reaction changes, by how many particles. */
export function changesOfReactions(
  stoichiometry: CompressedRows,
): { row: number; value: number }[][] {
  const changes = Array.from(
    { length: stoichiometry.columns },
    (): { row: number; value: number }[] => [],
  );
  for (let row = 0; row < stoichiometry.rows; row += 1) {
    for (let at = stoichiometry.rowPtr[row]!; at < stoichiometry.rowPtr[row + 1]!; at += 1) {
      changes[stoichiometry.column[at]!]!.push({ row, value: stoichiometry.value[at]! });
    }
  }
  return changes;
}

function position(index: ReadonlyMap<string, number>, name: string, reaction: string): number {
  const found = index.get(name);
  if (found === undefined) {
    throw new RangeError(
      `reaction ${reaction} names "${name}", which is no species of the network`,
    );
  }
  return found;
}
