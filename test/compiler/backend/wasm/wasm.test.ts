import { describe, expect, it } from "vitest";
import { wasmModule, type WasmModule } from "../../../../compiler/backend/wasm/wasm.js";
import type { Schedule } from "../../../../compiler/graph/schedule.js";
import { emptyPattern } from "../../../../compiler/passes/sparsity.js";
import { compileParts, type PartsOptions } from "../../../compile-parts.js";
import { networkOf, rateRange, reactionOf } from "../../../random-network.js";
import { webAssembly } from "../../../web-assembly.js";

const network = networkOf([
  reactionOf("H + H2 -> H + H + H", { ranges: [rateRange(2e-10, 0.5, 700)] }),
  reactionOf("H+ + e- -> H"),
  reactionOf("H2 -> H + H", { law: "photo" }),
]);

function moduleOf(
  options: PartsOptions = {},
  change: (schedule: Schedule) => Schedule = (schedule) => schedule,
): WasmModule {
  const { model, schedule, jacobian } = compileParts(network, options);
  const { pattern } = jacobian;
  return wasmModule({ model, schedule: change(schedule), pattern });
}

function instance({ bytes, layout }: WasmModule): Readonly<Record<string, unknown>> {
  const memory = new webAssembly.Memory({ initial: Math.ceil((layout.size + 16) / 65536) });
  const imports = { netc: { memory, base: 16 } };
  return new webAssembly.Instance(new webAssembly.Module(bytes), imports).exports;
}

/** Names of what the module exports. */
const namesOf = (module: WasmModule): readonly string[] => Object.keys(instance(module));

/** Length of the module's own part of the memory. */
const sizeOf = (options: PartsOptions): number => moduleOf(options).layout.size;

describe("a WebAssembly module", () => {
  it("exports the sections that the schedule has", () => {
    const core = ["rates", "rhs", "jacobian"];
    const direct = ["factorize", "solve"];
    expect(namesOf(moduleOf())).toEqual([...core, ...direct]);
    expect(namesOf(moduleOf({ timeDerivative: true }))).toEqual([
      ...core,
      "rateSlopes",
      "rhsSlopes",
      ...direct,
    ]);
    expect(namesOf(moduleOf({}, ({ direct: _direct, ...others }) => others))).toEqual(core);
  });

  it("does without a Jacobian", () => {
    const { model, schedule } = compileParts(network);
    const { graph, rates, rhs, stagedCount, sharedCount } = schedule;
    const bare = { graph, rates, rhs, stagedCount, sharedCount };
    const pattern = emptyPattern(model.states.length);
    const module = wasmModule({ model, schedule: bare, pattern });
    expect(namesOf(module)).toEqual(["rates", "rhs"]);
  });

  it("is the same, byte for byte, every time", () => {
    for (const summation of ["plain", "compensated"] as const) {
      const [first, second] = [moduleOf({ summation }), moduleOf({ summation })];
      expect(webAssembly.validate(first.bytes)).toBe(true);
      expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
      expect(first.layout).toEqual(second.layout);
    }
  });

  it("asks for memory for its tables and for what sums leave over", () => {
    const entries = compileParts(network).jacobian.pattern.rowIdx.length;
    const more = sizeOf({ summation: "compensated" }) - sizeOf({});
    expect(more).toBe(16 * Math.ceil(entries / 2));
    // All inputs fixed: no function of mathematics is left, and its tables are left out.
    const set = { T: 10, nH: 1e4, Av: 1, zeta: 1e-17, G0: 1, omega: 0.5 };
    expect(sizeOf({ set })).toBe(0);
    expect(sizeOf({ set: { ...set, T: 20 } })).toBe(0);
    expect(sizeOf({})).toBeGreaterThan(1000);
  });

  it("brings along only the functions that it calls", () => {
    const { T: _T, ...set } = { T: 10, nH: 1e4, Av: 1, zeta: 1e-17, G0: 1, omega: 0.5 };
    const withExp = moduleOf({ set }).bytes.length;
    const without = moduleOf({ set: { ...set, T: 10 } }).bytes.length;
    expect(withExp - without).toBeGreaterThan(500);
  });
});
