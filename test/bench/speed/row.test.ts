import { describe, expect, it } from "vitest";
import { atMost, isMet, ratioOf, type SpeedRow } from "../../../bench/speed/row.js";

const row: SpeedRow = {
  what: "",
  baseline: "",
  target: atMost(0.5),
  ours: 3,
  theirs: 6,
  note: "",
};

describe("ratioOf and isMet", () => {
  it("take ours over theirs where a share is to be reached", () => {
    expect(ratioOf(row)).toBe(0.5);
    expect(isMet(row)).toBe(true);
    expect(isMet({ ...row, ours: 3.1 })).toBe(false);
  });

  it("take theirs over ours where throughput is", () => {
    const throughput: SpeedRow = { ...row, target: { bound: "at least", ratio: 2 } };
    expect(ratioOf(throughput)).toBe(2);
    expect(isMet(throughput)).toBe(true);
    expect(isMet({ ...throughput, ours: 3.1 })).toBe(false);
  });

  it("say nothing without a baseline or a target", () => {
    expect(ratioOf({ ...row, theirs: null })).toBeNull();
    expect(isMet({ ...row, theirs: null })).toBeNull();
    expect(isMet({ ...row, target: null })).toBeNull();
  });
});
