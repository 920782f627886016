import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { factorOf } from "../../../compiler/pipeline.js";
import type { FactorPattern, SparsePattern } from "../../../runtime/kernel.js";
import {
  createLaneSolver,
  laneSolverBytes,
  type LaneSolver,
} from "../../../runtime/linalg/lanes/lane-solver.js";
import { wasmFactorization } from "../../../runtime/linalg/wasm/factorization.js";
import { createReference } from "../../../runtime/reference/reference.js";
import { createArena } from "../../../runtime/wasm/arena.js";
import { sharedData } from "../../shared-data.js";
import { midNetwork, sharedNetwork } from "../../shared-network.js";
import {
  anySystem,
  balancedCells,
  balancedSystem,
  blockingOf,
  blockings,
  keys,
  shuffledFactor,
  type System,
} from "./systems.js";
import { expectBitsOfOneCell, read, write } from "./lanes.js";

describe("factorisation for several cells", () => {
  it("gives each cell the bits that it has alone, however steps are ordered and grouped", () => {
    fc.assert(
      fc.property(
        balancedCells,
        keys,
        blockings,
        fc.constantFrom(2, 4, 6),
        (systems, order, [widths, dense], count) => {
          const { pattern } = systems[0]!;
          const factor = shuffledFactor(pattern, order);
          const chosen = blockingOf(pattern.size, widths, Math.min(dense, pattern.size));
          for (const blocking of [chosen, undefined]) {
            const lanes = createLaneSolver(pattern, factor, count, { blocking })!;
            const alone = wasmFactorization(pattern, factor, blocking)!;
            expectBitsOfOneCell(lanes, alone, systems.slice(0, count));
          }
        },
      ),
    );
  });

  it("trusts what is trusted of one cell, pivots of zero included", () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(anySystem, keys, fc.integer({ min: -3, max: 3 }), (system, order, gamma) => {
        const factor = shuffledFactor(system.pattern, order);
        const systems = [system, { ...system, gamma }];
        const lanes = createLaneSolver(system.pattern, factor, 2)!;
        const alone = wasmFactorization(system.pattern, factor)!;
        for (const trust of expectBitsOfOneCell(lanes, alone, systems)) verdicts.add(trust);
      }),
      { numRuns: 300 },
    );
    expect(verdicts).toContain("failed");
    expect(verdicts).toContain("sound");
  });

  it("fails the cells alone whose Jacobian is not finite", () => {
    fc.assert(
      fc.property(
        balancedCells,
        fc.nat(3),
        fc.nat(),
        fc.constantFrom(NaN, Infinity, -Infinity),
        (systems, poisoned, entry, poison) => {
          const cells = systems.slice(0, 4);
          const { pattern } = cells[0]!;
          const lanes = createLaneSolver(pattern, shuffledFactor(pattern, [0]), 4)!;
          const gamma = write(lanes, cells);
          lanes.jacobian[(entry % pattern.rowIdx.length) * 4 + poisoned] = poison;
          lanes.factorize(gamma);
          const trusts = [0, 1, 2, 3].map((cell) => lanes.trust(cell));
          expect(trusts.map((trust) => trust === "failed")).toEqual(
            cells.map((_, cell) => cell === poisoned),
          );
          // Nothing stays behind.
          write(lanes, cells);
          const alone = wasmFactorization(pattern, shuffledFactor(pattern, [0]))!;
          expectBitsOfOneCell(lanes, alone, cells);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("leaves the cells of other pairs alone", () => {
    fc.assert(
      fc.property(balancedCells, fc.nat(5), fc.nat(5), (systems, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
        const { pattern } = systems[0]!;
        const factor = shuffledFactor(pattern, [0]);
        const lanes = createLaneSolver(pattern, factor, 6)!;
        lanes.factorize(write(lanes, systems));
        const before = lanes.right.slice();
        const others = systems.map((system) => ({ ...system, gamma: 3 * system.gamma }));
        lanes.factorize(write(lanes, others), from, to);
        lanes.solve(from, to);
        const apart = (cell: number): boolean => cell >> 1 < from >> 1 || 2 * (cell >> 1) >= to;
        const untouched = systems.flatMap((_, cell) => (apart(cell) ? [cell] : []));
        for (const cell of untouched) {
          expect(read(lanes, cell)).toEqual(read({ ...lanes, right: before }, cell));
        }
        const alone = wasmFactorization(pattern, factor)!;
        lanes.right.set(before);
        lanes.solve();
        for (const cell of untouched) {
          const system = systems[cell]!;
          const x = system.b.slice();
          alone.factorize(system.gamma, system.jacobian);
          alone.solve(x);
          expect(read(lanes, cell)).toEqual(x);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("shares an arena with others", () => {
    fc.assert(
      fc.property(balancedCells, balancedSystem, fc.nat(40), (systems, other, gap) => {
        const { pattern } = systems[0]!;
        const factor = shuffledFactor(pattern, [0]);
        const otherFactor = shuffledFactor(other.pattern, [0]);
        const bytes = laneSolverBytes(pattern, factor, 4);
        const arena = createArena(bytes + (1 << 18));
        arena.doubles(gap);
        const lanes = createLaneSolver(pattern, factor, 4, { arena })!;
        const alone = wasmFactorization(pattern, factor, undefined, { arena })!;
        const neighbour = wasmFactorization(other.pattern, otherFactor, undefined, { arena })!;
        for (const vector of [lanes.jacobian, lanes.right, alone.place!.jacobian]) {
          expect(vector.buffer).toBe(arena.memory.buffer);
        }
        const gamma = write(lanes, systems.slice(0, 4));
        lanes.factorize(gamma);
        neighbour.factorize(other.gamma, other.jacobian);
        const x = other.b.slice();
        neighbour.solve(x);
        const own = wasmFactorization(other.pattern, otherFactor)!;
        own.factorize(other.gamma, other.jacobian);
        const y = other.b.slice();
        own.solve(y);
        expect(x).toEqual(y);
        expectBitsOfOneCell(lanes, alone, systems.slice(0, 4));
      }),
      { numRuns: 50 },
    );
  });

  it("takes just the room that it says, and refuses less", () => {
    const { pattern, factor } = smallSystem();
    const bytes = 65_536 * Math.ceil(laneSolverBytes(pattern, factor, 8) / 65_536);
    const arena = createArena(bytes);
    arena.reserve(bytes - laneSolverBytes(pattern, factor, 8));
    expect(createLaneSolver(pattern, factor, 8, { arena })).toBeDefined();
    const short = createArena(bytes);
    short.reserve(bytes - laneSolverBytes(pattern, factor, 8) + 16);
    expect(() => createLaneSolver(pattern, factor, 8, { arena: short })).toThrow(
      "bytes are wanted",
    );
  });

  it.each([0, 3, -2, 2.5, NaN])("refuses %d cells", (count) => {
    const { pattern, factor } = smallSystem();
    expect(() => createLaneSolver(pattern, factor, count)).toThrow(RangeError);
  });
});

function smallSystem(): { pattern: SparsePattern; factor: FactorPattern } {
  const pattern: SparsePattern = {
    size: 2,
    colPtr: Int32Array.of(0, 2, 4),
    rowIdx: Int32Array.of(0, 1, 0, 1),
  };
  return { pattern, factor: shuffledFactor(pattern, [0]) };
}

sharedData.describe("factorisation for several cells on networks", () => {
  const patterns: SparsePattern[] = [];

  beforeAll(async () => {
    for (const network of [
      await midNetwork(),
      await sharedNetwork("rate22_final.rates", "h2_grain.rates"),
    ]) {
      patterns.push(createReference(network).pattern);
    }
  });

  it("gives each cell the bits that it has alone", () => {
    for (const pattern of patterns) {
      const factor = factorOf(pattern);
      const alone = wasmFactorization(pattern, factor)!;
      for (const count of [2, 4, 8]) {
        const lanes: LaneSolver = createLaneSolver(pattern, factor, count)!;
        const systems = Array.from({ length: count }, (_, cell) => decaying(pattern, cell));
        const trusts = expectBitsOfOneCell(lanes, alone, systems);
        expect(trusts).toEqual(trusts.map(() => "sound"));
      }
    }
  });
});

/** Gains over many powers of ten, and losses that balance them. */
function decaying(pattern: SparsePattern, cell: number): System {
  const { size, colPtr, rowIdx } = pattern;
  const jacobian = Float64Array.from(rowIdx, (_, at) => 10 ** (((at * 37 + cell) % 113) / 10 - 9));
  for (let j = 0; j < size; j++) {
    let loss = 0;
    for (let at = colPtr[j]!; at < colPtr[j + 1]!; at++)
      if (rowIdx[at] !== j) loss += jacobian[at]!;
    jacobian[rowIdx.indexOf(j, colPtr[j])] = -loss;
  }
  const b = Float64Array.from({ length: size }, (_, i) => Math.sin(i + cell) + 1.5);
  return { pattern, gamma: 10 ** (cell % 5), jacobian, b };
}
