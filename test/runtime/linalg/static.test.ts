import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Blocking } from "../../../runtime/linalg/blocking.js";
import type { Trust } from "../../../runtime/linalg/factorization.js";
import { staticFactorization } from "../../../runtime/linalg/static.js";
import { backwardError, balancedSystem, gauss, keys, shuffledFactor, systemOf } from "./systems.js";

/** Groups of the given widths, over and over, then a dense block of at least `dense` steps. */
function blockingOf(size: number, widths: readonly number[], dense: number): Blocking {
  const first = [0];
  for (let at = 0; ; at++) {
    const next = first.at(-1)! + widths[at % widths.length]!;
    if (next > size - dense) break;
    first.push(next);
  }
  return { first: Int32Array.from(first), denseFrom: first.at(-1)! };
}

const blocking = fc.tuple(
  fc.array(fc.constantFrom(1, 2, 4), { minLength: 1, maxLength: 6 }),
  fc.nat(80),
);

function trustIn(rows: readonly (readonly number[])[]): Trust {
  const { pattern, gamma, jacobian } = systemOf(rows);
  return staticFactorization(pattern, shuffledFactor(pattern, [0])).factorize(gamma, jacobian);
}

describe("static factorisation", () => {
  it("solves balanced systems to rounding, however the steps are ordered and grouped", () => {
    fc.assert(
      fc.property(balancedSystem, keys, blocking, (system, order, [widths, dense]) => {
        const { pattern, gamma, jacobian, b } = system;
        const { size } = pattern;
        const factor = shuffledFactor(pattern, order);
        const chosen = blockingOf(size, widths, Math.min(dense, size));
        for (const grouping of [chosen, undefined]) {
          const { factorize, solve } = staticFactorization(pattern, factor, grouping);
          expect(factorize(gamma, jacobian)).toBe("sound");
          const x = b.slice();
          solve(x);
          // Every balanced matrix is diagonally dominant by columns: no growth, a few roundings a term.
          expect(backwardError(system, x)).toBeLessThan(size * 4 * Number.EPSILON);
        }
      }),
    );
  });

  it("agrees with dense elimination when the matrix is well conditioned", () => {
    fc.assert(
      fc.property(balancedSystem, keys, (system, order) => {
        const gentle = { ...system, gamma: 1e-3 / 80 };
        const { factorize, solve } = staticFactorization(
          system.pattern,
          shuffledFactor(system.pattern, order),
        );
        factorize(gentle.gamma, gentle.jacobian);
        const x = gentle.b.slice();
        solve(x);
        const exact = gauss(gentle)!;
        // Each column of J is at most 1e3 in 80 entries: I - gamma J is within 2 of the identity.
        x.forEach((value, i) => expect(Math.abs(value - exact[i]!)).toBeLessThan(1e-11));
      }),
    );
  });

  it("repeats itself to the last bit, whatever it factorised in between", () => {
    fc.assert(
      fc.property(balancedSystem, keys, ({ pattern, gamma, jacobian, b }, order) => {
        const { factorize, solve } = staticFactorization(pattern, shuffledFactor(pattern, order));
        const solution = (): Float64Array => {
          factorize(gamma, jacobian);
          const x = b.slice();
          solve(x);
          return x;
        };
        const first = solution();
        factorize(NaN, jacobian);
        factorize(17 * gamma, jacobian);
        expect(solution()).toEqual(first);
      }),
    );
  });

  it("judges what it has factorised", () => {
    expect(
      trustIn([
        [2, 1],
        [1, 2],
      ]),
    ).toBe("sound");
    expect(
      trustIn([
        [2 ** -20, 1],
        [1, 1],
      ]),
    ).toBe("sound");
    // The multiplier 2^30.
    expect(
      trustIn([
        [2 ** -30, 1],
        [1, 1],
      ]),
    ).toBe("doubtful");
    // The same with a scaled first row: no large multiplier, but a pivot of 2^30 from a diagonal of 1.
    expect(
      trustIn([
        [1, 2 ** 30],
        [1, 1],
      ]),
    ).toBe("doubtful");
    expect(
      trustIn([
        [0, 1],
        [1, 1],
      ]),
    ).toBe("failed");
    // A pivot that is the rounding of 3 - (1/3) 9.
    expect(
      trustIn([
        [9, 9],
        [3, 3 + 2 ** -51],
      ]),
    ).toBe("failed");
    expect(
      trustIn([
        [1e308, 1],
        [1e308, 1],
      ]),
    ).toBe("failed");
  });
});
