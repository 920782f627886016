import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReactionLoop, createReference, type StateKind } from "../../../runtime/index.js";
import { unitRoundoff } from "../../../runtime/reference/verification/rounding.js";
import { network, randomNetwork, reaction } from "./networks.js";

/** Right-hand side and Jacobian, entry by entry, of a network at nH = 10 with k = 1, 2, 3, ... */
function evaluate(
  model: ReturnType<typeof network>,
  state: StateKind,
  y: readonly number[],
): { dy: number[]; sums: number[]; entries: Record<string, number> } {
  const reference = createReference(model, { state });
  const names = reference.species;
  const { pattern } = reference;
  const k = Float64Array.from(model.reactions, (_, r) => r + 1);
  const [dy, sums] = [new Float64Array(names.length), new Float64Array(names.length)];
  const values = new Float64Array(pattern.rowIdx.length);
  reference.rhsWithSums(Float64Array.from(y), k, 10, dy, sums);
  reference.jacobian(Float64Array.from(y), k, 10, values);
  const entries: Record<string, number> = {};
  for (let column = 0; column < pattern.size; column += 1) {
    for (let at = pattern.colPtr[column]!; at < pattern.colPtr[column + 1]!; at += 1) {
      entries[`${names[pattern.rowIdx[at]!]} by ${names[column]}`] = values[at]!;
    }
  }
  return { dy: [...dy], sums: [...sums], entries };
}

describe("mass action by compressed rows", () => {
  it("a catalyst multiplies the flux and is not changed by it", () => {
    const model = network(reaction("A + B -> A + C"));
    const { dy, sums, entries } = evaluate(model, "abundance", [2, 3, 5]);
    expect(dy).toEqual([0, -60, 60]);
    expect(sums).toEqual([0, 60, 60]);
    expect(entries).toEqual({
      "A by A": 0,
      "B by A": -30,
      "C by A": 30,
      "B by B": -20,
      "C by B": 20,
      "C by C": 0,
    });
  });

  it("H + H2 -> H + H + H gains two H per event", () => {
    const model = network(reaction("H + H2 -> H + H + H"));
    const { dy, entries } = evaluate(model, "density", [2, 3]);
    expect(dy).toEqual([12, -6]);
    expect(entries).toEqual({ "H by H": 6, "H2 by H": -3, "H by H2": 4, "H2 by H2": -2 });
  });

  it("powers of one state follow the product rule", () => {
    const model = network(reaction("H + H + H -> H2 + H"));
    const { dy, entries } = evaluate(model, "density", [2, 3]);
    expect(dy).toEqual([-16, 8]);
    expect(entries).toEqual({ "H by H": -24, "H2 by H": 12, "H2 by H2": 0 });
  });

  it("grain formation of H2 is first order in H with one explicit nH", () => {
    const model = network(
      reaction("H + H -> H2", { type: "GR", kineticFactors: ["H"], densityPower: 1 }),
    );
    expect(evaluate(model, "abundance", [0.5, 0]).dy).toEqual([-10, 5]);
    expect(evaluate(model, "density", [5, 0]).dy).toEqual([-100, 50]);
  });

  it("abundances carry nH to the order less one", () => {
    const model = network(reaction("A -> B"), reaction("A + B -> C"), reaction("A + B + C -> A"));
    const { dy } = evaluate(model, "abundance", [2, 3, 5]);
    const [one, two, three] = [1 * 2, 2 * 2 * 3 * 10, 3 * 2 * 3 * 5 * 100];
    expect(dy).toEqual([-one - two, one - two - three, two - three]);
  });

  it("states of density and of abundance agree: dn = nH dx", () => {
    fc.assert(
      fc.property(randomNetwork, (model) => {
        const nH = 10;
        const x = model.species.map((_, i) => (i + 1) / 8);
        const { dy: dx, sums } = evaluate(model, "abundance", x);
        const { dy: dn } = evaluate(
          model,
          "density",
          x.map((abundance) => abundance * nH),
        );
        dn.forEach((value, i) => {
          expect(Math.abs(value - nH * dx[i]!)).toBeLessThanOrEqual(
            16 * unitRoundoff * nH * sums[i]!,
          );
        });
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe("the reaction loop", () => {
  it("agrees with the three-pass form on whole numbers, to the last bit", () => {
    const states = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(randomNetwork, states, (model, whole) => {
        const reference = createReference(model);
        const loop = createReactionLoop(model);
        const y = Float64Array.from(model.species, (_, i) => whole[i]!);
        const k = Float64Array.from(model.reactions, (_, r) => r + 1);
        const dy = [0, 1].map(() => new Float64Array(y.length)) as [Float64Array, Float64Array];
        reference.rhs(y, k, 2, dy[0]);
        loop.rhs(y, k, 2, dy[1]);
        expect([...dy[1]].map((value) => value + 0)).toEqual([...dy[0]].map((value) => value + 0));
        expect(loop.pattern).toEqual(reference.pattern);
        const values = [0, 1].map(() => new Float64Array(loop.pattern.rowIdx.length)) as [
          Float64Array,
          Float64Array,
        ];
        reference.jacobian(y, k, 2, values[0]);
        loop.jacobian(y, k, 2, values[1]);
        expect([...values[1]].map((value) => value + 0)).toEqual(
          [...values[0]].map((value) => value + 0),
        );
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
