import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Chunk, Load, SectionName, Statement } from "../graph/schedule.js";
import { countUses, isLeaf, type Access } from "./access.js";
import { chunkBytes } from "./bytecode.js";
import { nodeCost } from "./cost.js";
import { distinct, temporaryName } from "./naming.js";
import { planChunk } from "./plan-chunk.js";
import type { Unit } from "./units.js";

/**
 * Work, in multiplications, that must be saved before a value is computed once for all chunks. Less
 * than that is computed again in each chunk that needs it: chunks that share nothing stay
 * independent, and a changed coefficient does not renumber a shared buffer.
 */
const leastSaving = 400;

export interface SharedValues {
  /** The section's access, extended by the shared values. */
  readonly access: Access;
  /** Chunks that compute the shared values; they run first. */
  chunks(section: SectionName): readonly Chunk[];
  readonly count: number;
}

/** Finds values that enough chunks need and that are costly enough, and computes them up front. */
export function withSharedValues(
  graph: Graph,
  access: Access,
  parts: readonly (readonly Unit[])[],
): SharedValues {
  const chosen = worthSharing(graph, access, parts);
  const taken = new Set([...access.loads.values()].map(({ name }) => name));
  const shared = new Map<NodeId, Load>();
  chosen.forEach((id, index) => {
    const name = distinct(temporaryName(graph, id), taken);
    shared.set(id, { name, buffer: "shared", index });
  });
  const extended: Access = { loads: new Map([...access.loads, ...shared]), slots: access.slots };
  const chunks = (section: SectionName): readonly Chunk[] =>
    chosen.length === 0 ? [] : [sharedChunk(graph, access, section, shared)];
  return { access: extended, chunks, count: chosen.length };
}

/** Nodes to share, operands first. */
function worthSharing(
  graph: Graph,
  access: Access,
  parts: readonly (readonly Unit[])[],
): readonly NodeId[] {
  const chunkCount = new Map<NodeId, number>();
  for (const units of parts) {
    const roots = units.map(({ node }) => node);
    for (const id of countUses(graph, access, roots).keys()) {
      chunkCount.set(id, (chunkCount.get(id) ?? 0) + 1);
    }
  }
  return [...chunkCount]
    .filter(([id, count]) => {
      if (count < 2 || isLeaf(access, id)) return false;
      return nodeCost(graph, id) * (count - 1) >= leastSaving;
    })
    .map(([id]) => id)
    .toSorted((a, b) => a - b);
}

/** One chunk that computes and stores every shared value. */
function sharedChunk(
  graph: Graph,
  access: Access,
  section: SectionName,
  shared: ReadonlyMap<NodeId, Load>,
): Chunk {
  const units: Unit[] = [...shared].map(([node, { name }]) => ({
    key: name,
    node,
    group: undefined,
    local: true,
    targets: [],
  }));
  const { used, names, definitions } = planChunk(graph, access, units);
  const statements = [...shared].flatMap(([node, { index }], i): Statement[] => [
    ...definitions[i]!,
    {
      kind: "store",
      buffer: "shared",
      index,
      accumulate: false,
      terms: [{ coefficient: 1, value: node }],
    },
  ]);
  const chunk = {
    name: `${section}_shared`,
    loads: used.map(([, load]) => load),
    statements,
    names,
    slots: access.slots,
  };
  return { ...chunk, bytecode: chunkBytes(graph, access, chunk) };
}
