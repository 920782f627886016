import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkConservation,
  conservedVectors,
  leftNullSpaceDimension,
} from "../../../compiler/model/conservation.js";
import { netStoichiometry } from "../../../compiler/model/stoichiometry.js";
import { networkOf } from "./inspection/network-of.js";

const molecules = fc.uniqueArray(
  fc.record({ C: fc.nat(4), H: fc.nat(6), O: fc.nat(3) }).filter(({ C, H, O }) => C + H + O > 1),
  { minLength: 1, maxLength: 12, selector: (counts) => JSON.stringify(counts) },
);

/** "C2H" and "C2H -> C + C + H": atoms apart, so that each element is its own invariant. */
function dissociations(list: readonly Readonly<Record<string, number>>[]): string[] {
  return list.map((counts) => {
    const present = Object.entries(counts).filter(([, count]) => count > 0);
    const name = present.map(([element, count]) => element + count).join("");
    const atoms = present.flatMap(([element, count]) =>
      Array.from({ length: count }, () => element),
    );
    return `${name} -> ${atoms.join(" + ")}`;
  });
}

describe("netStoichiometry", () => {
  it("counts mentions and cancels catalysts", () => {
    const network = networkOf("H + H2 -> H + H + H", "HCN + H -> HNC + H", "H + H2 -> H2 + H");
    expect(
      network.reactions.map((reaction) => Object.fromEntries(netStoichiometry(reaction))),
    ).toEqual([{ H: 2, H2: -1 }, { HCN: -1, HNC: 1 }, {}]);
  });
});

describe("conservedVectors", () => {
  it("weighs species by atoms and charge number, in species order", () => {
    const network = networkOf("H2 + C+ -> CH+ + H", "CH+ + e- -> C + H", "C + PHOTON -> C+ + e-");
    expect(network.species.map(({ name }) => name)).toEqual(["H2", "C+", "CH+", "H", "e-", "C"]);
    expect(conservedVectors(network)).toEqual({
      conserved: [
        { name: "C", weights: [0, 1, 1, 0, 0, 1] },
        { name: "H", weights: [2, 0, 1, 1, 0, 0] },
        { name: "charge", weights: [0, 1, 1, 0, -1, 0] },
      ],
      violated: [],
    });
  });

  it("gives the first reaction that changes what is not conserved", () => {
    const network = networkOf("C + O -> CO", "CO + H -> C", "H+ + O -> OH", "CO + H -> C");
    const { conserved, violated } = conservedVectors(network);
    expect(conserved.map(({ name }) => name)).toEqual(["C"]);
    expect(violated.map(({ name, reaction }) => [name, reaction.id])).toEqual([
      ["H", "2"],
      ["O", "2"],
      ["charge", "3"],
    ]);
  });

  it("lets a species of unknown composition weigh nothing", () => {
    const { violated } = conservedVectors(networkOf("CO + H -> X? + H", "C + O -> CO"));
    expect(violated.map(({ name, reaction }) => [name, reaction.id])).toEqual([
      ["C", "1"],
      ["O", "1"],
    ]);
  });

  it("leaves charge out of a neutral network", () => {
    expect(conservedVectors(networkOf("H + H -> H2")).conserved.map(({ name }) => name)).toEqual([
      "H",
    ]);
  });
});

describe("checkConservation", () => {
  it("finds as many invariants as elements and charge in a connected network", () => {
    const network = networkOf(
      "H + CRP -> H+ + e-",
      "H+ + e- -> H",
      "H + H -> H2",
      "O + H2 -> OH + H",
      "C + OH -> CO + H",
    );
    expect(checkConservation(network)).toMatchObject({ independent: 4, leftNullSpaceDimension: 4 });
  });

  it("sees that elements which always go together are one invariant", () => {
    const network = networkOf("HCN -> HNC");
    const {
      conserved,
      independent,
      leftNullSpaceDimension: dimension,
    } = checkConservation(network);
    expect(conserved.map(({ name }) => name)).toEqual(["C", "H", "N"]);
    expect([independent, dimension]).toEqual([1, 1]);
  });

  it("counts an invariant more for each part that exchanges nothing with the others", () => {
    const connected = ["CO -> C + O", "CN -> C + N", "CH -> C + H", "HCN -> H + CN", "HNC -> HCN"];
    expect(checkConservation(networkOf(...connected))).toMatchObject({
      independent: 4,
      leftNullSpaceDimension: 4,
    });
    expect(
      checkConservation(networkOf(...connected, "H2+ -> H+ + H", "C2+ -> C+ + C")),
    ).toMatchObject({
      independent: 5,
      leftNullSpaceDimension: 6,
    });
  });

  it("counts a pure catalyst as an invariant", () => {
    expect(leftNullSpaceDimension(networkOf("HCN + O -> HNC + O"))).toBe(2);
  });

  it("holds for every network of balanced dissociations", () => {
    fc.assert(
      fc.property(molecules, (list) => {
        const network = networkOf(...dissociations(list));
        const present = new Set(
          network.species.flatMap(({ composition }) => composition!.map(([e]) => e)),
        );
        const {
          violated,
          independent,
          leftNullSpaceDimension: dimension,
        } = checkConservation(network);
        expect(violated).toEqual([]);
        expect([independent, dimension]).toEqual([present.size, present.size]);
        expect(leftNullSpaceDimension(network)).toBe(dimension);
      }),
    );
  });

  it("fails for exactly the element of an atom that is lost, at its reaction", () => {
    fc.assert(
      fc.property(molecules, fc.nat(), (list, choice) => {
        const equations = dissociations(list);
        const broken = choice % equations.length;
        const lost = equations[broken]!.at(-1)!;
        equations[broken] = equations[broken]!.slice(0, -" + X".length);
        const { violated } = conservedVectors(networkOf(...equations));
        expect(violated.map(({ name, reaction }) => [name, reaction.id])).toEqual([
          [lost, String(broken + 1)],
        ]);
      }),
    );
  });
});
