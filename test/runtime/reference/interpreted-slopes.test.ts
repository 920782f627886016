import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kernel } from "../../../runtime/kernel.js";
import { interpret } from "../../interpret.js";
import { readFile } from "../../networks/embedded.js";
import { randomNetwork } from "../../random-network.js";

/** T, nH, Av, zeta, G0, omega, away from the limits of temperature ranges. */
const inputs = Float64Array.of(41.7, 2e3, 1.3, 1.5e-17, 2.5, 0.4);

/** Relative speeds of the inputs, as multiples of their values per unit of time. */
const speeds = fc
  .array(fc.integer({ min: -10, max: 10 }), { minLength: 6, maxLength: 6 })
  .map((tenths) => Float64Array.from(tenths, (tenth, i) => (tenth / 10) * inputs[i]!));

/** By the extrapolated central difference, of fourth order. */
function difference(f: (distance: number) => Float64Array, step: number): Float64Array {
  const [a, b, c, d] = [f(-2 * step), f(-step), f(step), f(2 * step)];
  return a!.map((_, i) => (8 * (c![i]! - b![i]!) - (d![i]! - a![i]!)) / (12 * step));
}

function along(from: Float64Array, slopes: Float64Array, distance: number): Float64Array {
  return from.map((value, i) => value + distance * slopes[i]!);
}

function ratesOf(kernel: Kernel, values: Float64Array): Float64Array {
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(values, k);
  return k;
}

/**
 * Steps of 1e-5 leave errors near 1e-9 where exponents reach 250; central differences of second order,
 * which formulas get, near 1e-6.
 */
function expectClose(found: Float64Array, expected: Float64Array, scale: Float64Array): void {
  for (let i = 0; i < found.length; i += 1) {
    const error = Math.abs(found[i]! - expected[i]!);
    expect(error, `entry ${i}`).toBeLessThanOrEqual(2e-6 * scale[i]! + 1e-300);
  }
}

describe("slopes of the interpreted kernel", () => {
  it("are the derivatives of the rate coefficients along the path", () => {
    fc.assert(
      fc.property(randomNetwork, speeds, (network, slopes) => {
        const kernel = interpret(network);
        const k = ratesOf(kernel, inputs);
        const found = new Float64Array(kernel.rateCount);
        kernel.slopes!.rates(inputs, slopes, k, found);
        const expected = difference(
          (distance) => ratesOf(kernel, along(inputs, slopes, distance)),
          1e-5,
        );
        expectClose(
          found,
          expected,
          k.map((value, r) => Math.abs(value) + Math.abs(expected[r]!)),
        );
      }),
    );
  });

  it("hold for formulas, and where a factor is zero", async () => {
    const kernel = interpret(await readFile("primordial.yaml"));
    const warm = inputs.map((value, i) => (i === 0 ? 1700 : value));
    const slopes = Float64Array.of(500, 100, 0.1, 1e-18, 0.3, 0.01);
    const k = ratesOf(kernel, warm);
    const found = new Float64Array(kernel.rateCount);
    kernel.slopes!.rates(warm, slopes, k, found);
    const ratesAlong = (distance: number): Float64Array =>
      ratesOf(kernel, along(warm, slopes, distance));
    const expected = difference(ratesAlong, 1e-5);
    expectClose(
      found,
      expected,
      k.map((value, r) => Math.abs(value) + Math.abs(expected[r]!)),
    );

    const dark = interpret(await readFile("dark-cloud.rates"));
    const unlit = inputs.map((value, i) => (i === 4 ? 0 : value));
    const lit = inputs.map((value, i) => (i === 4 ? 1 : value));
    const brightening = Float64Array.of(0, 0, 0, 0, 1, 0);
    const photo = new Float64Array(dark.rateCount);
    dark.slopes!.rates(unlit, brightening, ratesOf(dark, unlit), photo);
    const gained = ratesOf(dark, lit).map((value, r) => value - ratesOf(dark, unlit)[r]!);
    expectClose(photo, gained, ratesOf(dark, lit));
  });

  it("give the derivative of dy/dt at fixed y", () => {
    fc.assert(
      fc.property(randomNetwork, speeds, (network, slopes) => {
        const kernel = interpret(network);
        const y = Float64Array.from(kernel.states, (_, i) => 10 ** -(i % 4));
        const derivativeAt = (distance: number): Float64Array => {
          const dy = new Float64Array(y.length);
          kernel.rhs(0, y, ratesOf(kernel, along(inputs, slopes, distance)), dy);
          return dy;
        };
        const k = ratesOf(kernel, inputs);
        const kSlopes = new Float64Array(kernel.rateCount);
        kernel.slopes!.rates(inputs, slopes, k, kSlopes);
        const found = new Float64Array(y.length);
        kernel.slopes!.rhs(0, y, k, kSlopes, found);
        const largest = Math.max(...difference(derivativeAt, 1e-5).map(Math.abs), 1e-30);
        const whole = Math.max(...derivativeAt(0).map(Math.abs), largest);
        expectClose(
          found,
          difference(derivativeAt, 1e-5),
          found.map(() => whole),
        );
      }),
    );
  });
});
