import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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

describe.each(engines)("an engine that %s", (_, webAssembly) => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", webAssembly);
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
