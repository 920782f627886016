import { describe, expect, it } from "vitest";
import { networkOf } from "../network-of.js";
import { linesOf, messagesOf } from "./lines-of.js";

describe("NC109 and NC110, species never formed and never destroyed", () => {
  const network = networkOf("C + O2 -> CO + O", "CO + H -> C + OH", "HCN + H -> HNC + H");

  it("names the species at its first line", () => {
    expect(messagesOf("NC109", network)).toEqual([
      'no reaction forms it: "O2"',
      'no reaction forms it: "H"',
      'no reaction forms it: "HCN"',
    ]);
    expect(linesOf("NC109", network)).toEqual([1, 2, 3]);
    expect(messagesOf("NC110", network)).toEqual([
      'no reaction destroys it: "O"',
      'no reaction destroys it: "OH"',
      'no reaction destroys it: "HNC"',
    ]);
    expect(linesOf("NC110", network)).toEqual([1, 2, 3]);
  });

  it("does not take a catalyst for formed or destroyed", () => {
    const catalysis = networkOf("HCN + H -> HNC + H", "HNC + H -> HCN + H");
    expect(messagesOf("NC109", catalysis)).toEqual(['no reaction forms it: "H"']);
    expect(messagesOf("NC110", catalysis)).toEqual(['no reaction destroys it: "H"']);
  });

  it("counts a species that a reaction multiplies as formed", () => {
    expect(linesOf("NC109", networkOf("H + H2 -> H + H + H"))).toEqual([1]);
    expect(messagesOf("NC109", networkOf("H + H2 -> H + H + H"))).toEqual([
      'no reaction forms it: "H2"',
    ]);
  });
});

describe("NC111 no photodissociation of H2", () => {
  const others = ["CO + PHOTON -> C + O", "OH + PHOTON -> O + H", "H + H -> H2"] as const;

  it("reports photoreactions without that of H2", () => {
    expect(messagesOf("NC111", networkOf(...others))).toEqual([
      "H2 has no photodissociation, although 2 other photoreactions are there",
    ]);
  });

  it.each(["H2 + PHOTON -> H2+ + e-", "H2 + CRP -> H + H", "H2+ + PHOTON -> H+ + H"])(
    "is not satisfied by %s",
    (equation) => {
      expect(messagesOf("NC111", networkOf(...others, equation))).toHaveLength(1);
    },
  );

  it("is silent when it is there, without photoreactions and without H2", () => {
    expect(linesOf("NC111", networkOf(...others, "H2 + PHOTON -> H + H"))).toEqual([]);
    expect(linesOf("NC111", networkOf("H + H -> H2"))).toEqual([]);
    expect(linesOf("NC111", networkOf("CO + PHOTON -> C + O"))).toEqual([]);
  });
});
