import type { VectorOperations } from "../operations.js";
import { rootMean } from "./norms.js";

export const newtonOperations: Pick<VectorOperations, "residual" | "subtract" | "improve"> = {
  residual: (gamma, f, factor, slope, correction, residual) => {
    for (let i = 0; i < residual.length; i++) {
      residual[i] = gamma * f[i]! - factor * slope[i]! - correction[i]!;
    }
  },
  subtract: (v, difference) => {
    let sum = 0;
    for (let i = 0; i < difference.length; i++) {
      const value = difference[i]! - v[i]!;
      difference[i] = value;
      sum += value - value;
    }
    return sum === 0;
  },
  improve: (unknown, scale, update, base, factor, state, weights) => {
    let [even, odd] = [0, 0];
    for (let i = 0; i < unknown.length; i++) {
      const change = update[i]!;
      const improved = unknown[i]! + scale * change;
      unknown[i] = improved;
      state[i] = base[i]! + factor * improved;
      const scaled = change * weights[i]!;
      if (i % 2 === 0) even += scaled * scaled;
      else odd += scaled * scaled;
    }
    return rootMean(even, odd, unknown.length);
  },
};
