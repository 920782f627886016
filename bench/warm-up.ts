import type { InputSpec } from "../runtime/kernel.js";
import type { InputTrajectory } from "../runtime/solvers/trajectory.js";
import { secondsPerYear } from "../runtime/io/year.js";

/** A quantity along a path, by time [yr]. */
interface Curve {
  value(years: number): number;
  /** Its derivative by time [yr^-1]. */
  slope(years: number): number;
}

/** Rises from `low` by twice `half` around a time [yr], within some four widths [yr]. */
function risingCurve({ low, half, middle, width }: typeof warming): Curve {
  const step = (years: number): number => Math.tanh((years - middle) / width);
  return {
    value: (years) => low + half * (1 + step(years)),
    slope: (years) => (half * (1 - step(years) ** 2)) / width,
  };
}

/** T rises from 10 to 200 K. */
const warming = { low: 10, half: 95, middle: 7.5e5, width: 5e4 };

/** Decades by which the density has risen. */
const compression = risingCurve({ low: 0, half: 1.5, middle: 5e5, width: 1e5 });

/**
 * Collapse and warm-up, with the formulae of the native program's `case=warmup`: nH rises from 2e4 to 2e7
 * cm^-3 around 5e5 yr, Av with its power of two thirds from 2 to 200 mag, and T from 10 to 200 K around
 * 7.5e5 yr.
 */
const curves: Readonly<Record<string, Curve>> = {
  nH: powerOf(10, 2e4, compression, 1),
  Av: powerOf(10, 2, compression, 2 / 3),
  T: risingCurve(warming),
};

/** scale times base to the power of a multiple of the exponent. */
function powerOf(base: number, scale: number, exponent: Curve, multiple: number): Curve {
  const value = (years: number): number => scale * base ** (multiple * exponent.value(years));
  return {
    value,
    slope: (years) => value(years) * Math.log(base) * multiple * exponent.slope(years),
  };
}

/**
 * Inputs along the path.
 *
 * @param conditions values by name of the inputs that stay
 */
export function warmUpPath(
  inputs: readonly InputSpec[],
  conditions: Readonly<Record<string, number>>,
): InputTrajectory {
  const fixed = ({ name }: InputSpec): Curve => ({
    value: () => conditions[name]!,
    slope: () => 0,
  });
  const all = inputs.map((input) => curves[input.name] ?? fixed(input));
  return {
    kinks: new Float64Array(0),
    discontinuous: false,
    at: (t, values) => all.forEach(({ value }, i) => (values[i] = value(t / secondsPerYear))),
    slopeAt: (t, slopes) =>
      all.forEach(({ slope }, i) => (slopes[i] = slope(t / secondsPerYear) / secondsPerYear)),
  };
}

/** Where rate coefficients of RATE22 go from one range of temperature to another, below 200 K [K]. */
const jumps = [20.05, 30.05, 40.05, 50, 80.05, 95.005, 100, 100.05, 100.5, 140.05, 194.95];

/** The same path, with stops where rate coefficients jump, as the native program makes them. */
export const stoppedWarmUpPath: typeof warmUpPath = (inputs, conditions) => {
  const { low, half, middle, width } = warming;
  const years = jumps.map((T) => middle + width * Math.atanh((T - low) / half - 1));
  const kinks = Float64Array.from(years, (each) => each * secondsPerYear);
  return { ...warmUpPath(inputs, conditions), kinks, discontinuous: true };
};
