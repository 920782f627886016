import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dependencies, reachable } from "../../../compiler/graph/evaluate.js";
import type { NodeId } from "../../../compiler/graph/node.js";
import type { Chunk, Schedule } from "../../../compiler/graph/schedule.js";
import { limitsAround } from "../../../compiler/passes/chunk.js";
import { compileParts } from "../../compile-parts.js";
import { randomNetwork } from "../../random-network.js";

/** Nodes that a chunk computes itself: below its statements, as far as its locals and slots. */
function computed({ graph }: Schedule, chunk: Chunk): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  const open: NodeId[] = [];
  for (const statement of chunk.statements) {
    if (statement.kind === "define") {
      found.add(statement.node);
      open.push(...dependencies(graph, statement.node));
    } else if (statement.kind !== "load") {
      const terms = statement.kind === "compensate" ? [statement.term] : statement.terms;
      open.push(...terms.flatMap(({ value }) => (typeof value === "string" ? [] : [value])));
    }
  }
  while (open.length > 0) {
    const id = open.pop()!;
    if (found.has(id) || chunk.names.has(id) || chunk.slots.has(id)) continue;
    found.add(id);
    open.push(...dependencies(graph, id));
  }
  return found;
}

const networks = {
  state: fc.constantFrom("abundance" as const, "density" as const),
  chunk: fc.constantFrom(300, 20_000),
};

describe("staging", () => {
  it("computes in rates nothing that needs the states", () => {
    fc.assert(
      fc.property(randomNetwork, fc.record(networks), (network, { state, chunk }) => {
        const { schedule } = compileParts(network, { state, limits: limitsAround(chunk) });
        for (const part of schedule.rates.chunks) {
          for (const id of computed(schedule, part)) {
            expect(schedule.graph.stage(id)).not.toBe("state");
          }
          expect(
            part.loads.every(({ buffer }) => ["inputs", "time", "shared"].includes(buffer)),
          ).toBe(true);
        }
      }),
      { numRuns: 100, seed: 22 },
    );
  });

  it("leaves nothing for each call that is known before, but what follows from a slot", () => {
    fc.assert(
      fc.property(randomNetwork, fc.record(networks), (network, { state, chunk }) => {
        const { schedule, model } = compileParts(network, { state, limits: limitsAround(chunk) });
        const { graph } = schedule;
        const slots = new Set(model.rates.map(({ node }) => node));
        for (const { chunks } of [schedule.rhs, schedule.jacobian!]) {
          for (const part of chunks) {
            expect(part.loads.every(({ buffer }) => buffer !== "inputs")).toBe(true);
            for (const id of computed(schedule, part)) {
              const early = !["state", "constant"].includes(graph.stage(id));
              const onSlot = early && reachable(graph, [id]).some((inner) => slots.has(inner));
              expect(early && !onSlot).toBe(false);
            }
          }
        }
      }),
      { numRuns: 100, seed: 23 },
    );
  });

  it("fills every staged slot once, and reads only slots that are filled", () => {
    fc.assert(
      fc.property(randomNetwork, fc.record(networks), (network, { state, chunk }) => {
        const { schedule } = compileParts(network, { state, limits: limitsAround(chunk) });
        const stores = schedule.rates.chunks.flatMap(({ statements }) =>
          statements.flatMap((each) =>
            each.kind === "store" && each.buffer === "output" ? [each.index] : [],
          ),
        );
        const all = Array.from({ length: schedule.stagedCount }, (_, slot) => slot);
        expect(stores.toSorted((a, b) => a - b)).toEqual(all);
        const read = [schedule.rhs, schedule.jacobian!].flatMap(({ chunks }) =>
          chunks.flatMap(({ loads }) => loads.filter(({ buffer }) => buffer === "staged")),
        );
        for (const { index } of read) expect(index).toBeLessThan(schedule.stagedCount);
      }),
      { numRuns: 100, seed: 24 },
    );
  });
});
