import { beforeAll, describe, expect, it } from "vitest";
import { compileNetwork, type CompileOptions, type Network } from "../../../compiler/pipeline.js";
import { createArena, type Kernel, type WasmKernel } from "../../../runtime/index.js";
import { loadModule } from "../../load-kernel.js";
import { readFile } from "../../networks/embedded.js";

/** What a module of --target wasm exports. */
interface WasmModule {
  readonly kernel: WasmKernel;
  instantiate(place?: {
    readonly memory?: WasmKernel["memory"];
    readonly base?: number;
  }): WasmKernel;
}

const conditions = Float64Array.of(300, 2e4, 1.5, 1.3e-17, 1, 0.5);
const slopes = Float64Array.of(-1e-9, 3e-8, 1e-12, 0, 0, 0);

/** Both are cut into functions alike, so that their sums round alike. */
async function compiled(network: Network, options: CompileOptions = {}) {
  const text = async (target: "ts" | "wasm"): Promise<string> =>
    (await compileNetwork(network, { ...options, target, chunk: 2000 })).text;
  const { kernel } = await loadModule(await text("ts"));
  const module = await loadModule(await text("wasm"));
  return { typescript: kernel as Kernel, module: module as unknown as WasmModule };
}

/** Abundances over 13 decades. */
function state({ states }: Kernel): Float64Array {
  return Float64Array.from(states, (_, i) => 10 ** -(i % 13) * (1 + 0.1 * i));
}

/** Where a kernel's arrays are made. */
type Doubles = (values: ArrayLike<number>) => Float64Array;

const outside: Doubles = (values) => Float64Array.from(values);

/** Every result of the contract, at the same staged buffer for all kernels. */
function results(
  kernel: Kernel,
  staged: { readonly k: Float64Array; readonly kSlopes: Float64Array },
  doubles: Doubles,
): Readonly<Record<string, Float64Array>> {
  const { length } = kernel.states;
  const [y, k, kSlopes] = [doubles(state(kernel)), doubles(staged.k), doubles(staged.kSlopes)];
  const dy = doubles(new Float64Array(length).fill(NaN));
  const values = doubles(new Float64Array(kernel.pattern.rowIdx.length).fill(NaN));
  kernel.rhs(0, y, k, dy);
  kernel.jacobian(0, y, k, values);
  const derivative = doubles(new Float64Array(kernel.slopes ? length : 0));
  kernel.slopes?.rhs(0, y, k, kSlopes, derivative);
  const lu = doubles(new Float64Array(kernel.direct?.entries ?? 0));
  const b = doubles(dy);
  kernel.direct?.factorize(1e6, values, lu);
  kernel.direct?.solve(lu, b);
  return { y, k, kSlopes, dy, values, derivative, lu, b };
}

/** The staged buffer and its slopes, by the kernel itself. */
function stagedBy(kernel: Kernel, inputs = conditions): { k: Float64Array; kSlopes: Float64Array } {
  const k = new Float64Array(kernel.rateCount);
  const kSlopes = new Float64Array(kernel.rateCount);
  kernel.rates(inputs, k);
  kernel.slopes?.rates(inputs, slopes, k, kSlopes);
  return { k, kSlopes };
}

/** What a kernel tells of itself beside its functions. */
function dataOf({
  meta,
  states,
  inputs,
  rateCount,
  pattern,
  factor,
  reactions,
  conserved,
}: Kernel) {
  return { meta, states, inputs, rateCount, pattern, factor, reactions, conserved };
}

describe("a WebAssembly kernel", () => {
  let typescript: Kernel;
  let module: WasmModule;

  beforeAll(async () => {
    const network = await readFile("primordial.yaml");
    ({ typescript, module } = await compiled(network, { timeDerivative: true }));
  });

  it("gives the bits of the TypeScript kernel at the same staged buffer", async () => {
    const staged = stagedBy(typescript);
    const expected = results(typescript, staged, outside);
    expect(expected["lu"]!.length).toBeGreaterThan(0);
    expect(expected["derivative"]!.some((value) => value !== 0)).toBe(true);
    expect(results(module.kernel, staged, outside)).toEqual(expected);
    for (const options of [{ summation: "compensated" }, { jacobian: "dense" }] as const) {
      const other = await compiled(await readFile("dark-cloud.rates"), options);
      const k = stagedBy(other.typescript);
      expect(results(other.module.kernel, k, outside), JSON.stringify(options)).toEqual(
        results(other.typescript, k, outside),
      );
    }
  });

  it("gives rate coefficients that differ by rounding only", () => {
    const [a, b] = [stagedBy(typescript), stagedBy(module.kernel)];
    expect(a.k.some((value) => value > 0)).toBe(true);
    // Exponents are sums of terms up to a thousand times as large: so much larger is their rounding.
    a.k.forEach((value, i) => {
      expect(Math.abs(b.k[i]! - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
    });
    const fastest = Math.max(
      ...a.k.map((value, i) => (value ? Math.abs(a.kSlopes[i]! / value) : 0)),
    );
    expect(fastest).toBeGreaterThan(0);
    a.kSlopes.forEach((value, i) => {
      const bound = 1e-11 * fastest * Math.abs(a.k[i]!);
      expect(Math.abs(b.kSlopes[i]! - value)).toBeLessThanOrEqual(bound);
    });
  });

  it("takes arrays of its memory and others, alone and mixed", () => {
    const { instantiate } = module;
    const arena = createArena(100_000);
    const reserved = arena.reserve(100);
    expect(reserved).toBe(0);
    const base = arena.reserve(module.kernel.memoryBytes);
    const kernel = instantiate({ memory: arena.memory, base });
    const inside: Doubles = (values) => {
      const vector = arena.doubles(values.length);
      vector.set(values);
      return vector;
    };
    let turn = 0;
    const mixed: Doubles = (values) => (turn++ % 2 === 0 ? inside : outside)(values);
    const staged = stagedBy(kernel);
    expect(staged).toEqual(stagedBy(module.kernel));
    const k = inside(new Float64Array(kernel.rateCount));
    kernel.rates(inside(conditions), k);
    expect(k).toEqual(staged.k);
    const expected = results(module.kernel, staged, outside);
    for (const doubles of [inside, mixed, inside]) {
      expect(results(kernel, staged, doubles)).toEqual(expected);
    }
    const first = new Uint8Array(arena.memory.buffer, 0, base);
    expect(first.every((byte) => byte === 0)).toBe(true);
  });

  it("shares a memory with others that it does not disturb", async () => {
    const cloud = await compiled(await readFile("dark-cloud.rates"));
    const { memoryBytes } = module.kernel;
    const arena = createArena(2 * memoryBytes + cloud.module.kernel.memoryBytes);
    const place = (bytes: number) => ({ memory: arena.memory, base: arena.reserve(bytes) });
    const kernels = [
      module.instantiate(place(memoryBytes)),
      cloud.module.instantiate(place(cloud.module.kernel.memoryBytes)),
      module.instantiate(place(memoryBytes)),
    ];
    const warm = Float64Array.of(8000, 2e4, 1.5, 1.3e-17, 1, 0.5);
    const inputs = [conditions, conditions, warm];
    const alone = [module.kernel, cloud.module.kernel, module.kernel];
    const expected = alone.map((kernel, i) => {
      return results(kernel, stagedBy(kernel, inputs[i]), outside);
    });
    expect(expected[0]!["k"]).not.toEqual(expected[2]!["k"]);
    for (let round = 0; round < 2; round++) {
      const staged = kernels.map((kernel, i) => stagedBy(kernel, inputs[i]));
      kernels.forEach((kernel, i) => {
        expect(results(kernel, staged[i]!, outside)).toEqual(expected[i]);
      });
    }
  });

  it("goes on when its memory has grown", () => {
    const kernel = module.instantiate();
    const staged = stagedBy(kernel);
    const expected = results(kernel, staged, outside);
    const before = new Float64Array(kernel.memory.buffer);
    kernel.memory.grow(1);
    expect(results(kernel, staged, outside)).toEqual(expected);
    expect(() => kernel.rates(conditions, before)).toThrow("an array has 0 numbers, not");
  });

  it("reads the first numbers of longer arrays and refuses shorter ones", () => {
    const { kernel } = module;
    const [y, dy] = [state(kernel), new Float64Array(kernel.states.length)];
    const { k } = stagedBy(kernel);
    kernel.rhs(0, y, k, dy);
    const longer = new Float64Array(y.length + 3).fill(7);
    kernel.rhs(0, Float64Array.of(...y, 1, 2), Float64Array.of(...k, 3), longer);
    expect([...longer]).toEqual([...dy, 7, 7, 7]);
    const shorter = y.subarray(1);
    expect(() => kernel.rhs(0, shorter, k, dy)).toThrow(RangeError);
    expect(() => kernel.rhs(0, y, k, shorter)).toThrow("an array has 11 numbers, not 12");
  });

  it.each([8, -16, 65_536, NaN, 64.5])("refuses a part at %s of one page", (base) => {
    const { memory } = createArena(65_536);
    const make = (): WasmKernel => module.instantiate({ memory, base });
    expect(make).toThrow(RangeError);
    expect(make).toThrow(
      /no room for \d+ bytes at .*, a multiple of 16, in a memory of 65536 bytes/,
    );
  });

  it("says so when it was compiled without a Jacobian", async () => {
    const network = await readFile("primordial.yaml");
    const { typescript: plain, module: wasm } = await compiled(network, { jacobian: "none" });
    const { kernel } = wasm;
    const nothing = new Float64Array();
    expect(() => kernel.jacobian(0, nothing, nothing, nothing)).toThrow(
      "compiled without a Jacobian",
    );
    expect(kernel.factor).toBeUndefined();
    expect(kernel.pattern).toEqual(plain.pattern);
  });

  it("has the names, tables and patterns of the TypeScript kernel", () => {
    expect(dataOf(module.kernel)).toEqual(dataOf(typescript));
  });
});
