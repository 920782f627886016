import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { factorOf } from "../../../compiler/pipeline.js";
import type { FactorPattern } from "../../../runtime/kernel.js";
import { createShiftedSolver } from "../../../runtime/linalg/create.js";
import { pivotingFactorization } from "../../../runtime/linalg/pivoting.js";
import { createReference, type Reference } from "../../../runtime/reference/reference.js";
import { sharedData } from "../../shared-data.js";
import { sharedNetwork } from "../../shared-network.js";
import { backwardError, type System } from "./systems.js";

const conditions = { T: 10, nH: 2e4, Av: 10, zeta: 1.3e-17, G0: 1, omega: 0.5 };

/** From a thousandth of a second to 30 million years. */
const gammas = Array.from({ length: 10 }, (_, at) => 10 ** (2 * at - 3));

sharedData.describe("shifted solver on RATE22 in a dark cloud", () => {
  let reference: Reference;
  let factor: FactorPattern;
  /** Jacobians at the times of the reference solution. */
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
    for (const row of rows) {
      const abundance = new Map(names!.map((name, column) => [name, Number(row[column])]));
      const y = Float64Array.from(reference.species, (name) => abundance.get(name)!);
      const values = new Float64Array(reference.pattern.rowIdx.length);
      reference.jacobian(y, k, conditions.nH, values);
      jacobians.push(values);
    }
  });

  function systemAt(time: number, gamma: number): System {
    const { pattern } = reference;
    const b = Float64Array.from({ length: pattern.size }, (_, i) => Math.sin(i) + 1.5);
    return { pattern, gamma, jacobian: jacobians[time]!, b };
  }

  it("solves to rounding at every step size without refinement or pivoting", () => {
    const solver = createShiftedSolver(reference.pattern, factor);
    for (let time = 0; time < jacobians.length; time += 4) {
      for (const gamma of gammas) {
        const system = systemAt(time, gamma);
        expect(solver.factorize(gamma, system.jacobian)).toBe(true);
        const x = system.b.slice();
        solver.solve(x);
        // Rounding, until elements and charge, which J leaves singular, cost digits.
        expect(backwardError(system, x)).toBeLessThan(gamma < 1e12 ? 1e-14 : 1e-11);
      }
    }
    expect(solver.health).toEqual({ refined: 0, pivoted: 0 });
  });

  it("agrees with pivoting", () => {
    const solver = createShiftedSolver(reference.pattern, factor);
    const pivoting = pivotingFactorization(reference.pattern, factor.order);
    for (const gamma of gammas.filter((each) => each < 1e12)) {
      const { jacobian, b } = systemAt(20, gamma);
      solver.factorize(gamma, jacobian);
      expect(pivoting.factorize(gamma, jacobian)).toBe("sound");
      const [x, y] = [b.slice(), b.slice()];
      solver.solve(x);
      pivoting.solve(y);
      const apart = x.map((value, i) => Math.abs(value - y[i]!) / Math.abs(y[i]!));
      expect(Math.max(...apart)).toBeLessThan(1e-10);
    }
  });
});
