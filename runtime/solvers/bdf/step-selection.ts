import { power } from "../power.js";

/**
 * How the next step and order follow from estimated errors: Byrne & Hindmarsh 1975, section 2.5, with
 * the factors of CVODE (Hindmarsh et al. 2005, ACM TOMS 31, 363, section 2.1).
 */

/** Factor of the step after an attempt whose Newton iteration failed. */
export const ratioAfterDivergence = 0.25;
/** A step that would grow by less stays as it is, and so does the factorisation. */
const worthwhileRatio = 1.5;
/** The most that a step grows by: at the first step, and later. */
const largestFirstRatio = 1e4;
const largestRatio = 10;
/** Bounds of the ratio after failures of the error test. */
const smallestRatio = 0.1;
const largestRatioAfterFailures = 0.2;

/** Divides the safety that errors at, above and below the present order are met with. */
const safety = 6;
const safetyAbove = 10;

/** The ratio of steps that brings an error of the given norm, of order + 1 in the step, below 1. */
function ratioFor(error: number, safetyFactor: number, exponent: number): number {
  return 1 / (power(safetyFactor * error, 1 / exponent) + 1e-6);
}

export interface StepChoice {
  readonly order: number;
  readonly ratio: number;
}

/** Errors as norms that must not exceed 1; undefined where the order is not to be considered. */
export interface EstimatedErrors {
  readonly same: number;
  readonly below?: number | undefined;
  readonly above?: number | undefined;
}

/** The largest of the three steps that the errors of neighbouring orders permit. */
export function chooseStep(
  order: number,
  { same, below, above }: EstimatedErrors,
  steps: number,
): StepChoice {
  const ratioSame = ratioFor(same, safety, order + 1);
  const ratioBelow = below === undefined ? 0 : ratioFor(below, safety, order);
  const ratioAbove = above === undefined ? 0 : ratioFor(above, safetyAbove, order + 2);
  const best = Math.max(ratioSame, ratioBelow, ratioAbove);
  if (best < worthwhileRatio) return { order, ratio: 1 };
  const ratio = Math.min(best, steps <= 1 ? largestFirstRatio : largestRatio);
  if (best === ratioSame) return { order, ratio };
  return { order: best === ratioBelow ? order - 1 : order + 1, ratio };
}

/** The ratio for another attempt after an error that was too large. */
export function ratioAfterError(order: number, error: number, failures: number): number {
  const ratio = Math.max(ratioFor(error, safety, order + 1), smallestRatio);
  return failures > 1 ? Math.min(ratio, largestRatioAfterFailures) : ratio;
}

/** The ratio once the order itself is in doubt. */
export const ratioAtLowerOrder = smallestRatio;
