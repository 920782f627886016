import { describe, expect, it } from "vitest";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import { flattenSystem } from "../../../../../compiler/frontend/systems/flatten/index.js";
import {
  formatSystemReport,
  type SystemReport,
} from "../../../../../compiler/frontend/systems/verification/report.js";
import { createRandom } from "../../../../../compiler/frontend/systems/verification/random.js";
import { samplesOf } from "../../../../../compiler/frontend/systems/verification/samples.js";
import { verifySystem } from "../../../../../compiler/frontend/systems/verification/verify-system.js";
import type { Kernel } from "../../../../../runtime/kernel.js";
import { kernelForms, modelKernel } from "../../../../kernel-forms.js";
import { sourceOf, system, type Declare, type Numbers } from "../flatten/sources.js";

/**
 * Derivatives that are finite while something on the way is not: 1 / (1 + 1 / a) is 0 at a = 0, and
 * min(x / a, 1) is 1 there.
 */
const singular: Declare = <V extends object>({ m, sum }: Parameters<Declare>[0]) =>
  system({
    states: { x: 1, y: 2 },
    parameters: { a: 1 },
    derivatives: ({ x, y, a }: Numbers<V>) => ({
      x: sum(y!, m.divide(x!, sum(1, m.divide(1, a!)))),
      y: sum(x!, m.call("min", [m.divide(y!, a!), 1])),
    }),
  });

const source = sourceOf(singular);
const { model } = flattenSystem(source, { loops: "error", observe: "all" });

function verified(kernel: Kernel): SystemReport {
  const { component } = source;
  return verifySystem(kernel, { modules: component(plainArithmetic), component }, { samples: 200 });
}

describe.each(kernelForms)("where numbers are not finite, in the form %s", (target) => {
  const bent = async (change: (values: Float64Array, k: Float64Array) => void): Promise<Kernel> => {
    const kernel = await modelKernel(model, { target });
    return {
      ...kernel,
      jacobian: (t, y, k, values) => {
        kernel.jacobian(t, y, k, values);
        change(values, k);
      },
    };
  };

  it("a Jacobian without a value there is accepted", async () => {
    const report = verified(await modelKernel(model, { target }));
    expect(report.passed, formatSystemReport(report)).toBe(true);
    const { comparisons, notCompared } = report.checks.jacobian!;
    expect(comparisons / (comparisons + notCompared)).toBeGreaterThan(0.8);
    let spoilt = 0;
    const unusual = await bent((values, k) => {
      if (!k.includes(0)) return;
      values.fill(NaN);
      spoilt += 1;
    });
    expect(verified(unusual).checks.jacobian!.passed).toBe(true);
    expect(spoilt).toBeGreaterThan(0);
  });

  it("but not elsewhere, nor a wrong one", async () => {
    for (const at of [0, 1, 2, 3]) {
      const missing = await bent((values) => void (values[at] = NaN));
      expect(verified(missing).checks.jacobian!.passed).toBe(false);
    }
    const wrong = await bent((values) => void (values[1]! *= 1 + 1e-12));
    expect(verified(wrong).checks.jacobian!.passed).toBe(false);
  });
});

describe("samplesOf", () => {
  it("leaves the sign of a value in seven samples of eight", () => {
    const input = { name: "mass", unit: "kg", description: "", default: 2 };
    const samples = samplesOf(4000, createRandom(1), [-300, 0], [input], {});
    const share = (holds: (sample: (typeof samples)[number]) => boolean): number =>
      samples.filter(holds).length / samples.length;
    expect(share(({ states }) => states[0]! < 0)).toBeCloseTo(7 / 8, 1);
    expect(share(({ states }) => Object.is(Math.abs(states[0]!), 0))).toBeCloseTo(1 / 16, 1);
    expect(share(({ states }) => states[0]! > 0)).toBeGreaterThan(0.04);
    expect(share(({ inputs }) => inputs[0]! > 0)).toBeCloseTo(7 / 8, 1);
    expect(share(({ inputs }) => inputs[0]! < 0)).toBeGreaterThan(0.04);
    expect(share(({ states, inputs }) => states[0]! < 0 && inputs[0]! > 0)).toBeGreaterThan(0.75);
    // Nothing is known of the sign of a zero.
    expect(share(({ states }) => states[1]! > 0)).toBeGreaterThan(0.4);
    expect(share(({ states }) => states[1]! < 0)).toBeGreaterThan(0.4);
    expect(
      samples.every(({ inputs }) => Math.abs(Math.log10(Math.abs(inputs[0]! / 2) || 1)) < 3.001),
    ).toBe(true);
  });
});
