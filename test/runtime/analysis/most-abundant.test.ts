import { describe, expect, it } from "vitest";
import { mostAbundant } from "../../../runtime/analysis/most-abundant.js";

/** H2, H, CO, O, C, e-, C3, He. */
const y = [0.5, 1e-4, 1e-4, 2e-4, 1e-6, 1e-5, 5e-5, 0.1];
const H = { name: "H", weights: [2, 1, 0, 0, 0, 0, 0, 0] };
const C = { name: "C", weights: [0, 0, 1, 0, 1, 0, 3, 0] };
const O = { name: "O", weights: [0, 0, 1, 1, 0, 0, 0, 0] };
const He = { name: "He", weights: [0, 0, 0, 0, 0, 0, 0, 1] };
const charge = { name: "charge", weights: [0, 0, 0, 0, 0, -1, 0, 0] };
const conserved = [C, H, O, He, charge];

describe("mostAbundant", () => {
  it("takes the state that holds most of each element, atoms counted, charge aside", () => {
    expect(mostAbundant(y, conserved, 4)).toEqual([0, 7, 3, 6]);
  });

  it("goes on with the second of each element, the most abundant element first", () => {
    expect(mostAbundant(y, conserved, 5)).toEqual([0, 7, 3, 1, 6]);
    expect(mostAbundant(y, conserved, 6)).toEqual([0, 7, 3, 1, 2, 6]);
    expect(mostAbundant(y, conserved)).toEqual([0, 7, 3, 1, 2, 6, 4]);
  });

  it("leaves out what holds less than a millionth, zeros and negative values", () => {
    expect(mostAbundant([1, 0.9e-6, 1.1e-6, 0], [{ name: "H", weights: [1, 1, 1, 1] }])).toEqual([
      0, 2,
    ]);
    expect(mostAbundant([-1, 0, 1e-3, -2], [{ name: "H", weights: [1, 1, 1, 1] }])).toEqual([2]);
  });

  it("takes the largest states where no element is known", () => {
    expect(mostAbundant(y, [], 3)).toEqual([0, 7, 3]);
    expect(mostAbundant(y, [charge], 3)).toEqual([0, 7, 3]);
    expect(mostAbundant([], [])).toEqual([]);
  });
});
