import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type {
  Arithmetic,
  Operand,
} from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import type { Component } from "../../../../../compiler/frontend/systems/component/component.js";
import { formatSystemReport } from "../../../../../compiler/frontend/systems/verification/report.js";
import { readNetwork } from "../../../../../compiler/pipeline.js";
import { conditionSpecs } from "../../../../../compiler/ratelaws/conditions.js";
import type { Kernel } from "../../../../../runtime/kernel.js";
import { kernelForms } from "../../../../kernel-forms.js";
import { compiled, verified, type Generic } from "./verified.js";

/** A network as a subsystem whose temperature is a state of the system around it. */
async function heatedNetwork(file: string): Promise<Generic> {
  const bytes = await readFile(`${import.meta.dirname}/../../../../../networks/${file}`);
  const { network } = await readNetwork([{ file, bytes }]);
  const values: Readonly<Record<string, number>> = { T: 800, nH: 1e4, Av: 2 };
  return <V extends object>(m: Arithmetic<V>): Component<V> => ({
    name: "Heated",
    states: [{ name: "T", shape: [], unit: "K", description: "", initial: [900], discrete: false }],
    inputs: [],
    outputs: [],
    events: [],
    subsystems: [
      {
        name: "gas",
        component: {
          name: network.name,
          states: network.species.map(({ name }, i) => ({
            name,
            shape: [],
            unit: "cm^-3",
            description: "",
            initial: [10 ** (((i * 5) % 7) - 2)],
            discrete: false,
          })),
          inputs: conditionSpecs.map(({ name, unit, description, default: value }) => ({
            name,
            kind: "input" as const,
            shape: [],
            unit,
            description,
            default: [values[name] ?? value!],
          })),
          outputs: [],
          subsystems: [],
          connections: [],
          events: [],
          network: { network, state: "density" },
        },
      },
    ],
    connections: [
      {
        // A factor, so that the temperature arrives with a rounding error.
        from: { text: "T", variable: "T", indices: [] },
        to: { text: "gas.T", subsystem: { name: "gas" }, variable: "T", indices: [] },
        gain: 1.1,
      },
    ],
    derivatives: (scope) => ({ T: m.multiply(1e-3, m.subtract(300, scope["T"] as Operand<V>)) }),
  });
}

describe.each(kernelForms)("kernels in the form %s", (target) => {
  it.each(["primordial.yaml", "dark-cloud.rates"])(
    "with the network %s agree with its reference",
    async (file) => {
      const heated = await heatedNetwork(file);
      const kernel = await compiled(heated, target);
      const report = verified(kernel, heated, 60);
      expect(report.passed, formatSystemReport(report)).toBe(true);
      expect(report.checks.derivatives!.comparisons).toBeGreaterThan(300);
      expect(report.checks.jacobian!.worstRatio).toBeLessThan(8);
      // Entries off the diagonal by a species, and by the temperature, which is the last state.
      const { colPtr, size } = kernel.pattern;
      for (const [at, factor] of [
        [colPtr[2]! + 2, 1 + 1e-6],
        [colPtr[2]! + 2, 0],
        [colPtr[size - 1]! + 2, 1.1],
        [colPtr[size - 1]! + 2, -1],
      ] as const) {
        const wrong: Kernel = {
          ...kernel,
          jacobian: (t, y, k, values) => {
            kernel.jacobian(t, y, k, values);
            values[at]! *= factor;
          },
        };
        expect(verified(wrong, heated, 20).checks.jacobian!.passed).toBe(false);
      }
    },
  );
});
