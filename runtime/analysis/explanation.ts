import type { Kernel } from "../kernel.js";
import { contributions, formationAndDestruction, type OneSided } from "./contributions.js";
import { reactionLabel } from "./reaction-parts.js";

/** One reaction that forms or destroys a species. */
export interface ExplainedReaction {
  /** Chemist's notation. */
  readonly reaction: string;
  /** Identifier in the source. */
  readonly id: string;
  /** File name and line, from 1, of the source; undefined when the kernel does not tell. */
  readonly source: { readonly file: string; readonly line: number } | undefined;
  /** Part of the derivative: above zero for formation, below for destruction. */
  readonly flux: number;
  /** Of the total of its kind, from 0 to 1. */
  readonly share: number;
}

/** Formation or destruction. */
export interface ExplainedSide {
  /** Sum over all reactions; its sign is that of the fluxes. */
  readonly total: number;
  /** The dominant reactions, the largest first. */
  readonly reactions: readonly ExplainedReaction[];
  /** What the reactions that are not listed amount to. */
  readonly others: { readonly count: number; readonly flux: number; readonly share: number };
}

/** What forms and destroys one species at one time. */
export interface Explanation {
  readonly species: string;
  /** [s] */
  readonly time: number;
  /** Abundance n/nH, or number density [cm^-3]. */
  readonly value: number;
  /** Of all fluxes: s^-1 per hydrogen nucleus, or cm^-3 s^-1. */
  readonly unit: "s^-1" | "cm^-3 s^-1";
  readonly formation: ExplainedSide;
  readonly destruction: ExplainedSide;
  /** Formation and destruction together: the derivative of the species. */
  readonly net: number;
}

/** A point of a solution. */
export interface ExplainedPoint {
  /** [s] */
  readonly time: number;
  /** One value per state. */
  readonly y: Float64Array;
  /** In the order of the kernel's inputs. */
  readonly inputs: Float64Array;
}

/**
 * The reactions that dominate the formation and the destruction of a state.
 *
 * @param state index of the state
 * @param top reactions listed of each kind at most
 * @throws RangeError when the kernel is no reaction network.
 */
export function explain(
  kernel: Kernel,
  { time, y, inputs }: ExplainedPoint,
  state: number,
  top: number,
): Explanation {
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(inputs, k, time);
  const sides = formationAndDestruction(contributions(kernel, time, y, k, state));
  return {
    species: kernel.states[state]!,
    time,
    value: y[state]!,
    unit: kernel.meta.options.state === "abundance" ? "s^-1" : "cm^-3 s^-1",
    formation: explainedSide(kernel, sides.formation, top),
    destruction: explainedSide(kernel, sides.destruction, top),
    net: sides.formation.total + sides.destruction.total,
  };
}

function explainedSide(
  kernel: Kernel,
  { total, contributions: all }: OneSided,
  top: number,
): ExplainedSide {
  const others = all.slice(top);
  return {
    total,
    reactions: all.slice(0, top).map(({ reaction, value, share }) => ({
      ...identity(kernel, reaction),
      flux: value,
      share,
    })),
    others: {
      count: others.length,
      flux: others.reduceRight((sum, { value }) => sum + value, 0),
      share: others.reduceRight((sum, { share }) => sum + share, 0),
    },
  };
}

function identity(
  kernel: Kernel,
  reaction: number,
): Pick<ExplainedReaction, "reaction" | "id" | "source"> {
  const info = kernel.reactions?.[reaction];
  const file = info && kernel.meta.sources[info.source]?.file;
  return {
    reaction: reactionLabel(kernel, reaction),
    id: info?.id ?? String(reaction),
    source: file === undefined ? undefined : { file, line: info!.line },
  };
}
