import type { SparsePattern, StateKind } from "../kernel.js";
import { addFluxes, addJacobian } from "./loop-bodies.js";
import {
  fluxTable,
  groupByShape,
  jacobianTable,
  loopReactions,
  type LoopReaction,
} from "./loop-tables.js";
import { fluxTerms, netStoichiometry } from "./mass-action.js";
import type { ReferenceNetwork } from "./network.js";
import { entryFinder, patternWithDiagonal } from "./pattern.js";

/** Right-hand side and Jacobian as one pass over the reactions; arguments as those of Reference. */
export interface ReactionLoop {
  readonly pattern: SparsePattern;
  rhs(y: Float64Array, k: Float64Array, nH: number, dy: Float64Array): void;
  jacobian(y: Float64Array, k: Float64Array, nH: number, values: Float64Array): void;
}

/**
 * The reaction loop over index tables: each reaction's flux is added to what it changes as soon as it
 * is known. Reactions of one shape share a loop without inner loops; the few of other shapes follow
 * one by one. This is the second baseline of the benchmark: no straight-line code, no warm-up.
 *
 * @throws RangeError when a reaction names an unknown species.
 */
export function createReactionLoop(
  network: ReferenceNetwork,
  state: StateKind = "abundance",
): ReactionLoop {
  const all = loopReactions(fluxTerms(network, state), netStoichiometry(network));
  const pattern = patternWithDiagonal(network.species.length, all.flatMap(entriesOf));
  const entry = entryFinder(pattern);
  const { groups, others } = groupByShape(all);
  const tables = groups.map(({ reactions, ...group }) => ({
    ...group,
    flux: fluxTable({ ...group, reactions }),
    jacobian: jacobianTable({ ...group, reactions }, entry),
  }));
  const partials = others.flatMap((other) => partialDerivatives(other, entry));
  return {
    pattern,
    rhs: (y, k, nH, dy) => {
      dy.fill(0);
      for (const { shape, power, flux } of tables) {
        addFluxes[shape](flux, Math.pow(nH, power), y, k, dy);
      }
      for (const other of others) {
        addTerm(other, nH, y, k, dy);
      }
    },
    jacobian: (y, k, nH, values) => {
      values.fill(0);
      for (const { shape, power, jacobian } of tables) {
        addJacobian[shape](jacobian, Math.pow(nH, power), y, k, values);
      }
      for (const partial of partials) {
        addTerm(partial, nH, y, k, values);
      }
    },
  };
}

/** The entries of the Jacobian that a reaction can make nonzero; some more than once. */
function entriesOf({ factors, losses, gains }: LoopReaction): { row: number; column: number }[] {
  const rows = [...losses, ...gains];
  return factors.flatMap((column) => rows.map((row) => ({ row, column })));
}

/**
 * The derivatives of a flux as terms of the same form, whose losses and gains are entries of the
 * Jacobian: one mention of a factor at a time is left out, which is the product rule, powers included.
 */
function partialDerivatives(
  { factors, losses, gains, ...flux }: LoopReaction,
  entry: (row: number, column: number) => number,
): LoopReaction[] {
  return factors.map((column, mention) => ({
    ...flux,
    factors: factors.filter((_, i) => i !== mention),
    losses: losses.map((row) => entry(row, column)),
    gains: gains.map((row) => entry(row, column)),
  }));
}

function addTerm(
  { reaction, power, factors, losses, gains }: LoopReaction,
  nH: number,
  y: Float64Array,
  k: Float64Array,
  sums: Float64Array,
): void {
  let term = k[reaction]! * Math.pow(nH, power);
  for (const factor of factors) {
    term *= y[factor]!;
  }
  for (const position of losses) {
    sums[position]! -= term;
  }
  for (const position of gains) {
    sums[position]! += term;
  }
}
