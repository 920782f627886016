import { describe, expect, it } from "vitest";
import { formatInspection } from "../../../../compiler/model/inspection/format.js";
import { inspectNetwork } from "../../../../compiler/model/inspection/inspection.js";
import { networkOf } from "./network-of.js";

function linesFor(...equations: readonly string[]): string[] {
  return formatInspection(inspectNetwork(networkOf(...equations))).split("\n");
}

describe("formatInspection", () => {
  const odd = linesFor("O + H2 -> OH", "O + H -> O", "C + H -> C", "N + H -> N", "N + H2 -> N");

  it("begins with the counts", () => {
    expect(odd[0]).toBe("test: 6 species, 5 reactions");
  });

  it("aligns the census and says what types stand for", () => {
    expect(odd).toContain("  NN  5  neutral-neutral reaction");
    expect(odd).toContain("  1  5");
  });

  it("gives the first lines of each code and counts the rest", () => {
    const start = odd.indexOf("  NC102 element not conserved: 5");
    expect(odd.slice(start + 1, start + 5)).toEqual([
      '    a.rates:1 "O + H2 -> OH" changes the number of atoms of H by -1',
      '    a.rates:2 "O + H -> O" changes the number of atoms of H by -1',
      '    a.rates:3 "C + H -> C" changes the number of atoms of H by -1',
      "    and 2 more",
    ]);
  });

  it("names what is not conserved and by which reaction first", () => {
    expect(odd).toContain("  not conserved: H, first by O + H2 -> OH (a.rates:1)");
  });

  it("leaves empty sections out and says when there are no findings", () => {
    const balanced = linesFor("H2 + PHOTON -> H + H", "H + H -> H2");
    expect(balanced).toContain("Findings: none");
    expect(balanced.filter((line) => /^(Isomers|Never|Unknown)/.test(line))).toEqual([]);
  });

  it("keeps lists within the width of a terminal", () => {
    const molecules = Array.from({ length: 60 }, (_, i) => `C${i + 2}H -> C${i + 3}H`);
    const lines = linesFor(
      ...molecules,
      ..."DEFGIJKLMPQRSTUVWXYZ".split("").map((x) => `${x}2 -> ${x}`),
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(102);
    expect(lines.some((line) => line.includes("and 9 more"))).toBe(true);
  });
});
