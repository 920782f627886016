import { afterEach, describe, expect, it, vi } from "vitest";
import { measureCold } from "../../../runtime/benchmark/cold.js";
import { median, quantile } from "../../../runtime/benchmark/statistics.js";
import { measureWarm } from "../../../runtime/benchmark/warm.js";
import { warmUp } from "../../../runtime/benchmark/warm-up.js";
import { SimulatedClock } from "./clock.js";

function burden(now: number): number {
  return 1 + 0.5 * Math.sin(now / 60);
}

afterEach(() => vi.restoreAllMocks());

describe("quantiles", () => {
  it("are interpolated between sorted values", () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([10, 0, 20, 30, 40], 0.25)).toBe(10);
    expect(quantile([0, 1], 0.75)).toBe(0.75);
    expect(median([])).toBeNaN();
  });
});

describe("warm-up", () => {
  it("outlasts a step to faster code and reports the speed after it", () => {
    const clock = new SimulatedClock();
    const warm = warmUp(
      clock.task("fused", (now) => (now < 900 ? 50_000 : 2_000)),
      20,
    );
    expect(warm.settled).toBe(true);
    expect(warm.nanoseconds).toBeCloseTo(2_000, 6);
    expect(warm.seconds).toBeGreaterThan(1);
    expect(warm.seconds).toBeLessThan(3);
  });

  it("says that it has not settled when the speed still changes as the budget ends", () => {
    const clock = new SimulatedClock();
    const warm = warmUp(
      clock.task("fused", (now) => 100_000 * 2 ** (-now / 1000)),
      5,
    );
    expect(warm.settled).toBe(false);
    expect(warm.seconds).toBeGreaterThan(5);
    expect(warm.seconds).toBeLessThan(5.1);
  });

  it("ends although a single call outlasts the budget", () => {
    const clock = new SimulatedClock();
    const warm = warmUp(
      clock.task("fused", () => 3e9),
      2,
    );
    expect(warm).toMatchObject({ settled: false, seconds: 3, nanoseconds: 3e9 });
  });
});

describe("warm figures", () => {
  it("give ratios that a burden on the whole machine leaves alone", () => {
    const clock = new SimulatedClock();
    const tasks = [
      clock.task("fused", (now) => 10_000 * burden(now)),
      clock.task("three-pass sparse", (now) => 32_000 * burden(now)),
    ];
    const options = { warmUpSeconds: 2, rounds: 31, batchMilliseconds: 5 };
    const [fused, sparse] = measureWarm(tasks, "fused", options);
    expect(fused!.ratio).toBe(1);
    expect(sparse!.ratio).toBeGreaterThan(3.1);
    expect(sparse!.ratio).toBeLessThan(3.3);
    expect(sparse!.spread).toBeGreaterThan(0.1);
  });

  it("have no ratio where the fused kernel lacks the operation", () => {
    const clock = new SimulatedClock();
    const tasks = [clock.task("one-pass loop", () => 4_000)];
    const options = { warmUpSeconds: 1, rounds: 3, batchMilliseconds: 1 };
    const [loop] = measureWarm(tasks, "fused", options);
    expect(loop).toMatchObject({ ratio: null, spread: 0, settled: true });
    expect(loop!.nanoseconds).toBeCloseTo(4_000, 6);
  });
});

describe("cold figures", () => {
  it("add up the first 1, 100 and 1000 calls", () => {
    const clock = new SimulatedClock();
    const task = clock.task("fused", (_, call) => (call === 0 ? 7e6 : call < 100 ? 1e6 : 1e5));
    const figures = measureCold(task, 12);
    expect(figures.loadMilliseconds).toBe(12);
    expect(figures.firstCallMilliseconds).toBeCloseTo(7, 9);
    expect(figures.first100CallsMilliseconds).toBeCloseTo(7 + 99, 9);
    expect(figures.first1000CallsMilliseconds).toBeCloseTo(7 + 99 + 90, 9);
  });
});
