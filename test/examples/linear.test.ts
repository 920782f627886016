import { describe, expect, it } from "vitest";
import { largestDifference, runExample } from "./run-example.js";

describe("linear models", () => {
  it("dahlquist decays as exp(-k t)", async () => {
    const { document, values } = await runExample("dahlquist");
    expect(document.inputs).toMatchObject({ names: ["k"], values: [0.5], units: ["s^-1"] });
    const exact = document.t.map((t) => Math.exp(-0.5 * t));
    expect(largestDifference(values("x"), exact)).toBeLessThan(1e-5);
  });

  it("feedthrough integrates 2 sin t", async () => {
    const { document, values, svg } = await runExample("feedthrough");
    const { t } = document;
    expect(document.states).toEqual(["sink.integral"]);
    const exact = t.map((time) => 2 * (1 - Math.cos(time)));
    expect(largestDifference(values("sink.integral"), exact)).toBeLessThan(1e-4);
    const handedOn = t.map((time) => 2 * Math.sin(time));
    expect(largestDifference(values("second.y"), handedOn)).toBeLessThan(1e-14);
    for (const label of ["first.y", "second.y"]) expect(svg).toContain(`>${label}</text>`);
  });

  it("spring-train loses just the energy that its dampers take", async () => {
    const { document, values } = await runExample("spring-train");
    const { t } = document;
    const cars = Array.from({ length: 5 }, (_, i) => ({
      mass: 1 + 0.1 * i,
      position: values(`car[${i}].position`),
      velocity: values(`car[${i}].velocity`),
      kinetic: values(`car[${i}].kineticEnergy`),
      acceleration: values(`car[${i}].acceleration`),
      force: values(`coupling[${i}].force`),
    }));
    const [energy, loss] = [t.map(() => 0), t.map(() => 0)];
    for (let n = 0; n < t.length; n++) {
      for (const [i, car] of cars.entries()) {
        const left = cars[i - 1];
        const stretch = car.position[n]! - (left?.position[n] ?? 0);
        const speed = car.velocity[n]! - (left?.velocity[n] ?? 0);
        energy[n]! += 0.5 * car.mass * car.velocity[n]! ** 2 + 5 * stretch ** 2;
        loss[n]! += 0.1 * speed ** 2;
        expect(Math.abs(car.force[n]! + 10 * stretch + 0.1 * speed)).toBeLessThan(1e-13);
        expect(Math.abs(car.kinetic[n]! - 0.5 * car.mass * car.velocity[n]! ** 2)).toBeLessThan(
          1e-13,
        );
        const force = car.force[n]! - (cars[i + 1]?.force[n] ?? 0);
        expect(Math.abs(car.acceleration[n]! - force / car.mass)).toBeLessThan(1e-13);
      }
    }
    expect(energy[0]).toBe(5);
    expect(energy.at(-1)).toBeLessThan(2);
    expect(Math.abs(energy.at(-1)! + simpson(t, loss) - 5)).toBeLessThan(1e-3);
  });
});

/** The integral over evenly spaced times, an odd number of them. */
function simpson(t: readonly number[], values: readonly number[]): number {
  const weights = values.map((_, i) => (i === 0 || i === values.length - 1 ? 1 : i % 2 ? 4 : 2));
  const sum = values.reduce((total, value, i) => total + weights[i]! * value, 0);
  return (sum * (t[1]! - t[0]!)) / 3;
}
