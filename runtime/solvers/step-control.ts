import { power } from "./power.js";

/** Choice of the step length from the estimated errors. */

/** Aim for an error a little below the largest acceptable one. */
const SAFETY = 0.9;
/** A step is at least this multiple of the one before it. */
const LARGEST_SHRINKAGE = 0.2;
/** A step is at most this multiple of the one before it. */
export const LARGEST_GROWTH = 5;

export interface StepControl {
  /**
   * Factor for the length of the next step after an accepted one.
   *
   * @param h length of the accepted step
   * @param error norm of its estimated error
   */
  accepted(h: number, error: number): number;
  /** Forgets the steps before: the next one is judged by its own error alone. */
  forget(): void;
}

/**
 * The proportional-integral controller, for explicit methods, whose steps stability may limit:
 * Gustafsson, Lundh and Söderlind 1988, BIT 28, 270, as in Hairer and Wanner, Solving Ordinary
 * Differential Equations II, section IV.2, "PI step size control", with the exponents 0.7 and 0.4.
 *
 * @param errorOrder order of the embedded solution, so that errors behave as h^(errorOrder + 1)
 */
export function proportionalIntegral(errorOrder: number): StepControl {
  // An exceptionally small error says nothing about the trend of the errors.
  const smallest = 1e-4;
  const exponent = 1 / (errorOrder + 1);
  let previous: number | undefined;
  return {
    accepted: (_h, error) => {
      const factor =
        previous === undefined
          ? steadyFactor(errorOrder, error)
          : SAFETY * power(error, -0.7 * exponent) * power(previous, 0.4 * exponent);
      previous = Math.max(error, smallest);
      return factor;
    },
    forget: () => {
      previous = undefined;
    },
  };
}

/**
 * The predictive controller, for implicit methods: it expects that error / h^(errorOrder + 1) goes on
 * changing by the factor of the last two steps, when that makes for the shorter step. Gustafsson 1994,
 * ACM TOMS 20, 496, as in Hairer and Wanner, Solving Ordinary Differential Equations II, section IV.8,
 * "Step size selection".
 *
 * @param errorOrder order of the embedded solution
 */
export function predictive(errorOrder: number): StepControl {
  const smallest = 1e-2;
  const exponent = 1 / (errorOrder + 1);
  let previousStep = 0;
  let previousError = 0;
  return {
    accepted: (h, error) => {
      const steady = steadyFactor(errorOrder, error);
      const trend =
        previousStep === 0 ? Infinity : (h / previousStep) * power(previousError / error, exponent);
      previousStep = h;
      previousError = Math.max(error, smallest);
      return steady * Math.min(1, trend);
    },
    forget: () => {
      previousStep = 0;
    },
  };
}

/** Factor for the next step if the error goes on as the (errorOrder + 1)-th power of the length. */
export function steadyFactor(errorOrder: number, error: number): number {
  return SAFETY * power(error, -1 / (errorOrder + 1));
}

/** Factor for the repetition of a step whose estimated error is above 1: from 0.2 to 0.9. */
export function rejectionFactor(errorOrder: number, error: number): number {
  return Math.max(LARGEST_SHRINKAGE, steadyFactor(errorOrder, error));
}

/** The factor of a controller, at least 0.2 and at most what is given. */
export function limited(factor: number, largest: number): number {
  return Math.max(LARGEST_SHRINKAGE, Math.min(factor, largest));
}
