import type { Conserved, InputSpec, OutputSpec, ReactionInfo } from "../../runtime/kernel.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";

/** A quantity whose value the kernel exposes in its staged buffer. */
export interface Rate {
  /** A quantity symbol of the graph. */
  readonly node: NodeId;
  /** Stable text that identifies it among the model's rates. */
  readonly key: string;
  readonly comment: string;
}

/** A value to be observed. */
export interface Output extends OutputSpec {
  readonly node: NodeId;
}

/** Something that happens at an instant; the meaning is that of KernelEvent. */
export interface ModelEvent {
  readonly name: string;
  readonly trigger:
    | {
        readonly kind: "crossing";
        readonly value: NodeId;
        readonly direction: "rising" | "falling" | "both";
      }
    /** Both known from the inputs; the period of a single time is the constant Infinity. */
    | { readonly kind: "times"; readonly first: NodeId; readonly period: NodeId };
  readonly terminal: boolean;
  readonly resets: readonly { readonly state: number; readonly value: NodeId }[];
}

/**
 * What every source becomes: states, inputs and one symbolic derivative per state, all nodes of one
 * graph. Nothing from here on knows what the states stand for.
 */
export interface Model {
  readonly name: string;
  readonly graph: Graph;
  readonly states: readonly string[];
  /** In the order of the graph's input symbols. */
  readonly inputs: readonly InputSpec[];
  /** In the order of the staged buffer. */
  readonly rates: readonly Rate[];
  /** d(state)/dt, one per state; a sum whose labelled terms become statements of their own. */
  readonly derivatives: readonly NodeId[];
  readonly conserved: readonly Conserved[];
  /** One per rate, or empty. */
  readonly reactions: readonly ReactionInfo[];
  /** One unit per state, where the source gives any. */
  readonly stateUnits?: readonly string[];
  /** One value per state, where the source has values to start from. */
  readonly initial?: readonly number[];
  readonly outputs?: readonly Output[];
  readonly events?: readonly ModelEvent[];
}
