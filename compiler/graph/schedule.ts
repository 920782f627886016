import type { KernelEvent } from "../../runtime/kernel.js";
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
  /** Factorisation and solution of I - gamma J; missing when they are not straight-line code. */
  readonly direct?: { readonly factorize: Section; readonly solve: Section };
  /** Derivatives by time; missing when none are wanted. */
  readonly slopes?: { readonly rates: Section; readonly rhs: Section };
  /** What is observed; missing when nothing is. */
  readonly outputs?: Section;
  /** What decides when something happens, and what it sets; missing when nothing does. */
  readonly events?: ScheduledEvents;
  /** Length of the staged buffer: the model's rates, then other values known before the states. */
  readonly stagedCount: number;
  /** Length of the buffer of values that several chunks of one section share. */
  readonly sharedCount: number;
}

export interface ScheduledEvents {
  /** Each with the positions of what the two sections write for it. */
  readonly list: readonly KernelEvent[];
  readonly valueCount: number;
  readonly resetCount: number;
  readonly values: Section;
  readonly resets: Section;
}

/** Every section there is, in the order of the contract. */
export function sectionsOf({
  rates,
  rhs,
  jacobian,
  slopes,
  direct,
  outputs,
  events,
}: Schedule): readonly Section[] {
  const all = [
    rates,
    rhs,
    jacobian,
    slopes?.rates,
    slopes?.rhs,
    direct?.factorize,
    direct?.solve,
    outputs,
    events?.values,
    events?.resets,
  ];
  return all.filter((section) => section !== undefined);
}

/** Which functions read the time: rates do, only derivatives do, or neither. */
export function timeDependence({ rates, rhs }: Schedule): "rates" | "derivatives" | undefined {
  if (readsTime(rates)) return "rates";
  return readsTime(rhs) ? "derivatives" : undefined;
}

function readsTime({ chunks }: Section): boolean {
  return chunks.some(({ loads }) => loads.some(({ buffer }) => buffer === "time"));
}

/** What chunks read; time and gamma are single numbers. */
export type Buffer =
  | "inputs"
  | "inputSlopes"
  | "time"
  | "staged"
  | "stagedSlopes"
  | "states"
  | "shared"
  | "gamma"
  | "jacobian"
  | "factor"
  | "solution";

/** An element of a buffer. */
export interface Slot {
  readonly buffer: Buffer;
  readonly index: number;
}

export type SectionName =
  | "rates"
  | "rhs"
  | "jacobian"
  | "rateSlopes"
  | "rhsSlopes"
  | "factorize"
  | "solve"
  | "outputValues"
  | "eventValues"
  | "eventResets";

/** One function of the kernel contract: its chunks run in order. */
export interface Section {
  readonly name: SectionName;
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
  /** Values read in place, by node. */
  readonly slots: ReadonlyMap<NodeId, Slot>;
  /** Estimated size as a JavaScript function [bytes of V8 bytecode]. */
  readonly bytecode: number;
}

/** An element that is read into a local. */
export interface Load extends Slot {
  readonly name: string;
}

/** coefficient * value, the value being a node or a local that an earlier statement defined. */
export interface ScheduledTerm {
  readonly coefficient: number;
  readonly value: NodeId | string;
}

export type Statement =
  /** local = element, where it is first needed */
  | ({ readonly kind: "load" } & Load)
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
