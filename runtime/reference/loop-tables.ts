import type { CompressedRows } from "./compressed-rows.js";
import { changesOfReactions } from "./mass-action.js";
import type { Monomial } from "./monomials.js";

/** A reaction as the loops see it; species by position. */
export interface LoopReaction {
  readonly reaction: number;
  /** Power of nH in the flux. */
  readonly power: number;
  /** Species whose states multiply k. */
  readonly factors: readonly number[];
  /** Species lost and gained, one mention per particle, catalysts left out. */
  readonly losses: readonly number[];
  readonly gains: readonly number[];
}

/** Numbers of factors and of gains for which a loop is written out. */
export const loopShapes = ["1:2", "1:3", "2:1", "2:2", "2:3", "2:4"] as const;

export type LoopShape = (typeof loopShapes)[number];

/** Reactions of one shape and one power of nH that lose exactly their factors. */
export interface LoopGroup {
  readonly shape: LoopShape;
  readonly power: number;
  readonly reactions: readonly LoopReaction[];
}

export function loopReactions(
  fluxes: readonly Monomial[],
  stoichiometry: CompressedRows,
): LoopReaction[] {
  const changes = changesOfReactions(stoichiometry);
  return fluxes.map(({ reaction, power, factors }) => {
    const particles = (sign: number): number[] =>
      changes[reaction]!.flatMap(({ row, value }) =>
        Array<number>(Math.max(sign * value, 0)).fill(row),
      );
    return { reaction, power, factors, losses: particles(-1), gains: particles(1) };
  });
}

/** Reactions by shape, and those that fit none: catalysis, grains, three bodies. */
export function groupByShape(reactions: readonly LoopReaction[]): {
  groups: LoopGroup[];
  others: LoopReaction[];
} {
  const groups = new Map<string, LoopGroup & { readonly reactions: LoopReaction[] }>();
  const others: LoopReaction[] = [];
  for (const each of reactions) {
    const shape = loopShapes.find((name) => name === `${each.factors.length}:${each.gains.length}`);
    if (shape === undefined || !sameParticles(each.losses, each.factors)) {
      others.push(each);
    } else {
      const key = `${shape} ${each.power}`;
      const group = groups.get(key) ?? { shape, power: each.power, reactions: [] };
      group.reactions.push(each);
      groups.set(key, group);
    }
  }
  return { groups: [...groups.values()], others };
}

function sameParticles(a: readonly number[], b: readonly number[]): boolean {
  const [left, right] = [a.toSorted((x, y) => x - y), b.toSorted((x, y) => x - y)];
  return left.length === right.length && left.every((species, i) => species === right[i]);
}

/** One row of slots per reaction: k, factors, gains. */
export function fluxTable({ reactions }: LoopGroup): Int32Array {
  return Int32Array.from(
    reactions.flatMap(({ reaction, factors, gains }) => [reaction, ...factors, ...gains]),
  );
}

/**
 * One row of slots per reaction: k, factors, and for each factor the Jacobian entries of its column in
 * the rows of the factors and the gains.
 */
export function jacobianTable(
  { reactions }: LoopGroup,
  entry: (row: number, column: number) => number,
): Int32Array {
  return Int32Array.from(
    reactions.flatMap(({ reaction, factors, gains }) => [
      reaction,
      ...factors,
      ...factors.flatMap((column) => [...factors, ...gains].map((row) => entry(row, column))),
    ]),
  );
}
