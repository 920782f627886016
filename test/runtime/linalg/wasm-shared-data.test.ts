import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { factorOf } from "../../../compiler/pipeline.js";
import type { FactorPattern } from "../../../runtime/kernel.js";
import { createShiftedSolver } from "../../../runtime/linalg/create.js";
import { createReference, type Reference } from "../../../runtime/reference/reference.js";
import { sharedData } from "../../shared-data.js";
import { sharedNetwork } from "../../shared-network.js";
import { backwardError, type System } from "./systems.js";

const conditions = { T: 10, nH: 2e4, Av: 10, zeta: 1.3e-17, G0: 1, omega: 0.5 };

/** From a millionth of a second to 3 billion years. */
const gammas = Array.from({ length: 12 }, (_, at) => 10 ** (2 * at - 6));

sharedData.describe("both forms of index lists on RATE22 in a dark cloud", () => {
  let reference: Reference;
  let factor: FactorPattern;
  /** At a time of the reference solution. */
  const jacobians: Float64Array[] = [];

  beforeAll(async () => {
    reference = createReference(await sharedNetwork("rate22_final.rates", "h2_grain.rates"));
    factor = factorOf(reference.pattern);
    const k = new Float64Array(reference.reactionCount);
    reference.rates(conditions, k);
    const text = await readFile(sharedData.path("reference/dark.csv"), "utf8");
    const [names, ...rows] = text
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    for (const row of rows.filter((_, at) => at % 8 === 0)) {
      const abundance = new Map(names!.map((name, column) => [name, Number(row[column])]));
      const y = Float64Array.from(reference.species, (name) => abundance.get(name)!);
      const values = new Float64Array(reference.pattern.rowIdx.length);
      reference.jacobian(y, k, conditions.nH, values);
      jacobians.push(values);
    }
  });

  it("solve alike at every time and step size", () => {
    const { pattern } = reference;
    const wasm = createShiftedSolver(pattern, factor, undefined, "wasm");
    const plain = createShiftedSolver(pattern, factor, undefined, "typescript");
    const b = Float64Array.from({ length: pattern.size }, (_, i) => Math.sin(i) + 1.5);
    for (const jacobian of jacobians) {
      for (const gamma of gammas) {
        const system: System = { pattern, gamma, jacobian, b };
        const [x, y] = [b.slice(), b.slice()];
        expect(wasm.factorize(gamma, jacobian)).toBe(plain.factorize(gamma, jacobian));
        wasm.solve(x);
        plain.solve(y);
        // Rounding, until elements and charge, which J leaves singular, cost digits.
        expect(backwardError(system, x)).toBeLessThan(gamma < 1e12 ? 1e-14 : 1e-11);
        if (gamma >= 1e12) continue;
        const apart = x.map((value, i) => Math.abs(value - y[i]!) / Math.abs(y[i]!));
        expect(Math.max(...apart)).toBeLessThan(1e-10);
      }
    }
    expect(wasm.health).toEqual(plain.health);
    expect(wasm.health.pivoted).toBe(0);
  });
});
