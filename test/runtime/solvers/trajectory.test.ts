import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monotoneSlopes } from "../../../runtime/solvers/monotone-slopes.js";
import {
  linearTrajectory,
  monotoneTrajectory,
  stepTrajectory,
  type InputTrajectory,
} from "../../../runtime/solvers/trajectory.js";

interface Table {
  readonly times: Float64Array;
  readonly rows: readonly Float64Array[];
}

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Tables of two inputs whose times are at least 0.1 apart. */
const tables: fc.Arbitrary<Table> = fc
  .array(fc.tuple(finite(0.1, 10), finite(-5, 5), finite(0, 1e4)), { minLength: 1, maxLength: 8 })
  .map((entries) => {
    let time = -3;
    return {
      times: Float64Array.from(entries, ([gap]) => (time += gap)),
      rows: entries.map(([, a, b]) => Float64Array.of(a + 0, b + 0)),
    };
  });

function valuesAt(trajectory: InputTrajectory, t: number, size = 2): Float64Array {
  const inputs = new Float64Array(size).fill(NaN);
  trajectory.at(t, inputs);
  return inputs;
}

function slopesAt(trajectory: InputTrajectory, t: number): Float64Array {
  const slopes = new Float64Array(2).fill(NaN);
  trajectory.slopeAt(t, slopes);
  return slopes;
}

const kinds = [
  ["linear", linearTrajectory],
  ["monotone", monotoneTrajectory],
  ["steps", stepTrajectory],
] as const;

describe.each(kinds)("%s interpolation", (kind, make) => {
  it("passes through every row and keeps the end rows beyond the ends", () => {
    fc.assert(
      fc.property(tables, finite(0.001, 100), ({ times, rows }, beyond) => {
        const trajectory = make(times, rows);
        for (const [k, time] of times.entries()) {
          expect(valuesAt(trajectory, time)).toEqual(rows[k]);
        }
        expect(valuesAt(trajectory, times[0]! - beyond)).toEqual(rows[0]);
        expect(valuesAt(trajectory, times.at(-1)! + beyond)).toEqual(rows.at(-1));
        expect(slopesAt(trajectory, times[0]! - beyond)).toEqual(new Float64Array(2));
        expect(slopesAt(trajectory, times.at(-1)! + beyond)).toEqual(new Float64Array(2));
      }),
    );
  });

  it("has slopes that are the difference quotients of its values", () => {
    fc.assert(
      fc.property(tables, finite(0.05, 0.95), ({ times, rows }, share) => {
        const trajectory = make(times, rows);
        for (let k = 0; k + 1 < times.length; k++) {
          const width = times[k + 1]! - times[k]!;
          const t = times[k]! + share * width;
          const h = 1e-3 * width;
          const [before, after] = [valuesAt(trajectory, t - h), valuesAt(trajectory, t + h)];
          slopesAt(trajectory, t).forEach((slope, i) => {
            const quotient = (after[i]! - before[i]!) / (2 * h);
            const scale = Math.abs(rows[k + 1]![i]! - rows[k]![i]!) / width;
            const rounding = (1e-12 * Math.max(...rows.map((row) => Math.abs(row[i]!)))) / h;
            expect(Math.abs(quotient - slope)).toBeLessThanOrEqual(
              2e-5 * scale + rounding + 1e-300,
            );
          });
        }
      }),
    );
  });

  it("is continuous but at what it calls kinks, where only steps jump", () => {
    fc.assert(
      fc.property(tables, ({ times, rows }) => {
        const trajectory = make(times, rows);
        for (const [k, time] of times.entries()) {
          const before = valuesAt(trajectory, time - 1e-9);
          const jumps = rows[k]!.some((value, i) => Math.abs(value - before[i]!) > 1e-3);
          if (kind !== "steps") expect(jumps).toBe(false);
          if (jumps) expect(Array.from(trajectory.kinks)).toContain(time);
        }
        expect(trajectory.discontinuous).toBe(kind === "steps" && trajectory.kinks.length > 0);
      }),
    );
  });

  it("has continuous slopes but at kinks", () => {
    fc.assert(
      fc.property(tables, ({ times, rows }) => {
        const trajectory = make(times, rows);
        for (const time of times) {
          if (trajectory.kinks.includes(time)) continue;
          const [before, after] = [slopesAt(trajectory, time - 1e-9), slopesAt(trajectory, time)];
          after.forEach((slope, i) => expect(Math.abs(slope - before[i]!)).toBeLessThan(1));
        }
      }),
    );
  });

  it.each([
    [[], [], "expected one row per time, at least one"],
    [[0, 1], [[1, 2]], "expected one row per time, at least one"],
    [[0, 0], [[1], [2]], "strictly ascending times"],
    [[1, 0], [[1], [2]], "strictly ascending times"],
    [[0, Infinity], [[1], [2]], "strictly ascending times"],
    [[0, 1], [[1, 2], [2]], "expected 2 finite values in every row"],
    [[0, 1], [[1], [NaN]], "expected 1 finite values in every row"],
  ])("refuses times %j with rows %j", (times, rows, message) => {
    const vectors = rows.map((row) => Float64Array.from(row));
    expect(() => make(Float64Array.from(times), vectors)).toThrow(message);
    expect(() => make(Float64Array.from(times), vectors)).toThrow(RangeError);
  });
});

describe("kinks", () => {
  const times = Float64Array.of(0, 1, 2, 4);
  const bent = [0, 1, 2, 0].map((value) => Float64Array.of(value, 7));
  const level = [3, 3, 3, 5].map((value) => Float64Array.of(value, 7));

  it("of lines are where slopes change, the ends included", () => {
    expect(Array.from(linearTrajectory(times, bent).kinks)).toEqual([0, 2, 4]);
    expect(Array.from(linearTrajectory(times, level).kinks)).toEqual([2, 4]);
  });

  it("of smooth curves are the ends that are not level", () => {
    expect(Array.from(monotoneTrajectory(times, bent).kinks)).toEqual([0, 4]);
    expect(Array.from(monotoneTrajectory(times, level).kinks)).toEqual([4]);
  });

  it("of steps are the rows that differ from the one before", () => {
    expect(Array.from(stepTrajectory(times, bent).kinks)).toEqual([1, 2, 4]);
    expect(Array.from(stepTrajectory(times, level).kinks)).toEqual([4]);
    expect(valuesAt(stepTrajectory(times, bent), 3.999)).toEqual(Float64Array.of(2, 7));
  });
});

describe("monotoneSlopes", () => {
  it("makes the interpolant of monotone values monotone", () => {
    const increments = fc.array(
      fc.tuple(finite(0.01, 10), fc.oneof(finite(0, 1e3), fc.constant(0))),
      {
        minLength: 2,
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(increments, fc.boolean(), (steps, rising) => {
        let [time, value] = [0, 0];
        const times = Float64Array.from(steps, ([gap]) => (time += gap));
        const rows = steps.map(([, rise]) => Float64Array.of((value += rising ? rise : -rise)));
        const trajectory = monotoneTrajectory(times, rows);
        const range = Math.abs(rows.at(-1)![0]! - rows[0]![0]!);
        let last = rows[0]![0]!;
        for (let i = 0; i <= 400; i++) {
          const t = times[0]! + ((times.at(-1)! - times[0]!) * i) / 400;
          const next = valuesAt(trajectory, t, 1)[0]!;
          expect((rising ? 1 : -1) * (next - last)).toBeGreaterThanOrEqual(-1e-12 * range - 1e-300);
          last = next;
        }
      }),
    );
  });

  it("reproduces straight lines, and parabolas at their ends", () => {
    const times = Float64Array.of(0, 1, 3, 4.5);
    const line = monotoneSlopes(
      times,
      times.map((t) => 2 - 3 * t),
    );
    line.forEach((slope) => expect(slope).toBeCloseTo(-3, 13));
    const parabola = monotoneSlopes(
      times,
      times.map((t) => (t + 1) ** 2),
    );
    expect(parabola[0]).toBeCloseTo(2, 13);
    expect(parabola[3]).toBeCloseTo(11, 13);
  });

  it("is the weighted harmonic mean of Fritsch and Butland inside, and zero at extrema", () => {
    const slopes = monotoneSlopes(Float64Array.of(0, 1, 3, 4), Float64Array.of(0, 2, 3, 1));
    // secants 2 and 1/2, weights (1 + 4)/9 and 4/9
    expect(slopes[1]).toBeCloseTo(1 / (5 / 9 / 2 + 4 / 9 / 0.5), 14);
    expect(slopes[2]).toBe(0);
  });
});
