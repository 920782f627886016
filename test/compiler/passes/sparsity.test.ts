import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../compiler/graph/evaluate.js";
import type { Model } from "../../../compiler/model/model.js";
import { netStoichiometry } from "../../../compiler/model/stoichiometry.js";
import {
  analyticJacobian,
  densified,
  emptyPattern,
  type Jacobian,
} from "../../../compiler/passes/sparsity.js";
import { modelOf } from "../../compile-parts.js";
import { randomNetwork } from "../../random-network.js";

const bindings = (model: Model): Parameters<typeof evaluate>[2] => ({
  input: [100, 50, 1, 2e-17, 2, 0.5],
  state: model.states.map((_, i) => 1 + 0.25 * i),
});

function valuesOf(model: Model, { entries }: Jacobian): readonly number[] {
  return entries.map((terms) => {
    const values = evaluate(
      model.graph,
      terms.map(({ node }) => node),
      bindings(model),
    );
    return terms.reduce((total, { coefficient }, i) => total + coefficient * values[i]!, 0);
  });
}

describe("the analytic Jacobian", () => {
  it("has one entry for each species that multiplies a changing one's flux, and the diagonal", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const { pattern } = analyticJacobian(modelOf(network));
        const names = network.species.map(({ name }) => name);
        const expected = new Set(names.map((_, i) => `${i},${i}`));
        for (const reaction of network.reactions) {
          for (const changed of netStoichiometry(reaction).keys()) {
            for (const factor of reaction.kineticFactors) {
              expected.add(`${names.indexOf(changed)},${names.indexOf(factor)}`);
            }
          }
        }
        const found: string[] = [];
        for (let column = 0; column < pattern.size; column++) {
          const rows = [
            ...pattern.rowIdx.subarray(pattern.colPtr[column], pattern.colPtr[column + 1]),
          ];
          expect(rows).toEqual(rows.toSorted((a, b) => a - b));
          found.push(...rows.map((row) => `${row},${column}`));
        }
        expect(found.toSorted()).toEqual([...expected].toSorted());
      }),
      { numRuns: 100, seed: 30 },
    );
  });

  it("has every entry when densified, with the same values in their places", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const model = modelOf(network);
        const sparse = analyticJacobian(model);
        const dense = densified(sparse);
        const { size } = sparse.pattern;
        expect(dense.entries).toHaveLength(size * size);
        const [few, all] = [valuesOf(model, sparse), valuesOf(model, dense)];
        const scattered = Array.from({ length: size * size }, () => 0);
        for (let column = 0; column < size; column++) {
          for (
            let at = sparse.pattern.colPtr[column]!;
            at < sparse.pattern.colPtr[column + 1]!;
            at++
          ) {
            scattered[column * size + sparse.pattern.rowIdx[at]!] = few[at]!;
          }
        }
        expect(all).toEqual(scattered);
      }),
      { numRuns: 50, seed: 31 },
    );
  });

  it("is no entries at all when none is wanted", () => {
    expect(emptyPattern(3)).toEqual({
      size: 3,
      colPtr: Int32Array.of(0, 0, 0, 0),
      rowIdx: new Int32Array(0),
    });
  });
});
