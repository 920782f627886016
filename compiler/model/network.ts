import type { Reaction } from "./reaction.js";
import type { Species } from "./species.js";

/** One file that a network was read from. */
export interface SourceInfo {
  /** Name as given, without its folders. */
  readonly file: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A chemical reaction network with every fact of its sources. */
export interface Network {
  readonly name: string;
  readonly sources: readonly SourceInfo[];
  /** In order of first appearance. */
  readonly species: readonly Species[];
  /** In source order. */
  readonly reactions: readonly Reaction[];
}
