import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modules } from "../../../../compiler/backend/wasm/linear-algebra/source.js";
import { wasmModule } from "../../../../compiler/backend/wasm/wasm.js";
import type { Network } from "../../../../compiler/model/network.js";
import { limitsAround } from "../../../../compiler/passes/chunk.js";
import { compileParts, type PartsOptions } from "../../../compile-parts.js";
import { readFile } from "../../../networks/embedded.js";
import {
  catalyticNetwork,
  networkOf,
  randomNetwork,
  rateRange,
  reactionOf,
} from "../../../random-network.js";
import { disassemble, type Disassembly, type Feature } from "./disassemble.js";

function disassembled(
  network: Network,
  options: PartsOptions = {},
  features: readonly Feature[] = [],
): Disassembly {
  const { model, schedule, jacobian } = compileParts(network, options);
  const { bytes } = wasmModule({ model, schedule, pattern: jacobian.pattern });
  return disassemble(bytes, features);
}

/** Names and types of the functions that are exported. */
function signatures({ exports }: Disassembly): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(exports, ([name, { type }]) => [name, type]));
}

/** The only function that an exported one calls, after the arguments. */
function called({ exports, functions }: Disassembly, name: string): readonly string[] {
  const calls = exports.get(name)!.instructions.filter((each) => each.startsWith("call"));
  expect(calls).toHaveLength(1);
  return functions[Number(calls[0]!.slice("call ".length))]!.instructions;
}

const imports = ["netc memory (memory 0)", "netc base (global i32)"];
const derivatives = {
  rates: "(param i32 i32 f64)",
  rhs: "(param f64 i32 i32 i32)",
  jacobian: "(param f64 i32 i32 i32)",
};
const direct = { factorize: "(param f64 i32 i32)", solve: "(param i32 i32)" };
const slopes = {
  rateSlopes: "(param i32 i32 i32 i32 f64)",
  rhsSlopes: "(param f64 i32 i32 i32 i32)",
};

describe("a kernel as wabt reads it", () => {
  it("needs bulk memory at most, for any network, and imports and exports what is written", () => {
    const wanted = fc.record({
      state: fc.constantFrom<"abundance" | "density">("abundance", "density"),
      summation: fc.constantFrom<"plain" | "pairwise">("plain", "pairwise"),
      temperaturePolicy: fc.constantFrom<"closest" | "zero">("closest", "zero"),
    });
    fc.assert(
      fc.property(fc.oneof(randomNetwork, catalyticNetwork), wanted, (network, options) => {
        const module = disassembled(network, options, ["bulk_memory"]);
        expect(module.imports).toEqual(imports);
        expect(signatures(module)).toEqual({ ...derivatives, ...direct });
        expect(module.text).not.toContain("v128");
      }),
      { seed: 19, numRuns: 60 },
    );
  });

  it("of the dark cloud needs nothing beyond WebAssembly 1.0", async () => {
    const module = disassembled(await readFile("dark-cloud.rates"));
    expect(module.imports).toEqual(imports);
    expect(signatures(module)).toEqual(derivatives);
  });

  it("needs bulk memory where it clears what it adds to", async () => {
    const network = await readFile("dark-cloud.rates");
    for (const options of [{ summation: "compensated" }, { timeDerivative: true }] as const) {
      expect(() => disassembled(network, options)).toThrow("unexpected opcode: 0xfc 0xb");
      const module = disassembled(network, options, ["bulk_memory"]);
      expect(module.text).toContain("memory.fill");
      expect(signatures(module)).toEqual({
        ...derivatives,
        ...("timeDerivative" in options && slopes),
      });
    }
  });

  it("computes a right-hand side of mass action by these instructions", () => {
    const network = networkOf([reactionOf("A + B -> C"), reactionOf("C -> A + B")]);
    const module = disassembled(network, { state: "density" });
    const expected = [
      `local.get 1; f64.load; local.set 4
       local.get 1; f64.load offset=8; local.set 5
       local.get 1; f64.load offset=16; local.set 6`,
      // k0 A B, and k1 C
      `local.get 2; f64.load; local.get 4; f64.mul; local.get 5; f64.mul; local.set 7
       local.get 2; f64.load offset=8; local.get 6; f64.mul; local.set 8`,
      // A and B lose by the one and gain by the other; C the other way round.
      `local.get 3; local.get 8; local.get 7; f64.sub; f64.store
       local.get 3; local.get 8; local.get 7; f64.sub; f64.store offset=8
       local.get 3; local.get 7; local.get 8; f64.sub; f64.store offset=16`,
    ];
    expect(called(module, "rhs")).toEqual(expected.join("\n").split(/[;\n]\s*/));
  });

  it("reads and writes each derivative once in a function, and subtracts what is negative", async () => {
    const network = await readFile("dark-cloud.rates");
    const { functions } = disassembled(network, { limits: limitsAround(3000) });
    const stores = functions.map(({ instructions }) =>
      instructions.filter((each) => each.startsWith("f64.store")),
    );
    expect(Math.max(...stores.map(({ length }) => length))).toBeGreaterThan(10);
    for (const each of stores) expect(new Set(each).size).toBe(each.length);
    const pairs = functions.flatMap(({ instructions }) =>
      instructions.map((each, i) => `${each}; ${instructions[i + 1]}`),
    );
    expect(pairs).toContain("f64.sub; f64.store");
    expect(pairs).not.toContain("f64.neg; f64.add");
  });

  it("writes a coefficient that does not depend on anything as a constant", () => {
    const network = networkOf([reactionOf("A -> B", { ranges: [rateRange(2.5e-10, 0, 0)] })]);
    const set = { T: 10, nH: 2e4, Av: 1, zeta: 1e-17, G0: 1, omega: 0.5 };
    const module = disassembled(network, { set }, ["bulk_memory"]);
    expect(called(module, "rates")).toEqual([
      "local.get 1",
      expect.stringMatching(/^f64\.const 0x\S+ \(;=2\.5e-10;\)$/),
      "f64.store",
    ]);
    expect(module.text).not.toContain("(data");
  });
});

describe("a kernel for several cells as wabt reads it", () => {
  it.each([2, 4, 8])(
    "exports functions for %d cells beside the others, and needs SIMD",
    async (lanes) => {
      const { model, schedule, jacobian } = compileParts(await readFile("dark-cloud.rates"));
      const { bytes } = wasmModule({ model, schedule, pattern: jacobian.pattern, lanes });
      expect(() => disassemble(bytes)).toThrow("readWasm failed");
      const module = disassemble(bytes, ["simd"]);
      expect(module.imports).toEqual(imports);
      expect(signatures(module)).toEqual({
        ...derivatives,
        ratesLanes: "(param i32 i32 i32 i32 i32)",
        rhsLanes: "(param i32 i32 i32 i32 i32 i32)",
        jacobianLanes: "(param i32 i32 i32 i32 i32 i32)",
      });
    },
  );
});

/** What every module of linear algebra exports that computes something. */
const solving = /^(factorize|solve)/;

describe("the modules of linear algebra as wabt reads them", () => {
  it.each(Object.entries(modules))("%s has no more than its arithmetic needs", (name, make) => {
    const fused = /fused|probe/.test(name);
    const bytes = make();
    expect(() => disassemble(bytes, fused ? ["simd"] : [])).toThrow("readWasm failed");
    const module = disassemble(bytes, fused ? ["simd", "relaxed_simd"] : ["simd"]);
    expect(module.text.includes("f64x2.relaxed_madd") || module.text.includes("nmadd")).toBe(fused);
    expect(module.text).not.toMatch(/memory\.grow|call_indirect|\(table|\(start/);
    if (name.includes("probe")) return;
    expect(module.imports).toEqual(imports);
    expect([...module.exports.keys()].filter((each) => solving.test(each)).length).toBeGreaterThan(
      1,
    );
  });
});
