import type { Kernel, TemperaturePolicy } from "../../kernel.js";
import type { Conditions, ReferenceNetwork, ReferenceRange } from "../network.js";
import type { Random } from "./random.js";
import { ulp, unitRoundoff } from "./rounding.js";

/**
 * Conditions from far inside to far outside the ranges of the rate laws: T 5 to 5e4 K, nH 1 to
 * 1e12 cm^-3, zeta 1e-19 to 1e-13 s^-1 and G0 1e-2 to 1e5 uniform in the logarithm, Av 0 to 100 mag
 * and omega 0 to 0.9 uniform.
 */
export function randomConditions(random: Random): Conditions {
  return {
    T: random.logUniform(5, 5e4),
    nH: random.logUniform(1, 1e12),
    Av: random.uniform(0, 100),
    zeta: random.logUniform(1e-19, 1e-13),
    G0: random.logUniform(1e-2, 1e5),
    omega: random.uniform(0, 0.9),
  };
}

/** Abundances 1e-20 to 1, uniform in the logarithm; one in ten is zero. */
export function randomAbundances(random: Random, y: Float64Array): void {
  for (let i = 0; i < y.length; i += 1) {
    const zero = random.uniform(0, 1) < 0.1;
    y[i] = zero ? 0 : random.logUniform(1e-20, 1);
  }
}

/** Conditions with those that the kernel has folded at their folded values. */
export function foldedConditions(kernel: Kernel, conditions: Conditions): Conditions {
  return { ...conditions, ...kernel.meta.options.set };
}

/** The kernel's inputs vector; inputs that are no conditions take their default, NaN if none. */
export function inputsVector(kernel: Kernel, conditions: Conditions): Float64Array {
  const values = new Map<string, number>(Object.entries(conditions));
  return Float64Array.from(
    kernel.inputs,
    (input) => values.get(input.name) ?? input.default ?? Number.NaN,
  );
}

/** "T=10 nH=20000 ...", all digits. */
export function describeConditions(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");
}

/**
 * Temperatures [K] at which the choice of a range may change, ascending: every limit exactly and the
 * doubles next to it, and the middle of every gap between ranges, with neighbours eight roundings
 * away (nearer ones may tie in rounded arithmetic). Single ranges count where the policy heeds them.
 */
export function boundaryTemperatures(
  network: ReferenceNetwork,
  policy: TemperaturePolicy,
): number[] {
  const single = policy === "zero" || policy === "clamp";
  const temperatures = new Set<number>();
  for (const { ranges } of network.reactions) {
    if (ranges.length > 1 || single) {
      for (const limit of ranges.flatMap(({ lower, upper }) => [lower, upper])) {
        const step = ulp(limit);
        [limit - step, limit, limit + step].forEach((T) => temperatures.add(T));
      }
      for (const middle of gapMiddles(ranges)) {
        const step = 16 * unitRoundoff * middle;
        [middle - step, middle, middle + step].forEach((T) => temperatures.add(T));
      }
    }
  }
  return [...temperatures].filter((T) => T > 0 && T < Infinity).toSorted((a, b) => a - b);
}

function gapMiddles(ranges: readonly ReferenceRange[]): number[] {
  const sorted = ranges.toSorted((a, b) => a.lower - b.lower);
  const middles: number[] = [];
  let end = Infinity;
  for (const { lower, upper } of sorted) {
    if (lower > end) {
      middles.push((end + lower) / 2);
    }
    end = end === Infinity ? upper : Math.max(end, upper);
  }
  return middles;
}
