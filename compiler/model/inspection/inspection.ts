import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { checkConservation } from "../conservation.js";
import type { Network, SourceInfo } from "../network.js";
import { reactionLabel } from "../reaction.js";
import { reactionsByRanges, reactionsByType, speciesByCharge, speciesByElement } from "./census.js";
import { repeatedChannels } from "./channels.js";
import { checkNetwork } from "./checks/registry.js";
import { isomers, type IsomerGroup } from "./isomers.js";
import { describeReactionType } from "../reaction-types.js";
import { neverDestroyed, neverFormed } from "./sources-and-sinks.js";

/** A place in a source, from 1. */
export interface LineReference {
  readonly file: string;
  readonly line: number;
}

/** What is said of a network without solving it. Plain data: it survives JSON. */
export interface Inspection {
  readonly name: string;
  readonly sources: readonly SourceInfo[];
  readonly counts: { readonly species: number; readonly reactions: number };
  /** The most frequent type first. */
  readonly reactionTypes: readonly {
    readonly type: string;
    /** Empty for a type that UMIST does not have. */
    readonly description: string;
    readonly reactions: number;
  }[];
  /** Reactions by their number of temperature ranges, ascending. */
  readonly temperatureRanges: readonly { readonly ranges: number; readonly reactions: number }[];
  /** Species that contain each element, the most frequent element first. */
  readonly elements: readonly { readonly element: string; readonly species: number }[];
  /** Species of each charge number, ascending. */
  readonly charges: readonly { readonly charge: number; readonly species: number }[];
  /** Species whose composition is unknown; no balance is checked for their reactions. */
  readonly unknownComposition: readonly string[];
  readonly isomers: readonly IsomerGroup[];
  /** Species that no reaction forms; a catalyst is not formed. */
  readonly neverFormed: readonly string[];
  /** Species that no reaction destroys; a catalyst is not destroyed. */
  readonly neverDestroyed: readonly string[];
  /** Channels that stand on several lines, whose rates add; exact duplicates included. */
  readonly additiveDuplicates: readonly {
    readonly reaction: string;
    readonly lines: readonly LineReference[];
  }[];
  readonly conservation: {
    /** Elements, and "charge", that every reaction conserves. */
    readonly conserved: readonly string[];
    /** Elements, or "charge", that some reaction does not conserve, with the first such reaction. */
    readonly violated: readonly ({
      readonly name: string;
      readonly reaction: string;
    } & LineReference)[];
    /** Linearly independent vectors among the conserved ones. */
    readonly independent: number;
    /** Independent linear invariants of the stoichiometry, known or not. */
    readonly leftNullSpaceDimension: number;
  };
  /** By code, then in network order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Counts, lists and diagnostics of a network. Pure. */
export function inspectNetwork(network: Network): Inspection {
  return {
    name: network.name,
    sources: network.sources,
    counts: { species: network.species.length, reactions: network.reactions.length },
    reactionTypes: reactionsByType(network).map(({ type, reactions }) => ({
      type,
      description: describeReactionType(type),
      reactions,
    })),
    temperatureRanges: reactionsByRanges(network),
    elements: speciesByElement(network),
    charges: speciesByCharge(network),
    unknownComposition: network.species
      .filter(({ composition }) => composition === null)
      .map(({ name }) => name),
    isomers: isomers(network),
    neverFormed: neverFormed(network),
    neverDestroyed: neverDestroyed(network),
    additiveDuplicates: repeatedChannels(network).map((channel) => ({
      reaction: reactionLabel(channel[0]!),
      lines: channel.map(({ location: { file, line } }) => ({ file, line })),
    })),
    conservation: conservation(network),
    diagnostics: checkNetwork(network),
  };
}

function conservation(network: Network): Inspection["conservation"] {
  const { conserved, violated, independent, leftNullSpaceDimension } = checkConservation(network);
  return {
    conserved: conserved.map(({ name }) => name),
    violated: violated.map(({ name, reaction }) => ({
      name,
      reaction: reactionLabel(reaction),
      file: reaction.location.file,
      line: reaction.location.line,
    })),
    independent,
    leftNullSpaceDimension,
  };
}
