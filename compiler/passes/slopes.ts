import { argument, constant } from "../graph/builders.js";
import { isZero } from "../graph/differentiate.js";
import { directionalDerivatives } from "../graph/directional.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId, SymbolNode } from "../graph/node.js";
import { rebuild } from "../graph/rebuild.js";
import type { Model } from "../model/model.js";
import { countUses, type Access } from "./access.js";
import { decompose } from "./decompose.js";
import type { StagedValue } from "./stage.js";
import type { Output } from "./units.js";

/** Derivatives by time of the staged values, as far as they are not zero. */
export interface StagedSlopes {
  readonly outputs: readonly (Output & { readonly key: string })[];
  /** The symbol of each staged value, by its index in the staged buffer. */
  readonly symbols: ReadonlyMap<number, NodeId>;
}

/**
 * Derivatives of the staged values along the slopes of the inputs and by t. They are made of the
 * staged values themselves wherever these occur in them.
 */
export function stagedSlopes(model: Model, values: readonly StagedValue[]): StagedSlopes {
  const { graph } = model;
  const symbols = new Map<number, NodeId>();
  const known = new Map<NodeId, NodeId>();
  for (const { index, name, node } of values) {
    const symbol = argument(graph, "staged", index, name);
    symbols.set(index, symbol);
    const { kind } = graph.node(node);
    if (kind !== "constant" && kind !== "symbol" && !known.has(node)) known.set(node, symbol);
  }
  const ofSymbol = ({ role, index, name }: SymbolNode): NodeId =>
    role === "input"
      ? argument(graph, "inputSlope", index, `${name}_slope`)
      : constant(graph, role === "time" ? 1 : 0);
  const roots = values.map(({ node }) => node);
  const derivatives = directionalDerivatives(graph, roots, { ofSymbol, known });
  const outputs = values.map(({ index, key, comment }, i) => {
    const node = derivatives[i]!;
    return { index, key, comment, terms: isZero(graph, node) ? [] : [{ coefficient: 1, node }] };
  });
  return { outputs, symbols };
}

/** The symbol of a staged value's derivative by time. */
export function slopeSymbol(graph: Graph, staged: NodeId): NodeId {
  const { index, name } = graph.node(staged) as SymbolNode;
  return argument(graph, "stagedSlope", index, `${name}_slope`);
}

/**
 * Derivatives of dy/dt at fixed y, along the slopes of the staged values and by t: functions of the
 * states, the staged values and their slopes alone.
 *
 * @param access  how code that knows the states reads staged values
 * @param symbols of the staged values, by index
 */
export function derivativeSlopes(
  model: Model,
  access: Access,
  symbols: ReadonlyMap<number, NodeId>,
): readonly Output[] {
  const { graph } = model;
  const terms = model.derivatives.map((node) => decompose(graph, node));
  const nodes = [...new Set(terms.flat().map(({ node }) => node))];
  const copies = onStagedValues(graph, nodes, access, symbols);
  const ofSymbol = (symbol: SymbolNode): NodeId =>
    symbol.role === "staged"
      ? slopeSymbol(graph, graph.intern(symbol))
      : constant(graph, symbol.role === "time" ? 1 : 0);
  const slopes = directionalDerivatives(graph, copies, { ofSymbol, known: new Map() });
  const slopeOf = new Map(nodes.map((node, i) => [node, decompose(graph, slopes[i]!)]));
  return terms.map((row, index) => ({
    index,
    comment: model.states[index]!,
    terms: row.flatMap(({ coefficient, node }) =>
      slopeOf.get(node)!.map((term) => ({ ...term, coefficient: coefficient * term.coefficient })),
    ),
  }));
}

/** The nodes built anew, with one symbol for each staged value. Labels stay. */
function onStagedValues(
  graph: Graph,
  nodes: readonly NodeId[],
  access: Access,
  symbols: ReadonlyMap<number, NodeId>,
): readonly NodeId[] {
  const copies = new Map<NodeId, NodeId>();
  const symbolNode = (node: SymbolNode): NodeId =>
    node.role === "quantity"
      ? copies.get(graph.quantities[node.index]!.definition)!
      : graph.intern(node);
  for (const id of [...countUses(graph, access, nodes).keys()].toSorted((a, b) => a - b)) {
    const slot = access.slots.get(id) ?? access.loads.get(id);
    if (slot?.buffer === "staged") {
      copies.set(id, symbols.get(slot.index)!);
      continue;
    }
    const copy = rebuild(graph, graph, id, copies, symbolNode);
    const label = graph.labelOf(id);
    copies.set(id, label === undefined ? copy : graph.label(copy, label));
  }
  return nodes.map((node) => copies.get(node)!);
}
