import { dependencies } from "../graph/evaluate.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Chunk, Load, ScheduledTerm, Statement } from "../graph/schedule.js";

type PlacedLoads = Pick<Chunk, "loads" | "statements">;

/**
 * Puts loads before the first statements that need them. What is read where it is needed finds a register;
 * of much that is read ahead, engines put most on the stack, which costs a quarter of the time where each
 * value is used once or twice. Single numbers, which are no elements of arrays, stay ahead.
 *
 * @param used the loads that the statements need, in the order in which those of one statement stand
 */
export function placeLoads(
  graph: Graph,
  slots: Chunk["slots"],
  used: readonly (readonly [NodeId, Load])[],
  statements: readonly Statement[],
): PlacedLoads {
  const position = new Map(used.map(([id], index) => [id, index]));
  const seen = new Set<NodeId>();
  const firstUsed = (roots: readonly NodeId[]): readonly Load[] => {
    const found: number[] = [];
    const open = [...roots];
    while (open.length > 0) {
      const id = open.pop()!;
      if (seen.has(id)) continue;
      seen.add(id);
      const index = position.get(id);
      if (index !== undefined) found.push(index);
      else if (!slots.has(id)) open.push(...dependencies(graph, id));
    }
    return found.toSorted((a, b) => a - b).map((index) => used[index]![1]);
  };
  return {
    loads: used.map(([, load]) => load).filter(isNumber),
    statements: statements.flatMap((statement) => [
      ...firstUsed(rootsOf(statement))
        .filter((load) => !isNumber(load))
        .map((load) => ({ kind: "load" as const, ...load })),
      statement,
    ]),
  };
}

function isNumber({ buffer }: Load): boolean {
  return buffer === "time" || buffer === "gamma";
}

function rootsOf(statement: Statement): readonly NodeId[] {
  switch (statement.kind) {
    case "load":
      return [];
    case "define":
      return [statement.node];
    case "compensate":
      return nodesOf([statement.term]);
    default:
      return nodesOf(statement.terms);
  }
}

function nodesOf(terms: readonly ScheduledTerm[]): readonly NodeId[] {
  return terms.map(({ value }) => value).filter((value) => typeof value !== "string");
}
