import { expect, it } from "vitest";
import { suggestion } from "../../../compiler/diagnostics/suggestion.js";

it.each([
  ["pH", ["IN", "PH"], "PH"],
  ["equaton", ["rate", "equation"], "equation"],
  ["CRPHOTO", ["CRP", "CRPHOT", "PHOTON"], "CRPHOT"],
  ["lnTE", ["lnTe", "Te"], "lnTe"],
])("%s is taken for the nearest of %j", (word, candidates, expected) => {
  expect(suggestion(word, candidates)).toBe(expected);
});

it("suggests nothing when nothing is near", () => {
  expect(suggestion("temperature", ["rate", "range"])).toBeUndefined();
  expect(suggestion("x".repeat(1e6), ["rate"])).toBeUndefined();
  expect(suggestion("anything", [])).toBeUndefined();
});
