import { radicalInverse, type GridPoint } from "../robustness/grid.js";

/** How many trajectories are integrated together. */
export const pointCount = 64;

/**
 * Conditions of the trajectories: the first points of a Halton sequence (Halton 1960, Numerische
 * Mathematik 2, 84) in the bases 2, 3 and 5, uniform in the logarithm of T 10 to 100 K, nH 1e3 to 1e6
 * cm^-3 and Av 1 to 10 mag.
 */
export function spreadPoints(): GridPoint[] {
  return Array.from({ length: pointCount }, (_, i) => {
    const tenTimes = (base: number): number => 10 ** radicalInverse(i + 1, base);
    return {
      T: 10 * tenTimes(2),
      nH: 1e3 * tenTimes(3) ** 3,
      Av: tenTimes(5),
      zeta: 1.3e-17,
      G0: 1,
      omega: 0.5,
    };
  });
}
