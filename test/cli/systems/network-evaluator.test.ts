import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { networkEvaluator } from "../../../cli/systems/network-evaluator.js";
import { conditionSpecs } from "../../../compiler/ratelaws/conditions.js";
import { readNetwork } from "../../../compiler/pipeline.js";
import { createReference } from "../../../runtime/index.js";
import { formulas } from "../../../cli/formulas.js";
import { root } from "../netc.js";

/** Bounds relative to the terms; coefficients that are formulas cancel, and are differentiated by differences. */
const files = [
  ["dark-cloud.rates", 1e-13, 1e-8],
  ["primordial.yaml", 1e-9, 1e-2],
] as const;
const state = "abundance";

async function evaluated(file: string) {
  const bytes = await readFile(join(root, "networks", file));
  const { network } = await readNetwork([{ file, bytes }]);
  const conditions = conditionSpecs.map(({ name, default: value }) =>
    name === "T" ? 45 : name === "nH" ? 2e4 : name === "Av" ? 1.5 : value!,
  );
  const species = network.species.map((_, i) => 10 ** -(((i * 7) % 11) + 1));
  return { network, conditions, species, evaluator: networkEvaluator({ network, state }) };
}

describe.each(files)("networkEvaluator of %s", (file, tightness, slopeTightness) => {
  it("gives the derivatives of the reference, with bounds that contain their rounding", async () => {
    const { network, conditions, species, evaluator } = await evaluated(file);
    const operands = [...conditions, ...species];
    const found = evaluator.value(operands);
    const bounds = evaluator.error(operands);
    const reference = createReference(network, { state, formulas });
    const named = conditionSpecs.map(({ name }, i) => [name, conditions[i]!] as const);
    const k = new Float64Array(network.reactions.length);
    reference.rates(Object.fromEntries(named) as never, k);
    const dy = new Float64Array(species.length);
    const sums = new Float64Array(species.length);
    reference.rhsWithSums(Float64Array.from(species), k, 2e4, dy, sums);
    for (const i of species.keys()) {
      expect(Math.abs(found[i]! - dy[i]!)).toBeLessThanOrEqual(bounds[i]!);
      // No idle bound.
      expect(bounds[i]!).toBeLessThanOrEqual(tightness * sums[i]!);
    }
  });

  it("differentiates along conditions and species as differences do", async () => {
    const { conditions, species, evaluator } = await evaluated(file);
    const operands = [...conditions, ...species];
    const h = 1e-5;
    for (const moved of ["T", "nH", 0, 3, 5]) {
      const j =
        typeof moved === "number"
          ? conditions.length + moved
          : conditionSpecs.findIndex(({ name }) => name === moved);
      const step = h * operands[j]!;
      const [above, below] = [step, -step].map((by) =>
        evaluator.value(operands.with(j, operands[j]! + by)),
      );
      const along = operands.map((_, i) => (i === j ? 1 : 0));
      const found = evaluator.derivative!.value([...operands, ...along]);
      const bounds = evaluator.derivative!.error([...operands, ...along]);
      const rounding = evaluator.error(operands);
      const largest = Math.max(...Array.from(found, Math.abs));
      expect(largest).toBeGreaterThan(0);
      for (const i of species.keys()) {
        const difference = (above![i]! - below![i]!) / (2 * step);
        const allowed = 1e-7 * Math.abs(found[i]!) + (4 * rounding[i]!) / step + bounds[i]!;
        expect(Math.abs(found[i]! - difference), `${moved} ${i}`).toBeLessThanOrEqual(
          allowed + 1e-9 * largest,
        );
        expect(bounds[i]!).toBeLessThan(slopeTightness * largest);
      }
    }
  });
});
