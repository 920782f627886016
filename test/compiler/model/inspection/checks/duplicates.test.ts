import { describe, expect, it } from "vitest";
import { networkOf, type ReactionText } from "../network-of.js";
import { linesOf, messagesOf } from "./lines-of.js";

const slow: ReactionText = { equation: "C + O2 -> CO + O", ranges: [[1e-12, 0, 0, 10, 300]] };
const fast: ReactionText = { equation: "C + O2 -> CO + O", ranges: [[5e-11, 0, 0, 10, 300]] };
const turned: ReactionText = { ...slow, equation: "O2 + C -> O + CO" };

describe("NC103 exact duplicate", () => {
  it("reports a line that repeats an earlier one, whatever the order of the species", () => {
    const network = networkOf(slow, "H + H -> H2", turned, slow);
    expect(linesOf("NC103", network)).toEqual([3, 4]);
    expect(messagesOf("NC103", network)[0]).toContain("repeats line 1 ");
    expect(linesOf("NC104", network)).toEqual([]);
  });

  it.each([
    ["type", { ...slow, type: "RA" }],
    ["alpha", fast],
    ["beta", { ...slow, ranges: [[1e-12, 0.5, 0, 10, 300]] }],
    ["gamma", { ...slow, ranges: [[1e-12, 0, 1, 10, 300]] }],
    ["lower limit", { ...slow, ranges: [[1e-12, 0, 0, 5, 300]] }],
    ["upper limit", { ...slow, ranges: [[1e-12, 0, 0, 10, 301]] }],
  ] satisfies [string, ReactionText][])("is not one when the %s differs", (_, other) => {
    const network = networkOf(slow, other);
    expect(linesOf("NC103", network)).toEqual([]);
    expect(linesOf("NC104", network)).toEqual([2]);
  });
});

describe("NC104 additive duplicate", () => {
  it("names the first line of the channel, and its file when that is another", () => {
    const network = networkOf("H + H -> H2", slow, fast, {
      ...turned,
      source: 1,
      ranges: [[2e-12, 0, 0, 10, 300]],
    });
    expect(linesOf("NC104", network)).toEqual([3, 4]);
    const [sameFile, otherFile] = messagesOf("NC104", network);
    expect(sameFile).toContain("on line 2;");
    expect(otherFile).toContain("on line 2 of a.rates;");
  });

  it("leaves a line that repeats a later member of the channel to NC103", () => {
    const network = networkOf(slow, fast, fast);
    expect(linesOf("NC104", network)).toEqual([2]);
    expect(linesOf("NC103", network)).toEqual([3]);
    expect(messagesOf("NC103", network)[0]).toContain("repeats line 2 ");
  });

  it("tells channels apart by pseudo-species and by the number of particles", () => {
    const network = networkOf(
      "H2 + CRP -> H + H",
      "H2 + CRPHOT -> H + H",
      "H2 -> H",
      "C + O -> CO",
      "C + O -> CO + PHOTON",
    );
    expect(linesOf("NC104", network)).toEqual([]);
    expect(linesOf("NC103", network)).toEqual([]);
  });
});
