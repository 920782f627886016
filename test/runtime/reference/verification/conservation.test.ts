import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyKernel, type ReferenceNetwork } from "../../../../runtime/index.js";
import { naiveKernel } from "../naive-kernel.js";
import { network, reaction } from "../networks.js";

/** Atoms of X, atoms of Y, charge. */
type Content = readonly [x: number, y: number, charge: number];

const content = fc.tuple(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: -1, max: 1 }),
) as fc.Arbitrary<Content>;

const nameOf = ([x, y, charge]: Content): string => `X${x}Y${y}q${charge}`;

function withContents(model: ReferenceNetwork): ReferenceNetwork {
  const species = model.species.map(({ name }) => {
    const [x, y, charge] = /^X(-?\d+)Y(-?\d+)q(-?\d+)$/.exec(name)!.slice(1).map(Number) as [
      number,
      number,
      number,
    ];
    const composition = [["X", x] as const, ["Y", y] as const];
    return { name, composition, charge };
  });
  return { ...model, species };
}

/** Two bodies exchange what they are made of: the last product takes up the balance. */
const balancedNetwork: fc.Arbitrary<ReferenceNetwork> = fc
  .array(fc.tuple(content, content, content), { minLength: 1, maxLength: 10 })
  .map((triples) =>
    triples.map(([a, b, c]) => {
      const rest: Content = [a[0] + b[0] - c[0], a[1] + b[1] - c[1], a[2] + b[2] - c[2]];
      return [a, b, c, rest].map(nameOf) as [string, string, string, string];
    }),
  )
  .map((lines) => network(...lines.map(([a, b, c, d]) => reaction(`${a} + ${b} -> ${c} + ${d}`))))
  .map(withContents);

describe("conservation", () => {
  it("of elements and charge holds for balanced networks", () => {
    fc.assert(
      fc.property(balancedNetwork, (model) => {
        const { conservation } = verifyKernel(naiveKernel(model), model, { samples: 20 });
        expect(conservation).toMatchObject({ passed: true, note: "" });
        expect(conservation.comparisons).toBeGreaterThanOrEqual(2 * 24);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it("fails for a kernel that loses matter, and is counted from the species", () => {
    fc.assert(
      fc.property(balancedNetwork, (model) => {
        const good = naiveKernel(model);
        const leaking = {
          ...good,
          rhs: (t: number, y: Float64Array, k: Float64Array, dy: Float64Array) => {
            good.rhs(t, y, k, dy);
            dy[0]! += 1e-6 * k[0]! * y[0]!;
          },
        };
        const [first] = model.species;
        const carries = first!.composition!.some(([, count]) => count !== 0) || first!.charge !== 0;
        const { conservation } = verifyKernel(leaking, model, { samples: 20 });
        expect(conservation.passed).toBe(!carries);
      }),
      { numRuns: 150, seed: 12 },
    );
  });

  it("of what the network itself does not balance is not checked, and the report says why", () => {
    const model = withContents(
      network(reaction("X1Y0q0 -> X1Y0q1"), reaction("X1Y0q1 + X0Y1q0 -> X1Y1q1")),
    );
    const { conservation } = verifyKernel(naiveKernel(model), model, { samples: 20 });
    expect(conservation.passed).toBe(true);
    expect(conservation.comparisons).toBe(2 * 24);
    expect(conservation.note).toBe("charge not checked: 1 unbalanced, first 1: X1Y0q0 -> X1Y0q1");
  });

  it("claims of the kernel that the network does not bear out are a finding", () => {
    const model = withContents(network(reaction("X1Y0q0 + X1Y1q0 -> X2Y1q0")));
    const claiming = (weights: readonly number[]) => ({
      ...naiveKernel(model),
      conserved: [{ name: "X", weights }],
    });
    expect(verifyKernel(claiming([1, 1, 2]), model, { samples: 5 }).passed).toBe(true);
    expect(verifyKernel(claiming([1, 1, 1]), model, { samples: 5 }).structure.problems).toEqual([
      'conserved: the weights of "X" are not conserved by the network',
    ]);
  });
});
