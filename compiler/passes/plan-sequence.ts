import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Buffer, Chunk, Load, Section, SectionName, Statement } from "../graph/schedule.js";
import { countUses, type Access } from "./access.js";
import { chunkBytes, expressionBytes, targetBytes } from "./bytecode.js";
import { chunkUnits, type ChunkLimits } from "./chunk.js";
import type { Step } from "./elimination.js";
import { distinct, identifierPart, temporaryName } from "./naming.js";
import { planChunk } from "./plan-chunk.js";
import type { Unit } from "./units.js";

export interface SequenceRequest {
  readonly name: SectionName;
  readonly steps: readonly Step[];
  /** How the sequence reads what it does not compute. */
  readonly access: Access;
  /** The buffer that the steps are stored in, and that later chunks read them from. */
  readonly buffer: Buffer;
  readonly limits: ChunkLimits;
}

/**
 * Cuts a sequence of steps, each of which may need any earlier one, into chunks. A step is a local
 * of its chunk; a later chunk reads it from where it was stored.
 */
export function planSequence(graph: Graph, request: SequenceRequest): Section {
  const { name, steps, buffer, limits } = request;
  const named = new Map(steps.map(({ node }) => [node, temporaryName(graph, node)]));
  const stepOf = new Map(steps.map((step) => [step.node, step]));
  const units = steps.map(({ node, group }): Unit => ({
    key: named.get(node)!,
    node,
    group,
    local: true,
    targets: [],
  }));
  const sizeOf = ({ node }: Unit): number =>
    expressionBytes(graph, request.access, named, node) + targetBytes;
  const parts = chunkUnits(units, sizeOf, withRoomForLoads(limits));
  const accesses = accessByPart(parts, request.access, ({ node }) => ({
    name: named.get(node)!,
    buffer,
    index: stepOf.get(node)!.index,
  }));
  const needed = new Set<NodeId>();
  parts.forEach((part, i) => {
    const roots = part.map(({ node }) => node);
    for (const id of countUses(graph, accesses[i]!, roots).keys()) {
      if (accesses[i]!.loads.has(id)) needed.add(id);
    }
  });
  const chunkNames = new Set<string>();
  const chunks = parts.map((part, i): Chunk => {
    const { used, names, definitions } = planChunk(graph, accesses[i]!, part);
    const statements = part.flatMap(({ node }, unit) => {
      const { index, comment, result } = stepOf.get(node)!;
      const store: Statement = {
        kind: "store",
        buffer: "output",
        index,
        accumulate: false,
        terms: [{ coefficient: 1, value: node }],
        comment,
      };
      return [...definitions[unit]!, ...(result || needed.has(node) ? [store] : [])];
    });
    const chunkName = distinct(`${name}_${identifierPart(part[0]!.key)}`, chunkNames);
    const chunk = {
      name: chunkName,
      loads: used.map(([, load]) => load),
      statements,
      names,
      slots: request.access.slots,
    };
    return { ...chunk, bytecode: chunkBytes(graph, accesses[i]!, chunk) };
  });
  return { name, chunks, clear: false, compensated: false };
}

/** A third of each chunk is left to the loads of what earlier chunks stored. */
function withRoomForLoads({ least, most }: ChunkLimits): ChunkLimits {
  return { least: Math.round((least * 2) / 3), most: Math.round((most * 2) / 3) };
}

/** The access of each part: the steps of earlier parts are read where they were stored. */
function accessByPart(
  parts: readonly (readonly Unit[])[],
  access: Access,
  loadOf: (unit: Unit) => Load,
): readonly Access[] {
  return parts.map((_, i) => {
    const earlier = parts.slice(0, i).flat();
    const stored = earlier.map((unit) => [unit.node, loadOf(unit)] as const);
    return { loads: new Map([...access.loads, ...stored]), slots: access.slots };
  });
}
