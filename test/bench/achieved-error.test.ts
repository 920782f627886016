import { describe, expect, it } from "vitest";
import { achievedError, year } from "../../bench/reference-cases.js";

const times = Float64Array.of(year, 10 * year);
const species = ["H2", "CO", "HCN"];
const states = [Float64Array.of(0.5, 1e-5, 1e-13), Float64Array.of(0.4, 1e-9, 1e-15)];

/** The reference with one value off by a relative error. */
function off(row: number, column: number, error: number): Float64Array[] {
  return states.map((state, r) =>
    state.map((x, i) => (r === row && i === column ? x * (1 + error) : x)),
  );
}

describe("achievedError", () => {
  it("is zero for the reference itself", () => {
    expect(achievedError({ times, states }, states, species)).toMatchObject({
      worst: 0,
      median: 0,
    });
  });

  it("names the species and the time of the largest relative error", () => {
    const { worst, worstAt, median } = achievedError({ times, states }, off(1, 1, -1e-3), species);
    expect(worst).toBeCloseTo(1e-3, 12);
    expect(worstAt).toEqual({ species: "CO", years: 10 });
    expect(median).toBe(0);
  });

  it("looks at abundances above 1e-14 only, and takes the median of those above 1e-10", () => {
    expect(achievedError({ times, states }, off(1, 2, 1), species).worst).toBe(0);
    const found = states.map((state) => state.map((x) => 1.25 * x));
    expect(achievedError({ times, states }, found, species).median).toBeCloseTo(0.25, 12);
  });

  it("never passes a value that is no number", () => {
    expect(achievedError({ times, states }, off(0, 0, Number.NaN), species).worst).toBeNaN();
  });
});
