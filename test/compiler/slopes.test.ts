import * as fc from "fast-check";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Network } from "../../compiler/model/network.js";
import {
  compileNetwork,
  readNetwork,
  type CompileOptions,
  type Target,
} from "../../compiler/pipeline.js";
import type { Kernel } from "../../runtime/kernel.js";
import { compiledKernel, kernelForms } from "../kernel-forms.js";
import {
  balancedNetwork,
  largerNetwork,
  networkOf,
  randomNetwork,
  reactionOf,
} from "../random-network.js";
import { sharedData } from "../shared-data.js";
import { sharedNetwork } from "../shared-network.js";

function kernelOf(network: Network, target: Target, options: CompileOptions = {}): Promise<Kernel> {
  return compiledKernel(network, { timeDerivative: true, ...options, target });
}

async function networkAt(file: string): Promise<Network> {
  const bytes = await readFile(new URL(`../../networks/${file}`, import.meta.url));
  return (await readNetwork([{ file, bytes }])).network;
}

function staged(kernel: Kernel, inputs: Float64Array): Float64Array {
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(inputs, k);
  return k;
}

function stagedSlopes(kernel: Kernel, inputs: Float64Array, slopes: Float64Array): Float64Array {
  const kSlopes = new Float64Array(kernel.rateCount).fill(Number.NaN);
  kernel.slopes!.rates(inputs, slopes, staged(kernel, inputs), kSlopes);
  return kSlopes;
}

/** Central differences with one step of Richardson extrapolation: error of order step^4. */
function difference(f: (s: number) => Float64Array, step: number): Float64Array {
  const [a, b, c, d] = [step, -step, step / 2, -step / 2].map(f);
  return a!.map((_, i) => (8 * (c![i]! - d![i]!) - (a![i]! - b![i]!)) / (6 * step));
}

/**
 * Compares the slopes of k with differences along the path. With inputs that change by their own
 * size in one unit, a coefficient's relative slope is at most about gamma / T; steps of 1e-5 leave
 * 1e-6 of the slope and, by rounding in fits whose terms cancel, 1e-5 of the coefficient.
 */
function expectSlopesOfRates(kernel: Kernel, inputs: Float64Array, slopes: Float64Array): void {
  const found = stagedSlopes(kernel, inputs, slopes);
  const k = staged(kernel, inputs);
  const path = (s: number): Float64Array =>
    staged(
      kernel,
      inputs.map((value, i) => value + s * slopes[i]!),
    );
  difference(path, 1e-5).forEach((expected, i) => {
    const bound = 1e-6 * Math.abs(expected) + 1e-5 * Math.abs(k[i]!);
    expect(Math.abs(found[i]! - expected), `k[${i}]`).toBeLessThanOrEqual(bound);
  });
}

/** Small whole numbers, seeded. */
function wholeNumbers(length: number, seed: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => 1 + Math.floor(7 * Math.abs(Math.sin(seed + i))));
}

/**
 * With whole numbers for states, staged values and slopes nothing is rounded. Fluxes are bilinear in
 * the staged values, a coefficient and a power of nH, so the central difference with step one is
 * their exact derivative.
 */
function expectSlopesOfDerivatives(kernel: Kernel, seed: number): void {
  const y = wholeNumbers(kernel.states.length, seed);
  const k = wholeNumbers(kernel.rateCount, seed + 0.3);
  const kSlopes = wholeNumbers(kernel.rateCount, seed + 0.7).map((value) => value - 4);
  const derivative = new Float64Array(y.length).fill(Number.NaN);
  kernel.slopes!.rhs(0, y, k, kSlopes, derivative);
  const at = (step: number): Float64Array => {
    const dy = new Float64Array(y.length);
    kernel.rhs(
      0,
      y,
      k.map((value, i) => value + step * kSlopes[i]!),
      dy,
    );
    return dy;
  };
  const [after, before] = [at(1), at(-1)];
  derivative.forEach((found, i) => {
    expect(found).toBeCloseTo((after[i]! - before[i]!) / 2, 9);
  });
}

/** Inputs at these conditions, and slopes that are these multiples of them. */
function along(
  { inputs }: Kernel,
  conditions: Readonly<Record<string, number>>,
  weights: readonly number[],
): readonly [inputs: Float64Array, slopes: Float64Array] {
  const values = Float64Array.from(inputs, ({ name }) => conditions[name]!);
  return [values, values.map((value, i) => value * weights[i % weights.length]!)];
}

const weight = fc.double({ min: -1, max: 1, noNaN: true });
const weights = fc.array(weight, { minLength: 6, maxLength: 6 });
/** Temperatures away from the limits of ranges and the middles between them. */
const conditions = fc.record({
  T: fc.constantFrom(57.3, 118.7, 333.3, 2512.9),
  nH: fc.constantFrom(1e2, 3.3e5),
  Av: fc.constantFrom(0.2, 5.1),
  zeta: fc.constant(1.3e-17),
  G0: fc.constantFrom(1, 170),
  omega: fc.constantFrom(0.3, 0.5),
});
const options: fc.Arbitrary<CompileOptions> = fc.record({
  state: fc.constantFrom("abundance", "density"),
  temperaturePolicy: fc.constantFrom("closest", "clamp", "zero", "extrapolate"),
  summation: fc.constantFrom("plain", "pairwise", "compensated"),
  chunk: fc.constantFrom<number | "auto">("auto", 800),
  set: fc.constantFrom<Record<string, number>>({}, { Av: 5 }, { nH: 2e4, zeta: 1.3e-17 }),
});

/** A kernel's text without its header, whose options differ. */
function body(text: string): string {
  return text.slice(text.indexOf("// ------------ rates"));
}

describe.each(kernelForms)("derivatives by time, as %s", (target) => {
  it("agree with differences along random directions, for networks of any shape", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(randomNetwork, balancedNetwork, largerNetwork),
        options,
        conditions,
        weights,
        async (network, wanted, at, direction) => {
          const kernel = await kernelOf(network, target, wanted);
          expectSlopesOfRates(kernel, ...along(kernel, at, direction));
          expectSlopesOfDerivatives(kernel, direction[0]!);
        },
      ),
      { numRuns: 15, seed: 41, endOnFailure: true },
    );
  });

  it.each(["dark-cloud.rates", "primordial.yaml"])("agree with differences in %s", async (file) => {
    const kernel = await kernelOf(await networkAt(file), target);
    expectSlopesOfDerivatives(kernel, 0.1);
    for (const T of [57.3, 333.3, 5123.4, 31234.5]) {
      const at = { T, nH: 3e4, Av: 2, zeta: 1.3e-17, G0: 3, omega: 0.4 };
      for (const direction of [
        [1, 0, 0, 0, 0, 0],
        [0, 1, 0, 0, 0, 0],
        [0.3, -0.7, 0.4, 0.9, -0.6, 0.2],
      ]) {
        expectSlopesOfRates(kernel, ...along(kernel, at, direction));
      }
    }
  });

  it("are exactly zero where the inputs rest", async () => {
    const kernel = await kernelOf(await networkAt("primordial.yaml"), target);
    const at = { T: 1500, nH: 1e3, Av: 0, zeta: 0, G0: 0, omega: 0.5 };
    const [inputs, slopes] = along(kernel, at, [0]);
    const kSlopes = stagedSlopes(kernel, inputs, slopes);
    expect(kSlopes.every((value) => value === 0)).toBe(true);
    const derivative = new Float64Array(kernel.states.length).fill(Number.NaN);
    const y = derivative.map((_, i) => 1 / (i + 2));
    kernel.slopes!.rhs(0, y, staged(kernel, inputs), kSlopes, derivative);
    expect(derivative.every((value) => value === 0)).toBe(true);
  });

  it("of a field that is switched on start from zero", async () => {
    const kernel = await kernelOf(networkOf([reactionOf("H2 -> H + H", { law: "photo" })]), target);
    const inputs = Float64Array.of(10, 1e4, 1, 1.3e-17, 0, 0.5);
    const slopes = Float64Array.of(0, 0, 3, 0, 2, 0);
    expect(stagedSlopes(kernel, inputs, slopes)[0]).toBeCloseTo(2e-10, 24);
  });

  it("are there only when asked for", async () => {
    const network = await networkAt("primordial.yaml");
    const plain = await compiledKernel(network, { target });
    expect("slopes" in plain).toBe(false);
    const extended = await kernelOf(network, target);
    expect(extended.meta.options.timeDerivative).toBe(true);
    expect(extended.slopes).toBeDefined();
  });
});

describe("the text of a kernel with derivatives by time", () => {
  it("is otherwise that of the kernel without", async () => {
    const network = await networkAt("primordial.yaml");
    const [plain, extended] = await Promise.all(
      [false, true].map(async (timeDerivative) => {
        const { text } = await compileNetwork(network, { timeDerivative });
        return text;
      }),
    );
    expect(plain).not.toMatch(/slope/i);
    expect((await compileNetwork(network)).text).toBe(plain);
    const added = /\/\/ -+ time derivatives -+\n[^]*?(?=\/\/ -+ sparsity)/;
    const without = body(extended!).replace(added, "").replace("  slopes,\n", "");
    expect(without).toBe(body(plain!));
  });
});

sharedData.describe("derivatives by time of RATE22", () => {
  it.each(kernelForms)("agree with differences at one point, as %s", async (target) => {
    const network = await sharedNetwork("rate22_final.rates", "h2_grain.rates");
    const kernel = await kernelOf(network, target);
    const at = { T: 57.3, nH: 2e4, Av: 3, zeta: 1.3e-17, G0: 1.7, omega: 0.5 };
    expectSlopesOfRates(kernel, ...along(kernel, at, [0.3, -0.7, 0.4, 0.9, -0.6, 0.2]));
    expectSlopesOfDerivatives(kernel, 0.2);
  });
});
