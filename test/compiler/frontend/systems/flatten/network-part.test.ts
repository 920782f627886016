import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { flattenSystem } from "../../../../../compiler/frontend/systems/flatten/index.js";
import type { Model } from "../../../../../compiler/model/model.js";
import type { Network } from "../../../../../compiler/model/network.js";
import { readNetwork } from "../../../../../compiler/pipeline.js";
import type { Kernel } from "../../../../../runtime/kernel.js";
import { interpret } from "../../../../interpret.js";
import { kernelForms, modelKernel } from "../../../../kernel-forms.js";
import { connect, sourceOf, system, type Declare, type Numbers } from "./sources.js";

const file = "primordial.yaml";
const bytes = await readFile(`${import.meta.dirname}/../../../../../networks/${file}`);
const network: Network = (await readNetwork([{ file, bytes }])).network;
const species = network.species.map(({ name }) => name);
const values = { T: 800, nH: 1e4, Av: 2 };

/** A gas whose temperature is a state of its own, heated by what the gas forms. */
const heated: Declare = ({ sum, times }) => {
  const thermal = system({
    states: { T: 900 },
    inputs: { formed: 0 },
    parameters: { relaxation: 1e-3 },
    derivatives: ({ T, formed, relaxation }: Numbers<never>) => ({
      T: times(relaxation!, sum(300, times(-1, T!), times(1e-2, formed!))),
    }),
  });
  return system({
    subsystems: { gas: { kind: "network", file, state: "density", values }, thermal },
    connections: [connect("thermal.T", "gas.T"), connect("gas.H2", "thermal.formed", 0.5)],
  });
};

const model: Model = flattenSystem(sourceOf(heated, { network }), {
  loops: "error",
  observe: "all",
}).model;

const densities = species.map((_, i) => 10 ** (((i * 5) % 7) - 2));

/** dy/dt of the gas alone by the reference at a temperature. */
function referenceDerivatives(reference: Kernel, T: number): Float64Array {
  const inputs = Float64Array.from(reference.inputs, ({ name, default: value }) =>
    name === "T" ? T : (({ nH: 1e4, Av: 2 } as Record<string, number>)[name] ?? value!),
  );
  const [k, dy] = [new Float64Array(reference.rateCount), new Float64Array(species.length)];
  reference.rates(inputs, k);
  reference.rhs(0, Float64Array.from(densities), k, dy);
  return dy;
}

describe("a network among systems", () => {
  it("keeps its species, conditions, reactions and invariants, named after its place", () => {
    expect(model.states).toEqual([...species.map((name) => `gas.${name}`), "thermal.T"]);
    expect(model.inputs.map(({ name }) => name)).toEqual([
      "gas.nH",
      "gas.Av",
      "gas.zeta",
      "gas.G0",
      "gas.omega",
      "thermal.relaxation",
    ]);
    expect(model.inputs[0]).toMatchObject({ unit: "cm^-3", default: 1e4 });
    expect(model.rates).toHaveLength(network.reactions.length);
    expect(model.reactions[0]!.id).toBe(`gas.${network.reactions[0]!.id}`);
    expect(new Set(model.rates.map(({ key }) => key)).size).toBe(model.rates.length);
    expect(model.conserved.map(({ name }) => name)).toContain("gas.H");
    for (const { weights } of model.conserved) expect(weights).toHaveLength(species.length + 1);
    expect(model.conserved.every(({ weights }) => weights.at(-1) === 0)).toBe(true);
  });

  it.each(kernelForms)(
    "has the derivatives of the reference at the state's temperature, as %s",
    async (target) => {
      const kernel = await modelKernel(model, { target });
      const reference = interpret(network, { state: "density" });
      const count = species.length;
      for (const T of [150, 900, 12_000]) {
        const y = Float64Array.from([...densities, T]);
        const [k, dy] = [new Float64Array(kernel.rateCount), new Float64Array(count + 1)];
        kernel.rates(
          Float64Array.from(kernel.inputs, ({ default: value }) => value!),
          k,
        );
        kernel.rhs(0, y, k, dy);
        const expected = referenceDerivatives(reference, T);
        const hydrogen = densities[species.indexOf("H2")]!;
        expect(dy[count]).toBeCloseTo(1e-3 * (300 - T + 1e-2 * 0.5 * hydrogen), 12);
        expected.forEach((value, i) => {
          expect(Math.abs(dy[i]! - value)).toBeLessThanOrEqual(1e-11 * Math.abs(value));
        });

        const entries = new Map<string, number>();
        const jacobian = new Float64Array(kernel.pattern.rowIdx.length);
        kernel.jacobian(0, y, k, jacobian);
        for (let column = 0; column <= count; column++) {
          const { colPtr, rowIdx } = kernel.pattern;
          for (let at = colPtr[column]!; at < colPtr[column + 1]!; at++) {
            entries.set(`${rowIdx[at]},${column}`, jacobian[at]!);
          }
        }
        const step = T * 1e-4;
        const [above, below] = [T + step, T - step].map((each) =>
          referenceDerivatives(reference, each),
        );
        expected.forEach((value, i) => {
          const slope = (above![i]! - below![i]!) / (2 * step);
          const found = entries.get(`${i},${count}`) ?? 0;
          expect(Math.abs(found - slope)).toBeLessThanOrEqual(
            1e-5 * Math.abs(slope) + (1e-11 * Math.abs(value)) / step,
          );
        });
        expect(entries.get(`${count},${species.indexOf("H2")}`)).toBeCloseTo(5e-6, 18);
      }
    },
  );

  it("by itself is the model that it is without systems", async () => {
    const alone = flattenSystem(
      sourceOf(() => ({ kind: "network", file, values }), { network }),
      { loops: "error", observe: "all" },
    ).model;
    const kernel = await modelKernel(alone, { target: "ts" });
    const reference = interpret(network);
    expect(kernel.states).toEqual(reference.states);
    expect(kernel.inputs.map(({ name }) => name)).toEqual(reference.inputs.map(({ name }) => name));
    const inputs = Float64Array.of(500, 1e3, 1, 1e-17, 1, 0.5);
    const results = [kernel, reference].map((each) => {
      const [k, dy] = [new Float64Array(each.rateCount), new Float64Array(species.length)];
      each.rates(inputs, k);
      each.rhs(0, Float64Array.from(densities), k, dy);
      return dy;
    });
    results[0]!.forEach((value, i) => {
      expect(Math.abs(value - results[1]![i]!)).toBeLessThanOrEqual(1e-11 * Math.abs(value));
    });
  });
});
