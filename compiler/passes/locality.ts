import type { Graph } from "../graph/graph.js";
import type { SymbolNode } from "../graph/node.js";
import type { Unit } from "./units.js";

/**
 * The units in an order that brings together those that write the same outputs, so that a chunk
 * loads and stores fewer of them. Each unit goes with the output that the fewest units write: a flux
 * between a rare state and a common one stands among the fluxes of the rare one. Sizes count in powers
 * of two, so that one more unit moves hardly any other; within an output, source order stays.
 */
export function byLocality(units: readonly Unit[]): Unit[] {
  const writers = new Map<number, number>();
  for (const { targets } of units) {
    for (const { output } of targets) writers.set(output, (writers.get(output) ?? 0) + 1);
  }
  const size = (output: number): number => Math.floor(Math.log2(writers.get(output)!));
  const home = ({ targets }: Unit): number =>
    targets
      .map(({ output }) => output)
      .reduce((a, b) => (size(b) < size(a) || (size(b) === size(a) && b < a) ? b : a));
  const homes = new Map(units.map((unit) => [unit, home(unit)]));
  return units.toSorted((a, b) => homes.get(a)! - homes.get(b)!);
}

/**
 * The units of one chunk as people expect them: group by group, each in order of creation, what is nothing
 * but a state behind what is computed of states.
 */
export function inSourceOrder(graph: Graph, units: readonly Unit[]): Unit[] {
  const isState = ({ node }: Unit): number => {
    const { kind, role } = graph.node(node) as SymbolNode;
    return kind === "symbol" && role === "state" ? 1 : 0;
  };
  const groups = [...new Set(units.map(({ group }) => group))];
  const position = new Map(groups.map((group, i) => [group, i]));
  return units.toSorted(
    (a, b) =>
      position.get(a.group)! - position.get(b.group)! || isState(a) - isState(b) || a.node - b.node,
  );
}
