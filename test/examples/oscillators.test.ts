import { describe, expect, it } from "vitest";
import { largestDifference, runExample } from "./run-example.js";
import { rungeKutta, type HandWritten } from "./runge-kutta.js";

/** A chain of Van der Pol oscillators, x and y in turn, each damped by y of the one before. */
const chain: HandWritten = (t, y) =>
  y.map((value, i) => {
    if (i % 2 === 0) return y[i + 1]!;
    const mu = i === 1 ? 0.1 * Math.sin(0.1 * t) : y[i - 2]!;
    return mu * (1 - y[i - 1]! ** 2) * value - y[i - 1]!;
  });

describe("oscillators", () => {
  it("van-der-pol stays on the limit cycle of mu = 1", async () => {
    const { document, svg, values } = await runExample("van-der-pol");
    const [x, t] = [values("x"), document.t];
    const reference = rungeKutta((_, [p, v]) => [v!, (1 - p! * p!) * v! - p!], [2, 0], t, 40);
    expect(
      largestDifference(
        x,
        reference.map(([p]) => p!),
      ),
    ).toBeLessThan(1e-4);
    // Amplitude and period of the limit cycle: known to many digits as 2.00861986 and 6.66328686.
    expect(Math.max(...x.slice(200))).toBeGreaterThan(2.0082);
    expect(Math.max(...x.slice(200))).toBeLessThan(2.0087);
    const crossings = t.slice(1).flatMap((after, i) => {
      const [a, b] = [x[i]!, x[i + 1]!];
      return a < 0 && b >= 0 ? [t[i]! + ((after - t[i]!) * -a) / (b - a)] : [];
    });
    expect(crossings.length).toBe(3);
    expect(Math.abs(crossings[2]! - crossings[1]! - 6.66328686)).toBeLessThan(1e-3);
    const energy = x.map((position, i) => 0.5 * (position ** 2 + values("y")[i]! ** 2));
    expect(largestDifference(values("energy"), energy)).toBeLessThan(1e-14);
    for (const label of ["x", "y", "energy"]) expect(svg).toContain(`>${label}</text>`);
  });

  it("connected-oscillators agrees with the equations written out", async () => {
    const { document, svg } = await runExample("connected-oscillators");
    expect(document.states).toEqual(["first.x", "first.y", "second.x", "second.y"]);
    const reference = rungeKutta(chain, [1, 0, 1, 0], document.t, 20);
    for (const [i, row] of document.y.entries()) {
      expect(largestDifference(row, reference[i]!)).toBeLessThan(2e-4);
    }
    for (const label of ["first.x", "second.x"]) expect(svg).toContain(`>${label}</text>`);
  });

  it("oscillator-chain agrees with the equations written out", async () => {
    const { document, svg } = await runExample("oscillator-chain");
    expect(document.states).toHaveLength(200);
    expect(document.states!.slice(-2)).toEqual(["chain[99].x", "chain[99].y"]);
    const initial = Array.from({ length: 100 }, () => [1, 0]).flat();
    const reference = rungeKutta(chain, initial, document.t, 4);
    for (const [i, row] of document.y.entries()) {
      expect(largestDifference(row, reference[i]!)).toBeLessThan(1e-4);
    }
    expect(svg).toContain(">chain[99].x</text>");
  });
});
