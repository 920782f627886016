import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createShiftedSolver, type IndexListForm } from "../../../runtime/linalg/create.js";
import type { ShiftedSolver } from "../../../runtime/linalg/shifted-solver.js";
import { plainDirectSolver } from "./plain-direct.js";
import {
  anySystem,
  backwardError,
  balancedSystem,
  keys,
  normwiseError,
  shuffledFactor,
  systemOf,
  valuesOn,
  type System,
} from "./systems.js";

/** Without pivoting, by index lists and by straight-line code. */
const staticKinds: readonly [
  string,
  (system: System, order: readonly number[]) => ShiftedSolver,
][] = [
  [
    "index lists",
    ({ pattern }, order) => createShiftedSolver(pattern, shuffledFactor(pattern, order)),
  ],
  [
    "straight-line code",
    ({ pattern }, order) => {
      const factor = shuffledFactor(pattern, order);
      return createShiftedSolver(pattern, factor, plainDirectSolver(pattern, factor));
    },
  ],
];

/** A diagonal of 2^-50 among numbers around 1: elimination on it loses everything. */
const hopeless = systemOf(
  Array.from({ length: 6 }, (_, i) =>
    Array.from({ length: 6 }, (_value, j) => (i === j ? 2 ** -50 : 1 + ((3 * i + 5 * j) % 7))),
  ),
);

const singular = systemOf([
  [4, 1, 2],
  [1, 3, 1],
  [5, 4, 3],
]);

describe.each(staticKinds)("shifted solver by %s", (_, create) => {
  it("solves balanced systems without a second look", () => {
    fc.assert(
      fc.property(balancedSystem, keys, (system, order) => {
        const solver = create(system, order);
        expect(solver.factorize(system.gamma, system.jacobian)).toBe(true);
        const x = system.b.slice();
        solver.solve(x);
        expect(backwardError(system, x)).toBeLessThan(system.pattern.size * 4 * Number.EPSILON);
        expect(solver.health).toEqual({ refined: 0, pivoted: 0 });
      }),
    );
  });

  it("solves whatever pivoting can solve", () => {
    fc.assert(
      fc.property(anySystem, keys, (system, order) => {
        const solver = create(system, order);
        const pivoting = createShiftedSolver(system.pattern);
        const regular = pivoting.factorize(system.gamma, system.jacobian);
        if (solver.factorize(system.gamma, system.jacobian)) {
          const x = system.b.slice();
          solver.solve(x);
          // Growth up to 2^26 passes without refinement.
          if (regular) expect(normwiseError(system, x)).toBeLessThan(1e-7);
        } else {
          const x = system.b.slice();
          if (regular) pivoting.solve(x);
          // Singular to rounding in one order of elimination, and hardly regular in the other.
          expect(!regular || x.some((value) => Math.abs(value) > 1e9)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("refines solutions after growth", () => {
    const system = systemOf([
      [2 ** -30, 1, 3],
      [1, 1, 2],
      [5, 1, 1],
    ]);
    const solver = create(system, [0]);
    expect(solver.factorize(system.gamma, system.jacobian)).toBe(true);
    for (let repetition = 0; repetition < 2; repetition++) {
      const x = system.b.slice();
      solver.solve(x);
      expect(backwardError(system, x)).toBeLessThan(8 * Number.EPSILON);
    }
    expect(solver.health).toEqual({ refined: 1, pivoted: 0 });
  });

  it("pivots where refinement does not contract", () => {
    const solver = create(hopeless, [0]);
    for (let repetition = 1; repetition <= 2; repetition++) {
      expect(solver.factorize(hopeless.gamma, hopeless.jacobian)).toBe(true);
      for (let again = 0; again < 2; again++) {
        const x = hopeless.b.slice();
        solver.solve(x);
        expect(normwiseError(hopeless, x)).toBeLessThan(1e-15);
      }
      expect(solver.health).toEqual({ refined: repetition, pivoted: repetition });
    }
  });

  it("pivots at once where a pivot is zero", () => {
    const system = systemOf([
      [0, 2, 1],
      [1, 1, 1],
      [3, 1, 0],
    ]);
    const solver = create(system, [0]);
    expect(solver.factorize(system.gamma, system.jacobian)).toBe(true);
    const x = system.b.slice();
    solver.solve(x);
    expect(normwiseError(system, x)).toBeLessThan(1e-15);
    expect(solver.health).toEqual({ refined: 0, pivoted: 1 });
  });

  it("reports singular matrices and values that are not finite, and goes on afterwards", () => {
    const solver = create(singular, [0]);
    const regular = singular.jacobian.map((value, entry) => (entry === 8 ? value + 1 : value));
    const system = { ...singular, jacobian: regular };
    expect(solver.factorize(-1, singular.jacobian)).toBe(false);
    for (const [gamma, poison] of [
      [-1, NaN],
      [-1, Infinity],
      [NaN, 1],
      [Infinity, 1],
    ] as const) {
      for (let entry = 0; entry < regular.length; entry++) {
        const poisoned = regular.map((value, at) => (at === entry ? poison : value));
        expect(solver.factorize(gamma, poisoned)).toBe(false);
      }
      expect(solver.factorize(system.gamma, regular)).toBe(true);
      const x = system.b.slice();
      solver.solve(x);
      expect(backwardError(system, x)).toBeLessThan(8 * Number.EPSILON);
    }
    expect(solver.health).toEqual({ refined: 0, pivoted: 1 });
  });
});

/** Calls of straight-line code by a solver of one form. */
function callsAs(form: IndexListForm): number {
  const size = 12;
  const system = systemOf(
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_value, j) => (i === j ? size : 1)),
    ),
  );
  const factor = shuffledFactor(system.pattern, [0]);
  const plain = plainDirectSolver(system.pattern, factor);
  let calls = 0;
  const factorize: typeof plain.factorize = (gamma, jacobian, lu) => {
    calls++;
    plain.factorize(gamma, jacobian, lu);
  };
  const direct = { ...plain, factorize };
  const solver = createShiftedSolver(system.pattern, factor, direct, form);
  solver.factorize(system.gamma, system.jacobian);
  return calls;
}

describe("straight-line code", () => {
  it("is used unless loops are asked for", () => {
    expect(callsAs("auto")).toBe(1);
    expect(callsAs("wasm")).toBe(0);
    expect(callsAs("typescript")).toBe(0);
  });
});

describe("shifted solver without a compile-time factor", () => {
  it("solves systems of every size and filling", () => {
    fc.assert(
      fc.property(balancedSystem, (system) => {
        const solver = createShiftedSolver(system.pattern);
        expect(solver.factorize(system.gamma, system.jacobian)).toBe(true);
        const x = system.b.slice();
        solver.solve(x);
        expect(normwiseError(system, x)).toBeLessThan(1e-13);
        expect(solver.health).toEqual({ refined: 0, pivoted: 0 });
      }),
    );
  });

  it("reports values that are not finite even where elimination does not meet them", () => {
    const { pattern } = systemOf([
      [1, 0, 1],
      [0, 1, 1],
      [0, 0, 1],
    ]);
    const solver = createShiftedSolver(pattern);
    const poisoned = valuesOn(pattern, (i, j) => (i === 0 && j === 2 ? Infinity : 0));
    expect(solver.factorize(1, poisoned)).toBe(false);
  });
});
