import { describe, expect, it } from "vitest";
import {
  benchmarkCold,
  benchmarkKernels,
  formatBenchmark,
  type Circumstances,
  type Operation,
} from "../../../runtime/benchmark/index.js";
import type { Kernel } from "../../../runtime/kernel.js";
import { formulas } from "../../../cli/formulas.js";
import { embeddedKernels } from "../../kernel-forms.js";
import { readFile } from "../../networks/embedded.js";
import { naiveKernel } from "../reference/naive-kernel.js";
import { network, range, reaction } from "../reference/networks.js";

const quick = { warmUpSeconds: 0.01, rounds: 3, batchMilliseconds: 0.5 };

const model = network(
  reaction("A + B -> C", { ranges: [range(2e-10, 0.5, 20)] }),
  reaction("C -> A + B", { law: "photo", ranges: [range(3e-9, 0, 2)] }),
  reaction("C + C -> A + D"),
);

/** Both forms stand for one kernel here; what they are is no business of the benchmark. */
const bothForms = (kernel: Kernel) => ({ fused: kernel, wasm: kernel });

describe("benchmarkKernels", () => {
  it("measures every operation of every candidate, all of which compute the same", () => {
    const report = benchmarkKernels(bothForms(naiveKernel(model)), model, quick);
    expect(report).toMatchObject({ name: "naive", states: 4, reactions: 3, jacobianEntries: 16 });
    expect(report.warm.map(({ operation, candidate }) => `${operation} ${candidate}`)).toEqual([
      "rates fused",
      "rates wasm",
      "rates three-pass sparse",
      "rhs fused",
      "rhs wasm",
      "rhs three-pass sparse",
      "rhs one-pass loop",
      "rates and rhs fused",
      "rates and rhs wasm",
      "rates and rhs three-pass sparse",
      "rates and rhs one-pass loop",
      "jacobian fused",
      "jacobian wasm",
      "jacobian three-pass sparse",
      "jacobian one-pass loop",
    ]);
    for (const { nanoseconds, ratio } of report.warm) {
      expect(nanoseconds).toBeGreaterThan(0);
      expect(ratio).toBeGreaterThan(0);
    }
    expect(report.differences["one-pass loop"]!.rates).toBeNull();
    for (const { rates, rhs } of Object.values(report.differences)) {
      expect(rates ?? 0).toBeLessThan(1e-14);
      expect(rhs).toBeLessThan(1e-14);
    }
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("measures density kernels and kernels with folded inputs on the same footing", () => {
    const kernel = naiveKernel(model, { state: "density", set: { T: 50, nH: 1e6 } });
    const { differences } = benchmarkKernels(bothForms(kernel), model, quick);
    expect(differences["fused"]!.rates).toBeLessThan(1e-14);
    expect(differences["fused"]!.rhs).toBeLessThan(1e-14);
  });

  it("shows by how much a wrong kernel differs", () => {
    const kernel = naiveKernel(model);
    const wrong = {
      ...kernel,
      rates: (inputs: Float64Array, k: Float64Array) => {
        kernel.rates(inputs, k);
        k[2]! *= 1.5;
      },
    };
    const { differences } = benchmarkKernels({ fused: kernel, wasm: wrong }, model, quick);
    expect(differences["fused"]!.rates).toBeLessThan(1e-14);
    expect(differences["wasm"]!.rates).toBeCloseTo(0.5, 9);
    expect(differences["three-pass sparse"]!.rates).toBe(0);
  });

  it("leaves out the Jacobian of a kernel without", () => {
    const kernel = naiveKernel(model, { jacobian: "none" });
    const { warm } = benchmarkKernels(bothForms(kernel), model, quick);
    const jacobians = warm.filter(({ operation }) => operation === "jacobian");
    expect(jacobians.map(({ candidate, ratio }) => [candidate, ratio])).toEqual([
      ["three-pass sparse", null],
      ["one-pass loop", null],
    ]);
    expect(benchmarkCold("fused", "jacobian", kernel, model, 0)).toBeNull();
  });

  it("measures a WebAssembly kernel in a memory of its own, which it leaves alone elsewhere", async () => {
    const compiled = await readFile("primordial.yaml");
    const { ts, wasm } = embeddedKernels.primordial;
    const report = benchmarkKernels({ fused: ts, wasm }, compiled, { ...quick, formulas });
    expect(report.differences["wasm"]!.rates).toBeLessThan(1e-13);
    expect(report.differences["wasm"]!.rhs).toBeLessThan(1e-13);
    const figures = benchmarkCold("wasm", "jacobian", wasm, compiled, 0, { formulas });
    expect(figures).toMatchObject({ candidate: "wasm", operation: "jacobian" });
    expect(figures!.first1000CallsMilliseconds).toBeGreaterThan(figures!.firstCallMilliseconds);
  });

  it("refuses a kernel of another network", () => {
    const other = network(reaction("A + B -> D"));
    expect(() => benchmarkKernels(bothForms(naiveKernel(model)), other, quick)).toThrow(
      /naive was made from another network/,
    );
  });
});

describe("formatBenchmark", () => {
  const figures = { candidate: "three-pass sparse" as const, operation: "rhs" as const };
  const circumstances: Circumstances = {
    cold: [
      {
        ...figures,
        loadMilliseconds: 41,
        firstCallMilliseconds: 1.234,
        first100CallsMilliseconds: 56.78,
        first1000CallsMilliseconds: 1401,
      },
    ],
    compile: [
      { candidate: "fused", seconds: 4.567, peakMegabytes: 812.4, fileBytes: 2_345_678 },
      { candidate: "wasm", seconds: 3.21, peakMegabytes: 900, fileBytes: 1_400_000 },
    ],
    machine: {
      processor: "Example",
      cores: 2,
      platform: "linux x64",
      node: "v20.1.0",
      loadBefore: 0.12,
      loadAfter: 1.04,
    },
  };
  const warm = {
    ...figures,
    nanoseconds: 123_456,
    spread: 0.04,
    ratio: 3.214,
    warmUpSeconds: 20.1,
    settled: false,
  };
  const report = {
    name: "example",
    states: 4,
    reactions: 3,
    jacobianEntries: 9,
    differences: { fused: { rates: 2e-16, rhs: 4e-16 } },
    ...circumstances,
  };

  it("names every figure with its unit", () => {
    const text = formatBenchmark({ ...report, warm: [warm] });
    expect(text).toContain("example: 4 species, 3 reactions, 9 Jacobian entries");
    expect(text).toContain("\nfused compiled in 4.57 s with a peak of 812 MB; 2346 kB\n");
    expect(text).toContain("\nwasm compiled in 3.21 s with a peak of 900 MB; 1400 kB\n");
    expect(text).toContain("Example, 2 cores, Node 20.1.0, load 0.1 before and 1.0 after");
    expect(text).toMatch(/rhs +three-pass sparse +123 µs +4 % +3.21 x faster +20.1 s, not settled/);
    expect(text).toMatch(/rhs +three-pass sparse +41.0 +1.23 +56.8 +1401/);
    expect(text).toContain("agree within 4.0e-16");
  });

  it("calls a slower kernel slower", () => {
    const text = formatBenchmark({ ...report, warm: [{ ...warm, ratio: 0.5, settled: true }] });
    expect(text).toMatch(/2\.00 x slower +20\.1 s$/m);
  });
});

describe("benchmarkCold", () => {
  it("lets the first timed call be the first: nothing of the operation has run before", () => {
    const kernel = naiveKernel(model);
    const calls: string[] = [];
    const logged = {
      ...kernel,
      rates: (inputs: Float64Array, k: Float64Array) => {
        calls.push("rates");
        kernel.rates(inputs, k);
      },
      rhs: (t: number, y: Float64Array, k: Float64Array, dy: Float64Array) => {
        calls.push("rhs");
        kernel.rhs(t, y, k, dy);
      },
    };
    const count = (operation: Operation): [rates: number, rhs: number] => {
      calls.length = 0;
      benchmarkCold("fused", operation, logged, model, 0);
      return [
        calls.filter((name) => name === "rates").length,
        calls.filter((name) => name === "rhs").length,
      ];
    };
    expect(count("rates")).toEqual([1000, 0]);
    expect(count("rhs")).toEqual([1, 1000]);
    expect(count("rates and rhs")).toEqual([1000, 1000]);
  });

  it("counts the building of a baseline's tables as loading", () => {
    const figures = benchmarkCold("one-pass loop", "rhs", naiveKernel(model), model, 100);
    expect(figures).toMatchObject({ candidate: "one-pass loop", operation: "rhs" });
    expect(figures!.loadMilliseconds).toBeGreaterThan(100);
  });
});
