import { describe, expect, it } from "vitest";
import { contributions } from "../../../runtime/analysis/contributions.js";
import { firstNonFiniteReaction } from "../../../runtime/analysis/non-finite.js";
import { interpret } from "../../interpret.js";
import { embeddedForms, embeddedKernels } from "../../kernel-forms.js";
import { networkOf, reactionOf } from "../../random-network.js";

describe.each(embeddedForms)("firstNonFiniteReaction, of a kernel as %s", (form) => {
  const kernel = embeddedKernels["dark-cloud"][form];
  const inputs = Float64Array.from(
    kernel.inputs,
    (spec) => ({ T: 10, nH: 2e4, Av: 10 })[spec.name] ?? spec.default!,
  );
  const staged = new Float64Array(kernel.rateCount);
  kernel.rates(inputs, staged);
  const state = Float64Array.from(kernel.states, (_, i) => 1e-6 / (1 + (i % 9)));

  const index = (name: string) => kernel.states.indexOf(name);
  const label = (reaction: number) => kernel.reactions![reaction]!.label;

  /** Whether CO is among the reactants. */
  const takesCO = (reaction: number) =>
    label(reaction).split(" -> ")[0]!.split(" + ").includes("CO");

  function blamed(y: Float64Array, k: Float64Array, name: string): string | undefined {
    return firstNonFiniteReaction(kernel, 0, y, k, index(name));
  }

  it("finds nothing where all is finite", () => {
    for (const name of kernel.states) expect(blamed(state, staged, name)).toBeUndefined();
  });

  it.each([
    [0, Infinity],
    [400, -Infinity],
    [740, NaN],
  ])("finds the rate coefficient %i that is %d", (reaction, value) => {
    const k = staged.slice();
    k[reaction] = value;
    const dy = new Float64Array(kernel.states.length);
    kernel.rhs(0, state, k, dy);
    const affected = kernel.states.filter((_, i) => !Number.isFinite(dy[i]!));
    expect(affected.length).toBeGreaterThanOrEqual(2);
    for (const name of affected) expect(blamed(state, k, name)).toBe(label(reaction));
    const others = kernel.states.filter((name) => !affected.includes(name));
    for (const name of others.slice(0, 5)) expect(blamed(state, k, name)).toBeUndefined();
  });

  it("finds the first of several, in the order of the coefficients", () => {
    const reactions = contributions(kernel, 0, state, staged, index("CO"))
      .map(({ reaction }) => reaction)
      .toSorted((a, b) => a - b);
    const k = staged.slice();
    for (const reaction of reactions.slice(5, 9)) k[reaction] = Infinity;
    expect(blamed(state, k, "CO")).toBe(label(reactions[5]!));
  });

  it.each([NaN, Infinity])("finds the first reaction with a reactant that is %d", (value) => {
    const y = state.slice();
    y[index("CO")] = value;
    for (const name of ["CO", "C", "He", "H3+", "HCO+", "C2H2+", "e-", "C3"]) {
      const parts = contributions(kernel, 0, state, staged, index(name))
        .map(({ reaction }) => reaction)
        .toSorted((a, b) => a - b);
      const first = parts.find(takesCO);
      expect(blamed(y, staged, name)).toBe(first === undefined ? undefined : label(first));
    }
  });

  it("finds the reaction whose product of reactants overflows", () => {
    const small = interpret(networkOf([reactionOf("C -> CH"), reactionOf("H + H -> H2")]));
    const k = new Float64Array(small.rateCount);
    small.rates(inputs, k);
    const y = Float64Array.from(small.states, (name) => (name === "H" ? 1e200 : 1));
    const found = small.states.map((_, i) => firstNonFiniteReaction(small, 0, y, k, i));
    expect(small.states).toEqual(["C", "CH", "H", "H2"]);
    expect(found).toEqual([undefined, undefined, "H + H -> H2", "H + H -> H2"]);
  });

  it("blames no reaction for a density that is not finite, nor for an overflowing sum", () => {
    const k = staged.slice();
    k[kernel.meta.counts.rates] = Infinity;
    expect(blamed(state, k, "CO")).toBeUndefined();
    const parallel = interpret(networkOf([reactionOf("H -> C"), reactionOf("H -> C")]));
    const coefficients = new Float64Array(parallel.rateCount).fill(1.5e308);
    coefficients[2] = 1;
    const y = Float64Array.of(1, 1);
    const dy = new Float64Array(2);
    parallel.rhs(0, y, coefficients, dy);
    expect(dy).toEqual(Float64Array.of(-Infinity, Infinity));
    expect(firstNonFiniteReaction(parallel, 0, y, coefficients, 1)).toBeUndefined();
  });

  it("names reactions by their place where the kernel does not describe them", () => {
    const { reactions: _reactions, ...rest } = kernel;
    const k = staged.slice();
    k[5] = NaN;
    expect(firstNonFiniteReaction(rest, 0, state, k, index("CH2"))).toBe("k[5]");
  });
});
