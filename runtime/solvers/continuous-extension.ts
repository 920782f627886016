import { plainOperations } from "../vectors/typescript/operations.js";

/**
 * Continuous extensions of Runge-Kutta methods: y(t + theta h) = y + h sum_i b_i(theta) k_i with the
 * stage derivatives k_i; Hairer, Nørsett and Wanner, Solving Ordinary Differential Equations I,
 * section II.6.
 */

/** Row i holds the coefficients of theta, theta^2, ... in b_i(theta), one row per stage. */
export type StagePolynomials = readonly (readonly number[])[];

/** Writes b_i(theta) of every stage to weights. */
export function weightsAt(
  polynomials: StagePolynomials,
  theta: number,
  weights: Float64Array,
): void {
  for (let i = 0; i < polynomials.length; i++) {
    weights[i] = theta * polynomials[i]!.reduceRight((sum, value) => sum * theta + value, 0);
  }
}

/** A continuous extension over copies of y and of the stages, for keeping. */
export function keptExtension(
  polynomials: StagePolynomials,
  y: Float64Array,
  h: number,
  stages: readonly Float64Array[],
): (theta: number, state: Float64Array) => void {
  const start = y.slice();
  const derivatives = stages.map((stage) => stage.slice());
  const weights = new Float64Array(stages.length);
  return (theta, state) => {
    weightsAt(polynomials, theta, weights);
    plainOperations.combine(start, h, weights, derivatives, state);
  };
}

/**
 * Cubic Hermite interpolation, of order 3, as a continuous extension of a method whose first stage
 * derivative is that at the start of the step and whose last is that at its end.
 *
 * @param weights the weights of the stages in the step
 */
export function cubicHermite(weights: readonly number[]): StagePolynomials {
  return weights.map((weight, i) => {
    const start = i === 0 ? 1 : 0;
    const end = i === weights.length - 1 ? 1 : 0;
    return [start, 3 * weight - 2 * start - end, start + end - 2 * weight];
  });
}
