import { setFlagsFromString } from "node:v8";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLaneSolver } from "../../../runtime/linalg/lanes/lane-solver.js";
import { wasmFactorization } from "../../../runtime/linalg/wasm/factorization.js";
import { expectBitsOfOneCell } from "./lanes.js";
import {
  backwardError,
  balancedCells,
  blockingOf,
  blockings,
  keys,
  shuffledFactor,
  systemOf,
} from "./systems.js";

// Node 20 has the relaxed operations behind this flag, later versions without; before any module is compiled.
setFlagsFromString("--experimental-wasm-relaxed-simd");

const arithmetic = "fused";

describe("fused arithmetic", () => {
  it("rounds once: what cancels is found exactly", () => {
    const e = Number.EPSILON;
    // Elimination leaves 1 - (1 + e) (1 - e) = e^2, which two roundings make zero.
    const rows = [
      [1, 1 - e, 0, 0],
      [1 + e, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ];
    const system = systemOf(rows);
    const factor = shuffledFactor(system.pattern, [0]);
    const blocking = { first: Int32Array.of(0, 1, 2, 3, 4), denseFrom: 4 };
    const fused = wasmFactorization(system.pattern, factor, blocking, { arithmetic })!;
    const exact = wasmFactorization(system.pattern, factor, blocking)!;
    const solved = [fused, exact].map(({ factorize, solve }) => {
      factorize(system.gamma, system.jacobian);
      const x = Float64Array.of(0, 1, 0, 0);
      solve(x);
      return x[1];
    });
    expect(solved).toEqual([1 / e ** 2, Infinity]);
  });

  it("solves to rounding, and gives each of several cells the bits that it has alone", () => {
    fc.assert(
      fc.property(balancedCells, keys, blockings, (systems, order, [widths, dense]) => {
        const { pattern } = systems[0]!;
        const factor = shuffledFactor(pattern, order);
        const blocking = blockingOf(pattern.size, widths, Math.min(dense, pattern.size));
        const lanes = createLaneSolver(pattern, factor, 6, { blocking, arithmetic })!;
        const alone = wasmFactorization(pattern, factor, blocking, { arithmetic })!;
        expectBitsOfOneCell(lanes, alone, systems);
        for (const system of systems) {
          const x = system.b.slice();
          alone.factorize(system.gamma, system.jacobian);
          alone.solve(x);
          expect(backwardError(system, x)).toBeLessThan(pattern.size * 4 * Number.EPSILON);
        }
      }),
    );
  });
});
