import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flattenSystem } from "../../../compiler/frontend/systems/flatten/index.js";
import { typescriptSystems } from "../../../compiler/frontend/systems/typescript/typescript.js";
import { dependencies } from "../../../compiler/graph/evaluate.js";
import type { Graph } from "../../../compiler/graph/graph.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import { sectionsOf, type Chunk, type Statement } from "../../../compiler/graph/schedule.js";
import type { Model } from "../../../compiler/model/model.js";
import { scheduleParts } from "../../compile-parts.js";
import { modelOfTrees, randomModel } from "../backend/random-model.js";
import { entryName, surroundingsOf } from "../frontend/systems/typescript/program.js";

/** Locals that a chunk's statements mention before they have a value. */
function mentionedTooEarly(graph: Graph, chunk: Chunk): readonly string[] {
  const known = new Set(chunk.loads.map(({ name }) => name));
  const early: string[] = [];
  const mention = (name: string): void => {
    if (!known.has(name)) early.push(name);
  };
  const mentionIn = (root: NodeId, defined?: string): void => {
    const open = [root];
    const seen = new Set<NodeId>();
    while (open.length > 0) {
      const id = open.pop()!;
      if (seen.has(id)) continue;
      seen.add(id);
      const name = chunk.names.get(id);
      if (name !== undefined && name !== defined) mention(name);
      else if (!chunk.slots.has(id)) open.push(...dependencies(graph, id));
    }
  };
  for (const statement of chunk.statements) {
    if (statement.kind === "define") mentionIn(statement.node, statement.name);
    for (const { value } of termsOf(statement)) {
      if (typeof value === "string") mention(value);
      else mentionIn(value);
    }
    if ("name" in statement) known.add(statement.name);
  }
  return early;
}

function termsOf(statement: Statement) {
  if (statement.kind === "subtotal" || statement.kind === "store") return statement.terms;
  return statement.kind === "compensate" ? [statement.term] : [];
}

function expectDefined(model: Model): void {
  const { schedule } = scheduleParts(model, { timeDerivative: true });
  const chunks = sectionsOf(schedule).flatMap((section) => section.chunks);
  expect(chunks.length).toBeGreaterThan(0);
  for (const chunk of chunks) expect(mentionedTooEarly(schedule.graph, chunk)).toEqual([]);
}

/** An entry of the Jacobian that several others contain, and one that contains it stands before them. */
const text = `import { system } from "netc/systems";
export default system({
  name: "Nested",
  states: { x: 0.5, a: 0.25, b: 0.25, c: 0.25 },
  derivatives: ({ x, a, b, c, t }) => {
    const g = (x < 0.125 ? x : t) + x + 0.125;
    const first = x - a * g;
    return { x: -x, a: first < x ? Math.sin(x) : first, b: first - b * g, c: first - b * g - c * g };
  },
});`;

describe("locals", () => {
  it("are defined before they are used where entries of the Jacobian contain others", async () => {
    const surroundings = surroundingsOf({ [entryName]: text });
    const source = await typescriptSystems.read(surroundings.entry, surroundings);
    expectDefined(flattenSystem(source, { loops: "error", observe: "all" }).model);
  });

  it("are defined before they are used in random models", () => {
    fc.assert(
      fc.property(randomModel, (trees) => expectDefined(modelOfTrees(trees))),
      { numRuns: 60 },
    );
  });
});
