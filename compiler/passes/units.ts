import type { Term } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import { temporaryName } from "./naming.js";

/** A value that a section writes: the sum of its terms. */
export interface Output {
  readonly index: number;
  readonly terms: readonly Term[];
  readonly comment: string;
}

/** The smallest piece of a section that is never torn apart: one term and where it is added. */
export interface Unit {
  /** Stable text; decides chunk boundaries and names. */
  readonly key: string;
  readonly node: NodeId;
  /** Units of one group share outputs; chunks prefer to end between groups. */
  readonly group: string | undefined;
  /** Whether the term becomes a local of its own. If not, it is written where it is used. */
  readonly local: boolean;
  readonly targets: readonly { readonly output: number; readonly coefficient: number }[];
}

/** One unit per output, for outputs that are single expressions. */
export function directUnits(outputs: readonly (Output & { readonly key: string })[]): Unit[] {
  return outputs.map(({ index, key, terms }) => {
    const [term] = terms;
    if (term === undefined || terms.length > 1) throw new TypeError(`${key} is not one expression`);
    return {
      key,
      node: term.node,
      group: undefined,
      local: false,
      targets: [{ output: index, coefficient: term.coefficient }],
    };
  });
}

/**
 * One unit per term and group: a flux that six derivatives use is computed once and added to all
 * six. Within a group, terms stand in order of creation, which is that of the source.
 */
export function accumulationUnits(
  graph: Graph,
  outputs: readonly (Output & { readonly group?: string })[],
): Unit[] {
  const groups = new Map<
    string | undefined,
    Map<NodeId, { output: number; coefficient: number }[]>
  >();
  for (const { index, group, terms } of outputs) {
    const members =
      groups.get(group) ?? new Map<NodeId, { output: number; coefficient: number }[]>();
    groups.set(group, members);
    for (const { coefficient, node } of terms) {
      const targets = members.get(node) ?? [];
      targets.push({ output: index, coefficient });
      members.set(node, targets);
    }
  }
  const comments = new Map(outputs.map(({ index, comment }) => [index, comment]));
  return [...groups].flatMap(([group, members]) =>
    [...members]
      .toSorted(([a], [b]) => a - b)
      .map(([node, targets]) => ({
        key: unitName(graph, node, group, comments.get(targets[0]!.output)!),
        node,
        group,
        local: graph.labelOf(node) !== undefined || targets.length > 1,
        targets,
      })),
  );
}

/** A label names one term of one group; a leaf may stand in several groups, and in several outputs. */
function unitName(graph: Graph, id: NodeId, group: string | undefined, output: string): string {
  const label = graph.labelOf(id)?.name;
  return label ?? (group === undefined ? output : [group, temporaryName(graph, id)].join("_"));
}
