import { describe, expect, it } from "vitest";
import { evaluate } from "../../compiler/graph/evaluate.js";
import { lowerNetwork } from "../../compiler/model/lower.js";
import type { Network } from "../../compiler/model/network.js";
import type { StateKind } from "../../runtime/kernel.js";
import { networkOf, rateRange, reactionOf } from "../random-network.js";

const input = [100, 50, 2, 2.72e-17, 3, 0.75];

/** Derivatives of a network's states at the standard inputs, nH = 50 cm^-3. */
function derivativesOf(
  network: Network,
  state: StateKind,
  y: readonly number[],
): readonly number[] {
  const model = lowerNetwork(network, [], { state, temperaturePolicy: "closest" });
  return evaluate(model.graph, model.derivatives, { input, state: y });
}

describe("lowering", () => {
  it("multiplies densities by order, and abundances by nH^(order - 1) as well", () => {
    const cases: readonly (readonly [equation: string, density: number, abundance: number])[] = [
      ["A -> B", 2, 2],
      ["A + B -> C", 2 * 3, 50 * 2 * 3],
      ["A + A -> B", 4, 50 * 4],
      ["A + A + B -> C", 4 * 3, 2500 * 4 * 3],
    ];
    for (const [equation, density, abundance] of cases) {
      const network = networkOf([reactionOf(equation, { ranges: [rateRange(0.5)] })]);
      const consumed = network.reactions[0]!.reactants.filter((name) => name === "A").length;
      const y = network.species.map(({ name }) => ({ A: 2, B: 3 })[name] ?? 7);
      expect(derivativesOf(network, "density", y)[0]).toBeCloseTo(-consumed * 0.5 * density, 12);
      expect(derivativesOf(network, "abundance", y)[0]).toBeCloseTo(-consumed * 0.5 * abundance, 9);
    }
  });

  it("forms H2 on grains at k nH n(H), two H to one H2", () => {
    const network = networkOf([
      reactionOf("H + H -> H2", {
        type: "GR",
        kineticFactors: ["H"],
        densityPower: 1,
        ranges: [rateRange(5.2e-17, 0.5)],
      }),
    ]);
    const k = 5.2e-17 * Math.sqrt(100 / 300);
    const [H, H2] = derivativesOf(network, "density", [8, 0]) as [number, number];
    expect(H / (-2 * k * 50 * 8)).toBeCloseTo(1, 13);
    expect(H2 / (k * 50 * 8)).toBeCloseTo(1, 13);
    const [xH] = derivativesOf(network, "abundance", [0.16, 0]) as [number];
    expect(xH / (-2 * k * 50 * 0.16)).toBeCloseTo(1, 13);
  });

  it("keeps a catalyst in the flux and out of the derivatives", () => {
    const network = networkOf([
      reactionOf("H + H2 -> H + H + H", { ranges: [rateRange(0.5)] }),
      reactionOf("M + A -> M + B", { ranges: [rateRange(0.25)] }),
      reactionOf("A + B -> B + A", { ranges: [rateRange(1)] }),
    ]);
    // H, H2, M, A, B
    expect(derivativesOf(network, "density", [2, 3, 5, 7, 11])).toEqual([
      2 * 0.5 * 2 * 3,
      -0.5 * 2 * 3,
      0,
      -0.25 * 5 * 7,
      0.25 * 5 * 7,
    ]);
  });

  it("adds equal reactions, and keeps their rates apart in source order", () => {
    const network = networkOf([
      reactionOf("A -> B", { ranges: [rateRange(0.5)] }),
      reactionOf("A -> B", { ranges: [rateRange(0.5)] }),
      reactionOf("B -> A", { law: "cosmic-ray", ranges: [rateRange(3)] }),
    ]);
    expect(derivativesOf(network, "density", [2, 0])).toEqual([-2, 2]);
    const model = lowerNetwork(network, [], { state: "density", temperaturePolicy: "closest" });
    const nodes = model.rates.map(({ node }) => node);
    expect(new Set(nodes).size).toBe(3);
    expect(evaluate(model.graph, nodes, { input })).toEqual([0.5, 0.5, 6]);
    expect(model.rates.map(({ key }) => key)).toEqual(["1", "2", "3"]);
  });

  it("describes every reaction, with its references once each", () => {
    const network = networkOf([
      reactionOf("H2 -> H + H", {
        law: "photo",
        ranges: ["B", "A", "B", ""].map((reference) => ({ ...rateRange(1), reference })),
      }),
    ]);
    const model = lowerNetwork(network, [{ name: "H", weights: [2, 1] }], {
      state: "abundance",
      temperaturePolicy: "closest",
    });
    expect(model.reactions).toEqual([
      { id: "1", type: "PH", label: "H2 + PHOTON -> H + H", source: 0, line: 1, citation: "B; A" },
    ]);
    expect(model.inputs.map(({ name }) => name)).toEqual(["T", "nH", "Av", "zeta", "G0", "omega"]);
    expect(model.conserved).toEqual([{ name: "H", weights: [2, 1] }]);
    expect(model.rates[0]!.comment).toBe("1 PH: H2 + PHOTON -> H + H");
  });

  it("leaves species without net change a derivative of zero", () => {
    const network = networkOf([reactionOf("A + B -> A + B")]);
    expect(derivativesOf(network, "abundance", [1, 1])).toEqual([0, 0]);
  });
});
