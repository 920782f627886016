import { dependencies, reachable } from "../graph/evaluate.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Model, ModelEvent } from "../model/model.js";
import { nodesOf, observedNodes } from "./model-nodes.js";
import type { Jacobian } from "./sparsity.js";

/** A part of a model that has no value. */
export interface WithoutValue {
  readonly kind: "rate" | "derivative" | "output" | "event";
  /** The comment of a rate, the name of anything else. */
  readonly name: string;
}

/**
 * What holds a constant that is not finite: what folding fixed inputs makes of a division by zero, a
 * logarithm of a negative number, or an overflow. No kernel can hold them. What depends on rates without
 * value is not listed beside them.
 */
export function withoutValue(model: Model): readonly WithoutValue[] {
  const bad = notFinite(model.graph, nodesOf(model));
  const rates = model.rates
    .filter(({ node }) => bad.has(node))
    .map(({ comment }): WithoutValue => ({ kind: "rate", name: comment }));
  if (rates.length > 0) return rates;
  const { outputs = [], events = [] } = model;
  return [
    ...model.states
      .filter((_, i) => bad.has(model.derivatives[i]!))
      .map((name): WithoutValue => ({ kind: "derivative", name })),
    ...outputs
      .filter(({ node }) => bad.has(node))
      .map(({ name }): WithoutValue => ({ kind: "output", name })),
    ...events
      .filter((event) =>
        observedNodes({ events: [event] }).some(
          (node) => bad.has(node) && !happensOnce(model.graph, event, node),
        ),
      )
      .map(({ name }): WithoutValue => ({ kind: "event", name })),
  ];
}

/** The same of a Jacobian's entries: "a by b" for that of state a by state b. */
export function entriesWithoutValue(
  { graph, states }: Model,
  { pattern, entries }: Jacobian,
): readonly string[] {
  const nodes = entries.flatMap((terms) => terms.map(({ node }) => node));
  const bad = notFinite(graph, nodes);
  return states.flatMap((column, j) => {
    const found: string[] = [];
    for (let at = pattern.colPtr[j]!; at < pattern.colPtr[j + 1]!; at++) {
      const isBad = entries[at]!.some(
        (term) => !Number.isFinite(term.coefficient) || bad.has(term.node),
      );
      if (isBad) found.push(`${states[pattern.rowIdx[at]!]!} by ${column}`);
    }
    return found;
  });
}

/** The nodes below the roots, themselves included, that hold or need a constant that is not finite. */
function notFinite(graph: Graph, roots: readonly NodeId[]): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  for (const id of reachable(graph, roots)) {
    if (holdsNotFinite(graph, id) || dependencies(graph, id).some((each) => found.has(each))) {
      found.add(id);
    }
  }
  return found;
}

function holdsNotFinite(graph: Graph, id: NodeId): boolean {
  const node = graph.node(id);
  if (node.kind === "constant") return !Number.isFinite(node.value);
  if (node.kind === "product") return !Number.isFinite(node.coefficient);
  if (node.kind === "sum") return ![node.constant, ...node.coefficients].every(Number.isFinite);
  return false;
}

function happensOnce(graph: Graph, { trigger }: ModelEvent, id: NodeId): boolean {
  const node = graph.node(id);
  const isPeriod = trigger.kind === "times" && trigger.period === id;
  return isPeriod && node.kind === "constant" && node.value === Infinity;
}
