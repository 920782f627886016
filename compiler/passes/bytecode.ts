import { dependencies } from "../graph/evaluate.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Chunk, ScheduledTerm, Statement } from "../graph/schedule.js";
import { countUses, isLeaf, type Access } from "./access.js";

/**
 * Bytes of V8 bytecode (Ignition) per construct, fitted to `node --print-bytecode` on compiled
 * kernels. Registers above the 127th need wide operands, so these are figures for large functions;
 * small ones come out smaller than estimated.
 */
const bytes = {
  /** Arithmetic on two values, moving operands between registers included. */
  operation: 12,
  /** Reading an element of a buffer into a local. */
  load: 12,
  /** An element read in place. */
  slot: 10,
  /** Moving a value to or from a local. */
  move: 3,
  /** Setting an element of an output. */
  store: 9,
  /** Reading an output's element before adding to it. */
  readBack: 12,
  /** A call of a Math function, or a selection. */
  call: 18,
  /** A constant operand. */
  literal: 3,
  /** A call of the compensated accumulation. */
  compensate: 24,
  /** Prologue and return of a function. */
  frame: 12,
} as const;

/** Estimated bytes of reading a node: nothing for a local, else what computing it takes. */
function valueBytes(
  graph: Graph,
  access: Access,
  named: ReadonlyMap<NodeId, string>,
  id: NodeId,
): number {
  if (named.has(id) || access.loads.has(id)) return 0;
  return expressionBytes(graph, access, named, id);
}

/** Estimated bytes of computing a node from locals, leaves and constants. */
export function expressionBytes(
  graph: Graph,
  access: Access,
  named: ReadonlyMap<NodeId, string>,
  id: NodeId,
): number {
  return dependenciesBehind(graph, access, id).reduce(
    (total, operand) => total + valueBytes(graph, access, named, operand),
    nodeBytes(graph, access, id),
  );
}

/** Estimated bytes of computing a node and all below it, every one once. */
export function unitBytes(graph: Graph, access: Access, id: NodeId): number {
  const nodes = [...countUses(graph, access, [id]).keys()];
  return nodes.reduce((total, node) => total + nodeBytes(graph, access, node), 0);
}

function dependenciesBehind(graph: Graph, access: Access, id: NodeId): readonly NodeId[] {
  return isLeaf(access, id) ? [] : dependencies(graph, id);
}

/** Estimated bytes of computing a node whose operands are locals. */
function nodeBytes(graph: Graph, access: Access, id: NodeId): number {
  if (access.slots.has(id)) return bytes.slot;
  if (access.loads.has(id)) return 0;
  const node = graph.node(id);
  const scaling = (coefficient: number): number =>
    Math.abs(coefficient) === 1 ? 0 : bytes.operation + bytes.literal;
  switch (node.kind) {
    case "constant":
      return bytes.literal;
    case "symbol":
      return 0;
    case "sum":
      return node.coefficients.reduce((total, c) => total + bytes.operation + scaling(c), 0);
    case "product":
      return (node.operands.length - 1) * bytes.operation + scaling(node.coefficient);
    case "power":
      return bytes.operation + bytes.literal;
    case "call":
      return bytes.call;
  }
}

/** Estimated bytes of adding a term to an output. */
export const targetBytes = bytes.operation;

/** Estimated bytes of a whole chunk as a function. */
export function chunkBytes(graph: Graph, access: Access, chunk: Omit<Chunk, "bytecode">): number {
  const term = ({ coefficient, value }: ScheduledTerm): number =>
    (Math.abs(coefficient) === 1 ? 0 : bytes.operation + bytes.literal) +
    (typeof value === "string" ? 0 : valueBytes(graph, access, chunk.names, value));
  const terms = (all: readonly ScheduledTerm[]): number =>
    all.reduce(
      (total, each) => total + term(each),
      bytes.move + (all.length - 1) * bytes.operation,
    );
  const statement = (each: Statement): number => {
    switch (each.kind) {
      case "load":
        return bytes.load;
      case "define":
        return bytes.move + expressionBytes(graph, access, chunk.names, each.node);
      case "subtotal":
        return bytes.move + terms(each.terms);
      case "store":
        return bytes.store + (each.accumulate ? bytes.readBack : 0) + terms(each.terms);
      case "compensate":
        return bytes.compensate + term(each.term);
    }
  };
  return chunk.statements.reduce(
    (total, each) => total + statement(each),
    bytes.frame + chunk.loads.length * bytes.load,
  );
}
