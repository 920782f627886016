import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Network } from "../../../compiler/pipeline.js";
import { contributions, formationAndDestruction } from "../../../runtime/analysis/contributions.js";
import type { Kernel, StateKind } from "../../../runtime/kernel.js";
import { networkOptions } from "../../../runtime/reference/network-options.js";
import { createReference } from "../../../runtime/reference/reference.js";
import { Random } from "../../../runtime/reference/verification/random.js";
import { interpret } from "../../interpret.js";
import { compiledKernel, embeddedForms, embeddedKernels, kernelForms } from "../../kernel-forms.js";
import { readFile } from "../../networks/embedded.js";
import { catalyticNetwork, randomNetwork } from "../../random-network.js";

const unitRoundoff = 2 ** -53;
const nH = 2e4;

function stagedAt(kernel: Kernel): Float64Array {
  const given: Readonly<Record<string, number>> = { T: 12, nH, Av: 2, zeta: 1.3e-17 };
  const inputs = Float64Array.from(kernel.inputs, (spec) => given[spec.name] ?? spec.default!);
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(inputs, k);
  return k;
}

function randomState(size: number, seed: number): Float64Array {
  const random = new Random(seed);
  return Float64Array.from({ length: size }, () =>
    random.below(8) === 0 ? 0 : random.logUniform(1e-14, 1),
  );
}

/** Compares every contribution with stoichiometric coefficient times flux of the reference. */
function expectStoichiometry(kernel: Kernel, network: Network, y: Float64Array): void {
  const { state } = networkOptions(kernel.meta.options);
  const reference = createReference(network, { state });
  const k = stagedAt(kernel);
  const dy = new Float64Array(y.length);
  reference.rhs(y, k.subarray(0, network.reactions.length), nH, dy);
  const { rowPtr, column, value } = reference.stoichiometry;
  for (const [i, name] of kernel.states.entries()) {
    const expected = new Map<number, number>();
    for (let entry = rowPtr[i]!; entry < rowPtr[i + 1]!; entry += 1) {
      const part = value[entry]! * reference.fluxes[column[entry]!]!;
      if (part !== 0) expected.set(column[entry]!, part);
    }
    const found = contributions(kernel, 0, y, k, i);
    expect(
      found.map(({ reaction }) => reaction).toSorted((a, b) => a - b),
      name,
    ).toEqual([...expected.keys()].toSorted((a, b) => a - b));
    for (const { reaction, value: part } of found) {
      // A product of at most seven factors, in any order.
      const difference = Math.abs(part - expected.get(reaction)!);
      expect(difference).toBeLessThanOrEqual(14 * unitRoundoff * Math.abs(part));
    }
  }
}

function expectSumIsDerivative(kernel: Kernel, y: Float64Array): void {
  const k = stagedAt(kernel);
  const dy = new Float64Array(y.length);
  kernel.rhs(0, y, k, dy);
  for (const i of kernel.states.keys()) {
    const parts = contributions(kernel, 0, y, k, i).map(({ value }) => value);
    const sum = parts.reduce((total, part) => total + part, 0);
    const absolute = parts.reduce((total, part) => total + Math.abs(part), 0);
    expect(Math.abs(sum - dy[i]!)).toBeLessThanOrEqual(64 * unitRoundoff * absolute);
  }
}

function compiled(network: Network, state: StateKind): Promise<readonly Kernel[]> {
  return Promise.all(kernelForms.map((target) => compiledKernel(network, { target, state })));
}

describe("contributions of random networks", () => {
  it("are stoichiometric coefficients times fluxes", async () => {
    const anyNetwork = fc.oneof(randomNetwork, catalyticNetwork);
    const kind = fc.constantFrom<StateKind>("abundance", "density");
    await fc.assert(
      fc.asyncProperty(anyNetwork, kind, fc.nat(), async (network, state, seed) => {
        const y = randomState(network.species.length, seed);
        const interpreted = interpret(network, { state });
        for (const kernel of [interpreted, ...(await compiled(network, state))]) {
          expectStoichiometry(kernel, network, y);
          expectSumIsDerivative(kernel, y);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(embeddedForms)("contributions of the dark cloud, as %s", (form) => {
  const darkCloud = embeddedKernels["dark-cloud"][form];

  it("are stoichiometric coefficients times fluxes", async () => {
    const y = randomState(darkCloud.states.length, 3);
    expectStoichiometry(darkCloud, await readFile("dark-cloud.rates"), y);
    expectSumIsDerivative(darkCloud, y);
  });

  it("descend in size, and leave k and y as they were", () => {
    const k = stagedAt(darkCloud);
    const y = randomState(darkCloud.states.length, 4);
    const [kBefore, yBefore] = [k.slice(), y.slice()];
    const sizes = contributions(darkCloud, 0, y, k, darkCloud.states.indexOf("CO")).map(
      ({ value }) => Math.abs(value),
    );
    expect(sizes.length).toBeGreaterThan(80);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect({ k, y }).toEqual({ k: kBefore, y: yBefore });
  });

  it("refuse derivatives that are no sum over reactions", () => {
    const k = stagedAt(darkCloud);
    const y = randomState(darkCloud.states.length, 5);
    const withSource: Kernel = {
      ...darkCloud,
      rhs: (t, state, staged, dy) => {
        darkCloud.rhs(t, state, staged, dy);
        dy[0]! += 1e-30;
      },
    };
    expect(() => contributions(withSource, 0, y, k, 0)).toThrow(
      `the derivative of ${darkCloud.states[0]} is no sum over reactions`,
    );
    expect(contributions(withSource, 0, y, k, 1)).toEqual(contributions(darkCloud, 0, y, k, 1));
  });
});

describe("formationAndDestruction", () => {
  it("separates the signs and gives shares of each total", () => {
    const { formation, destruction } = formationAndDestruction([
      { reaction: 4, value: -8 },
      { reaction: 0, value: 6 },
      { reaction: 7, value: 2 },
      { reaction: 2, value: -2 },
    ]);
    expect(formation).toEqual({
      total: 8,
      contributions: [
        { reaction: 0, value: 6, share: 0.75 },
        { reaction: 7, value: 2, share: 0.25 },
      ],
    });
    expect(destruction).toEqual({
      total: -10,
      contributions: [
        { reaction: 4, value: -8, share: 0.8 },
        { reaction: 2, value: -2, share: 0.2 },
      ],
    });
  });

  it("gives empty sides the total zero", () => {
    expect(formationAndDestruction([]).formation).toEqual({ total: 0, contributions: [] });
  });
});
