import type { CallName } from "./operations.js";

/** Index of a node in its graph. Operands always have smaller indices than the nodes using them. */
export type NodeId = number;

/**
 * Binding time, from earliest to latest: when during a run a value becomes known. The stage of a
 * node is the latest among its operands'.
 */
export const stages = ["constant", "inputs", "time", "state"] as const;
export type Stage = (typeof stages)[number];

/** Later of two stages. */
export function laterStage(a: Stage, b: Stage): Stage {
  return stages.indexOf(a) >= stages.indexOf(b) ? a : b;
}

export interface ConstantNode {
  readonly kind: "constant";
  readonly value: number;
}

/**
 * What only a function that is derived from a model takes as argument: the staged buffer, the slopes of
 * inputs and of staged values, and the parts of the linear system (I - gamma J) x = b with its factors.
 */
export type ArgumentRole =
  "staged" | "inputSlope" | "stagedSlope" | "gamma" | "jacobian" | "factor" | "solution";

/** A named leaf. A quantity stands for its definition, which the graph keeps beside it. */
export interface SymbolNode {
  readonly kind: "symbol";
  readonly role: "state" | "input" | "time" | "quantity" | ArgumentRole;
  readonly index: number;
  readonly name: string;
}

/** constant + sum of coefficients[i] * operands[i]; operands ascend and are distinct. */
export interface SumNode {
  readonly kind: "sum";
  readonly constant: number;
  readonly operands: readonly NodeId[];
  readonly coefficients: readonly number[];
}

/** coefficient * product of operands; operands ascend in canonical order, with distinct bases. */
export interface ProductNode {
  readonly kind: "product";
  readonly coefficient: number;
  readonly operands: readonly NodeId[];
}

/** base^exponent with a constant exponent. */
export interface PowerNode {
  readonly kind: "power";
  readonly operands: readonly [NodeId];
  readonly exponent: number;
}

export interface CallNode {
  readonly kind: "call";
  readonly name: CallName;
  readonly operands: readonly NodeId[];
}

export type Node = ConstantNode | SymbolNode | SumNode | ProductNode | PowerNode | CallNode;

/** Operands of any node; leaves have none. */
export function operandsOf(node: Node): readonly NodeId[] {
  return node.kind === "constant" || node.kind === "symbol" ? [] : node.operands;
}
