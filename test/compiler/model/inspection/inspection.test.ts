import { describe, expect, it } from "vitest";
import { inspectNetwork } from "../../../../compiler/model/inspection/inspection.js";
import { networkOf } from "./network-of.js";

describe("inspectNetwork", () => {
  const network = networkOf(
    {
      type: "IN",
      equation: "C+ + H2 -> CH+ + H",
      ranges: [
        [1e-10, 0, 4640, 10, 300],
        [1e-10, 0, 4640, 300, 41000],
      ],
    },
    { type: "DR", equation: "CH+ + e- -> C + H" },
    { type: "NN", equation: "HCN + H -> HNC + H" },
    { type: "NN", equation: "HNC + H -> HCN + H" },
    { type: "NN", equation: "H + HNC -> H + HCN", ranges: [[3e-10, 0, 0, 10, 300]], source: 1 },
    { type: "NN", equation: "X? -> C" },
    { type: "??", equation: "C2H2O -> HC2OH" },
  );
  const inspection = inspectNetwork(network);

  it("counts", () => {
    expect(inspection.counts).toEqual({ species: 11, reactions: 7 });
    expect(inspection.reactionTypes).toEqual([
      { type: "NN", description: "neutral-neutral reaction", reactions: 4 },
      { type: "??", description: "", reactions: 1 },
      { type: "DR", description: "dissociative recombination", reactions: 1 },
      { type: "IN", description: "ion-neutral reaction", reactions: 1 },
    ]);
    expect(inspection.temperatureRanges).toEqual([
      { ranges: 1, reactions: 6 },
      { ranges: 2, reactions: 1 },
    ]);
    expect(inspection.elements).toEqual([
      { element: "C", species: 7 },
      { element: "H", species: 7 },
      { element: "N", species: 2 },
      { element: "O", species: 2 },
    ]);
    expect(inspection.charges).toEqual([
      { charge: -1, species: 1 },
      { charge: 0, species: 7 },
      { charge: 1, species: 2 },
    ]);
  });

  it("groups isomers by formula in Hill's order", () => {
    expect(inspection.isomers).toEqual([
      { formula: "CHN", species: ["HCN", "HNC"] },
      { formula: "C2H2O", species: ["C2H2O", "HC2OH"] },
    ]);
    const others = networkOf("HNO+ -> HON+", "OH -> HO", "HCO- -> HOC-");
    expect(inspectNetwork(others).isomers.map(({ formula }) => formula)).toEqual([
      "HNO+",
      "HO",
      "CHO-",
    ]);
  });

  it("tells ions from neutrals of the same composition", () => {
    expect(inspectNetwork(networkOf("HCN+ -> HNC", "HNC -> HCN-")).isomers).toEqual([]);
  });

  it("lists sources, sinks, unknown species and additive channels", () => {
    expect(inspection.neverFormed).toEqual(["C+", "H2", "e-", "X?", "C2H2O"]);
    expect(inspection.neverDestroyed).toEqual(["H", "C", "HC2OH"]);
    expect(inspection.unknownComposition).toEqual(["X?"]);
    expect(inspection.additiveDuplicates).toEqual([
      {
        reaction: "HNC + H -> HCN + H",
        lines: [
          { file: "a.rates", line: 4 },
          { file: "b.rates", line: 5 },
        ],
      },
    ]);
  });

  it("reports conservation", () => {
    expect(inspection.conservation).toEqual({
      conserved: ["H", "N", "O", "charge"],
      violated: [{ name: "C", reaction: "X? -> C", file: "a.rates", line: 6 }],
      independent: 4,
      leftNullSpaceDimension: 6,
    });
  });

  it("survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection);
  });

  it("takes names that are properties of every object for names", () => {
    const { charges, neverFormed } = inspectNetwork(networkOf("__proto__ -> constructor"));
    expect(charges).toEqual([{ charge: 0, species: 2 }]);
    expect(neverFormed).toEqual(["__proto__"]);
  });
});
