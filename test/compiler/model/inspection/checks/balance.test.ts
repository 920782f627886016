import { describe, expect, it } from "vitest";
import { networkOf } from "../network-of.js";
import { linesOf, messagesOf } from "./lines-of.js";

describe("NC101 charge not conserved", () => {
  it("reports the lines that create or destroy charge, with the change", () => {
    const network = networkOf(
      "H+ + e- -> H + PHOTON",
      "H+ + H2 -> H + H2",
      "H + CRP -> H+ + e-",
      "H + CRP -> H+",
    );
    expect(linesOf("NC101", network)).toEqual([2, 4]);
    expect(messagesOf("NC101", network)).toEqual([
      '"H+ + H2 -> H + H2" changes the charge by -1',
      '"H + CRP -> H+" changes the charge by +1',
    ]);
  });

  it("skips reactions with a species of unknown charge, unless it only catalyses", () => {
    const network = networkOf("H+ + X? -> H", "H+ + X? -> H + X?");
    expect(linesOf("NC101", network)).toEqual([2]);
  });
});

describe("NC102 element not conserved", () => {
  it("reports every element that changes, by symbol", () => {
    const network = networkOf("O + H2 -> OH + H", "O + H2 -> OH", "CO + H2 -> C + H");
    expect(linesOf("NC102", network)).toEqual([2, 3]);
    expect(messagesOf("NC102", network)).toEqual([
      '"O + H2 -> OH" changes the number of atoms of H by -1',
      '"CO + H2 -> C + H" changes the number of atoms of H by -1, O by -1',
    ]);
  });

  it("counts each mention of a species", () => {
    expect(linesOf("NC102", networkOf("H + H -> H2", "H -> H2", "H2 + H -> H + H + H"))).toEqual([
      2,
    ]);
  });

  it("skips reactions with a species of unknown composition", () => {
    expect(linesOf("NC102", networkOf("H2 + X? -> H"))).toEqual([]);
  });

  it("says nothing about electrons, which contain no atoms", () => {
    expect(linesOf("NC102", networkOf("H+ + e- -> H"))).toEqual([]);
  });
});

describe("NC112 reaction without net effect", () => {
  it("reports products that equal the reactants in any order, and no catalyst", () => {
    const network = networkOf("H + H2 -> H2 + H", "H + H2 -> H + H + H", "HCN + H -> HNC + H");
    expect(linesOf("NC112", network)).toEqual([1]);
  });
});
