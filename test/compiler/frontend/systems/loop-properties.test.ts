import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError, type Diagnostic } from "../../../../compiler/diagnostics/diagnostic.js";
import { flattenSystem } from "../../../../compiler/frontend/systems/flatten/index.js";
import { kernelForms, modelKernel } from "../../../kernel-forms.js";
import { connect, sourceOf, system, type Declare, type Numbers } from "./flatten/sources.js";
import { seed } from "../../../random-seed.js";

/** From one node to another, with a gain. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

/** Nodes with u = x + the sum over edges of gain times y, y = u and dx/dt = u. */
const graphOf =
  (count: number, edges: readonly Edge[]): Declare =>
  ({ sum, times }) => {
    const node = system({
      states: { x: 1 },
      inputs: { u: 0 },
      outputs: { y: ({ u }: Numbers<never>) => u },
      derivatives: ({ u }: Numbers<never>) => ({ x: u }),
    });
    return system({
      subsystems: { n: Array.from({ length: count }, () => node) },
      connections: Array.from({ length: count }, (_, i) =>
        connect(
          ({ n }: Record<string, readonly Numbers<never>[]>) =>
            edges
              .filter(({ to }) => to === i)
              .reduce(
                (total, { from, gain }) => sum(total, times(gain, n![from]!["y"]!)) as never,
                n![i]!["x"]!,
              ),
          `n[${i}].u`,
        ),
      ),
    });
  };

/** Gaussian elimination with partial pivoting; overwrites both. */
function denseSolve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let step = 0; step < size; step++) {
    let pivot = step;
    for (let row = step + 1; row < size; row++) {
      if (Math.abs(matrix[row]![step]!) > Math.abs(matrix[pivot]![step]!)) pivot = row;
    }
    [matrix[step], matrix[pivot]] = [matrix[pivot]!, matrix[step]!];
    [right[step], right[pivot]] = [right[pivot]!, right[step]!];
    for (let row = step + 1; row < size; row++) {
      const factor = matrix[row]![step]! / matrix[step]![step]!;
      for (let column = step; column < size; column++) {
        matrix[row]![column]! -= factor * matrix[step]![column]!;
      }
      right[row]! -= factor * right[step]!;
    }
  }
  const solution = right.map(() => 0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = right[row]!;
    for (let column = row + 1; column < size; column++) {
      rest -= matrix[row]![column]! * solution[column]!;
    }
    solution[row] = rest / matrix[row]![row]!;
  }
  return solution;
}

function findings(declare: Declare): readonly Diagnostic[] {
  try {
    flattenSystem(sourceOf(declare), { loops: "error", observe: "all" });
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** Multiples of 1/16: symbols are solved for in an order that cannot know how small numbers are. */
const value = fc.integer({ min: -16, max: 16 }).map((sixteenths) => sixteenths / 16);
/** Gains of all pairs, row by row, so small that rows of I - G are diagonally dominant; some are zero. */
const linearLoops = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    gains: fc.array(
      fc.option(value, { nil: 0 }).map((gain) => (0.9 * gain) / count),
      { minLength: count * count, maxLength: count * count },
    ),
    x: fc.array(value, { minLength: count, maxLength: count }),
  }),
);

/** Edges that only lead from earlier to later nodes of a hidden order. */
const acyclic = fc.integer({ min: 2, max: 10 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {
      minLength: 1,
      maxLength: 3 * count,
      selector: ([a, b]) => Math.min(a, b) * count + Math.max(a, b),
    }),
  }),
);

function edgesOf(order: readonly number[], pairs: readonly (readonly [number, number])[]): Edge[] {
  return pairs
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ from: order[Math.min(a, b)]!, to: order[Math.max(a, b)]!, gain: 0.5 }));
}

describe("random graphs of feed-throughs", () => {
  it.each(kernelForms)("that are linear loops have the dense solution, as %s", async (target) => {
    await fc.assert(
      fc.asyncProperty(linearLoops, async ({ count, gains, x }) => {
        const edges = gains.flatMap((gain, at): Edge[] =>
          gain === 0 ? [] : [{ from: at % count, to: Math.floor(at / count), gain }],
        );
        const source = sourceOf(graphOf(count, edges));
        const { model } = flattenSystem(source, { loops: "solve", observe: "all" });
        const kernel = await modelKernel(model, { target });
        const [k, u] = [new Float64Array(kernel.rateCount), new Float64Array(count)];
        kernel.rates(new Float64Array(0), k);
        kernel.rhs(0, Float64Array.from(x), k, u);
        const rows = x.map((_, i) => x.map((_x, j) => (i === j ? 1 : 0) - gains[i * count + j]!));
        const expected = denseSolve(rows, [...x]);
        // The inverse of I - G is at most 1 / (1 - 0.9) in the norm of rows.
        expected.forEach((each, i) => expect(Math.abs(u[i]! - each)).toBeLessThan(1e-13));
      }),
      { numRuns: 12, seed },
    );
  });

  it("without a cycle report no loop", () => {
    fc.assert(
      fc.property(acyclic, ({ count, order, pairs }) => {
        expect(findings(graphOf(count, edgesOf(order, pairs)))).toEqual([]);
      }),
    );
  });

  it("with one edge back report one loop, whose chain names its ends", () => {
    fc.assert(
      fc.property(acyclic, fc.nat(), ({ count, order, pairs }, chosen) => {
        const edges = edgesOf(order, pairs);
        fc.pre(edges.length > 0);
        const { from, to } = edges[chosen % edges.length]!;
        const back: Edge = { from: to, to: from, gain: 0.25 };
        const [finding, ...others] = findings(graphOf(count, [...edges, back]));
        expect(others).toEqual([]);
        expect(finding!.code).toBe("NC341");
        const chain = finding!.message.replace("algebraic loop: ", "").split(" <- ");
        expect(chain[0]).toBe(chain.at(-1));
        // Each name in the chain needs the next, along an edge.
        const nodes = chain
          .filter((name) => name.endsWith(".u"))
          .map((name) => Number(/\d+/.exec(name)![0]));
        for (let i = 0; i + 1 < nodes.length; i++) {
          const isEdge = [...edges, back].some(
            (edge) => edge.to === nodes[i] && edge.from === nodes[i + 1],
          );
          expect(isEdge, finding!.message).toBe(true);
        }
        // Every cycle passes through the edge back, and a chain is one cycle.
        expect(nodes.slice(1)).toContain(from);
        expect(nodes.slice(1)).toContain(to);
        expect(new Set(nodes).size).toBe(nodes.length - 1);
      }),
    );
  });
});
