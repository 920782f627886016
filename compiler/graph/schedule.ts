import type { NodeId } from "./node.js";
import type { Graph } from "./graph.js";

/**
 * The order in which a kernel computes: what every backend prints. Nothing here depends on the
 * target language; expressions are still nodes of the graph, cut where a chunk gives them a name.
 */
export interface Schedule {
  readonly graph: Graph;
  readonly rates: Section;
  readonly rhs: Section;
  /** Missing when no Jacobian is wanted. */
  readonly jacobian?: Section;
  /** Length of the staged buffer: the model's rates, then other values known before the states. */
  readonly stagedCount: number;
  /** Length of the buffer of values that several chunks of one section share. */
  readonly sharedCount: number;
}

/** What chunks read. */
export type Buffer = "inputs" | "time" | "staged" | "states" | "shared";

/** One function of the kernel contract: its chunks run in order. */
export interface Section {
  readonly name: "rates" | "rhs" | "jacobian";
  readonly chunks: readonly Chunk[];
  /** Whether outputs must be set to zero first, because some are written by no chunk. */
  readonly clear: boolean;
  /** Whether each output carries a running compensation that is added at the end. */
  readonly compensated: boolean;
}

/** One function of bounded size. */
export interface Chunk {
  /** Stable: made from the first unit's key, so that insertions elsewhere do not change it. */
  readonly name: string;
  /** Values read into locals at the start. */
  readonly loads: readonly Load[];
  readonly statements: readonly Statement[];
  /** Locals by node; printing stops at a node that has one. */
  readonly names: ReadonlyMap<NodeId, string>;
  /** Staged values read in place, by node. */
  readonly slots: ReadonlyMap<NodeId, number>;
  /** Estimated size as a JavaScript function [bytes of V8 bytecode]. */
  readonly bytecode: number;
}

export interface Load {
  readonly name: string;
  readonly buffer: Buffer;
  readonly index: number;
}

/** coefficient * value, the value being a node or a local that an earlier statement defined. */
export interface ScheduledTerm {
  readonly coefficient: number;
  readonly value: NodeId | string;
}

export type Statement =
  /** local = node */
  | {
      readonly kind: "define";
      readonly name: string;
      readonly node: NodeId;
      readonly comment?: string;
    }
  /** local = sum of terms */
  | { readonly kind: "subtotal"; readonly name: string; readonly terms: readonly ScheduledTerm[] }
  /** buffer[index] = or += sum of terms */
  | {
      readonly kind: "store";
      readonly buffer: "output" | "shared";
      readonly index: number;
      readonly accumulate: boolean;
      readonly terms: readonly ScheduledTerm[];
      readonly comment?: string;
    }
  /** output[index] += term, with Neumaier's running compensation */
  | { readonly kind: "compensate"; readonly index: number; readonly term: ScheduledTerm };
