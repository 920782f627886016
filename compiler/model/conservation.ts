import type { Conserved } from "../../runtime/kernel.js";
import type { Network } from "./network.js";
import { rank, type SparseRow } from "./rank.js";
import type { Reaction } from "./reaction.js";
import { netStoichiometry } from "./stoichiometry.js";

/** A quantity that chemistry conserves and the network does not. */
export interface Violation {
  /** Element symbol, or "charge". */
  readonly name: string;
  /** The first reaction, in network order, that changes the quantity. */
  readonly reaction: Reaction;
}

/** Elements and charge, split by whether every reaction conserves them. */
export interface ConservedVectors {
  /** Elements by symbol, then charge; weights in species order. */
  readonly conserved: readonly Conserved[];
  readonly violated: readonly Violation[];
}

/** How the conserved vectors compare with all linear invariants of the network. */
export interface Conservation extends ConservedVectors {
  /** Number of linearly independent vectors among the conserved ones. */
  readonly independent: number;
  /**
   * Number of independent linear invariants. A number above `independent` means that parts of the
   * network exchange no matter, or that some species takes part in no net change.
   */
  readonly leftNullSpaceDimension: number;
}

/**
 * One vector of weights per element (atoms per particle) plus charge (charge number). Species whose
 * composition or charge is unknown weigh nothing. Elements and charges that no species carries are
 * left out.
 *
 * The test is exact: small integers, reaction by reaction, w · ν_r = 0 for every reaction r, which
 * says that w lies in the left null space of the stoichiometry matrix (Horn and Jackson 1972, Archive
 * for Rational Mechanics and Analysis 47, 81).
 */
export function conservedVectors(network: Network): ConservedVectors {
  const net = network.reactions.map(netStoichiometry);
  const conserved: Conserved[] = [];
  const violated: Violation[] = [];
  for (const [name, weights] of candidateWeights(network)) {
    const offender = net.findIndex((coefficients) => change(coefficients, weights) !== 0);
    if (offender < 0) {
      conserved.push({
        name,
        weights: network.species.map((species) => weights.get(species.name) ?? 0),
      });
    } else {
      violated.push({ name, reaction: network.reactions[offender]! });
    }
  }
  return { conserved, violated };
}

/** Conserved vectors, their rank, and the dimension of the left null space they lie in. */
export function checkConservation(network: Network): Conservation {
  const vectors = conservedVectors(network);
  const rows = vectors.conserved.map(({ weights }) => sparseRow(weights));
  const independent = rank(rows, network.species.length);
  return {
    ...vectors,
    independent,
    leftNullSpaceDimension: nullity(network, independent),
  };
}

/** Number of species minus the rank of the stoichiometry matrix (species × reactions). */
export function leftNullSpaceDimension(network: Network): number {
  return nullity(network, 0);
}

/**
 * Known invariants bound the rank from above, so that elimination can stop early, with proof, in
 * the usual case that there are no others. Species with the fewest reactions are eliminated first:
 * those that react with everything would fill the rows.
 */
function nullity(network: Network, knownInvariants: number): number {
  const net = network.reactions.map(netStoichiometry);
  const occurrences = new Map(network.species.map(({ name }) => [name, 0]));
  for (const coefficients of net) {
    for (const name of coefficients.keys()) occurrences.set(name, occurrences.get(name)! + 1);
  }
  const rarestFirst = [...occurrences].toSorted(([, a], [, b]) => a - b);
  const column = new Map(rarestFirst.map(([name], index) => [name, index]));
  const rows = net.map((coefficients) =>
    [...coefficients].map(([name, value]) => [column.get(name)!, value] as const),
  );
  const size = network.species.length;
  return size - rank(rows, size, size - knownInvariants);
}

/** Weights by species name for every element, by symbol, and for charge. */
function candidateWeights(network: Network): Map<string, Map<string, number>> {
  const elements = new Map<string, Map<string, number>>();
  const charge = new Map<string, number>();
  for (const species of network.species) {
    for (const [element, count] of species.composition ?? []) {
      if (!elements.has(element)) elements.set(element, new Map());
      elements.get(element)!.set(species.name, count);
    }
    if (species.charge) charge.set(species.name, species.charge);
  }
  const sorted = [...elements].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(charge.size > 0 ? [...sorted, ["charge", charge]] : sorted);
}

function change(
  coefficients: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): number {
  let total = 0;
  for (const [name, coefficient] of coefficients) total += coefficient * (weights.get(name) ?? 0);
  return total;
}

function sparseRow(weights: readonly number[]): SparseRow {
  return weights.flatMap((weight, index) => (weight === 0 ? [] : [[index, weight] as const]));
}
