import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { webAssembly } from "../../../runtime/wasm/web-assembly.js";
import { backwardError, shuffledFactor, systemOf } from "./systems.js";

/** Large enough for WebAssembly. */
const system = systemOf(
  Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 60 }, (_value, j) => (i === j ? 90 : 1 + ((3 * i + 5 * j) % 2))),
  ),
);
const factor = shuffledFactor(system.pattern, [0]);

function refuse(): never {
  throw new RangeError("disallowed by the page");
}

const engines: readonly [string, unknown][] = [
  ["has no WebAssembly", undefined],
  ["refuses to compile", { Module: refuse }],
];

describe.each(engines)("an engine that %s", (_, stub) => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", stub);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it("solves with TypeScript, and says so when it is asked for WebAssembly", async () => {
    const { createShiftedSolver } = await import("../../../runtime/linalg/create.js");
    const solver = createShiftedSolver(system.pattern, factor);
    expect(solver.factorize(system.gamma, system.jacobian)).toBe(true);
    const x = system.b.slice();
    solver.solve(x);
    expect(backwardError(system, x)).toBeLessThan(60 * Number.EPSILON);
    expect(() => createShiftedSolver(system.pattern, factor, undefined, "wasm")).toThrow(
      "no WebAssembly",
    );
  });
});

/** The opcodes of the relaxed multiplications of doubles, f64x2.relaxed_madd and f64x2.relaxed_nmadd. */
function isRelaxed(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte, at) => byte === 0xfd && [0x87, 0x88].includes(bytes[at + 1]!) && bytes[at + 2] === 2,
  );
}

describe("an engine without fused operations", () => {
  const { Memory, Module, Instance } = webAssembly!;

  beforeEach(() => {
    vi.resetModules();
    class Strict extends Module {
      constructor(bytes: Uint8Array) {
        if (isRelaxed(bytes)) throw new SyntaxError("simd opcode not available");
        super(bytes);
      }
    }
    vi.stubGlobal("WebAssembly", { Memory, Instance, Module: Strict });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it("computes exactly when it is asked to fuse, for one cell and for several", async () => {
    const { wasmFactorization } = await import("../../../runtime/linalg/wasm/factorization.js");
    const { createLaneSolver } = await import("../../../runtime/linalg/lanes/lane-solver.js");
    const { pattern, gamma, jacobian, b } = system;
    const solutions = (["exact", "fused"] as const).map((arithmetic) => {
      const alone = wasmFactorization(pattern, factor, undefined, { arithmetic })!;
      alone.factorize(gamma, jacobian);
      const x = b.slice();
      alone.solve(x);
      const lanes = createLaneSolver(pattern, factor, 2, { arithmetic })!;
      jacobian.forEach((value, at) => lanes.jacobian.fill(value, 2 * at, 2 * at + 2));
      b.forEach((value, at) => lanes.right.fill(value, 2 * at, 2 * at + 2));
      lanes.factorize(Float64Array.of(gamma, gamma));
      lanes.solve();
      return [x, lanes.right.filter((_, at) => at % 2 === 0)];
    });
    expect(solutions[0]![1]).toEqual(solutions[0]![0]);
    expect(solutions[1]).toEqual(solutions[0]);
  });
});
