import { describe, expect, it } from "vitest";
import {
  limited,
  predictive,
  proportionalIntegral,
  rejectionFactor,
  type StepControl,
} from "../../../runtime/solvers/step-control.js";

const factors: readonly { name: string; control: () => StepControl }[] = [
  { name: "proportional-integral", control: () => proportionalIntegral(3) },
  { name: "predictive", control: () => predictive(3) },
];

describe.each(factors)("$name control", ({ control }) => {
  it("takes the first error alone: 0.9 error^(-1/4)", () => {
    expect(control().accepted(1, 1 / 16)).toBeCloseTo(0.9 * 2, 12);
  });

  it("has no upper limit of its own for an error of zero", () => {
    const zero = control();
    expect(zero.accepted(1, 0)).toBe(Infinity);
    expect(zero.accepted(1, 0)).toBe(Infinity);
  });

  it("shortens when errors grow, against the same error without a past", () => {
    const growing = control();
    growing.accepted(1, 0.1);
    expect(growing.accepted(1, 0.9)).toBeLessThan(0.9 * 0.9 ** -0.25);
    growing.forget();
    expect(growing.accepted(1, 0.9)).toBeCloseTo(0.9 * 0.9 ** -0.25, 12);
  });
});

it("proportional-integral control: Hairer and Wanner II, section IV.2", () => {
  const control = proportionalIntegral(3);
  control.accepted(1, 0.5);
  expect(control.accepted(1, 0.8)).toBeCloseTo(0.9 * 0.8 ** (-0.7 / 4) * 0.5 ** (0.4 / 4), 12);
});

it("predictive control finds the step at once when the error constant grows by a steady factor", () => {
  // error = constant h^4 with the constant growing by 3 from step to step.
  const control = predictive(3);
  let h = 0.1;
  let constant = 1e3;
  const errors: number[] = [];
  for (let step = 0; step < 8; step++) {
    const error = constant * h ** 4;
    errors.push(error);
    h *= control.accepted(h, error);
    constant *= 3;
  }
  for (const error of errors.slice(2)) expect(error).toBeCloseTo(0.9 ** 4, 10);
});

it("predictive control does not lengthen beyond what the last error allows", () => {
  const control = predictive(3);
  control.accepted(1, 0.9);
  expect(control.accepted(1, 0.1)).toBeCloseTo(0.9 * 0.1 ** -0.25, 12);
});

it("a repetition is shorter by 0.9 error^(-1/4), within 0.2 and 0.9", () => {
  expect(rejectionFactor(3, 16)).toBeCloseTo(0.45, 12);
  expect(rejectionFactor(3, 1.0000001)).toBeLessThan(0.9);
  expect(rejectionFactor(3, 1e30)).toBe(0.2);
});

it("limits factors from both sides", () => {
  expect([limited(1e-3, 5), limited(2, 5), limited(Infinity, 5)]).toEqual([0.2, 2, 5]);
});
