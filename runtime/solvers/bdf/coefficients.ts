/**
 * Coefficients of the variable-step BDF of order q in fixed-leading-coefficient form (Jackson &
 * Sacks-Davis 1980, ACM TOMS 6, 295), in the Nordsieck representation of Byrne & Hindmarsh 1975, ACM
 * TOMS 1, 71.
 *
 * With x = (t - t_n) / h and xi_i = (t_n - t_(n-i)) / h, the corrected history is the predicted one
 * plus (y_n - y_predicted) times the coefficients of
 *
 *     Lambda(x) = (1 + x / xi*_q) product over i = 1 .. q-1 of (1 + x / xi_i),
 *
 * where xi*_q is such that the coefficient of x is that of constant steps, sum over j = 1 .. q of 1/j.
 */
export interface BdfCoefficients {
  /** Coefficients of Lambda, lambda[0] = 1; length of the highest order + 1. */
  readonly lambda: Float64Array;
  /** The local error is this times y_n - y_predicted. */
  error: number;
  /** Error of order q - 1: this times the last column of the Nordsieck array, z_q. */
  errorBelow: number;
  /** Error of order q + 1: this times what `scaleAbove` compares. */
  errorAbove: number;
  /** Makes corrections of two steps comparable, whose difference estimates the error of order q + 1. */
  scaleAbove: number;
}

/** @param lambda zeros, one more than the highest order */
export function bdfCoefficients(lambda: Float64Array): BdfCoefficients {
  return {
    lambda,
    error: 0,
    errorBelow: 0,
    errorAbove: 0,
    scaleAbove: 0,
  };
}

/**
 * @param order q, from 1
 * @param h length of the step
 * @param steps lengths of the steps before it, the last one first; `order` of them are read
 */
export function setBdfCoefficients(
  coefficients: BdfCoefficients,
  order: number,
  h: number,
  steps: Float64Array,
): void {
  const { lambda } = coefficients;
  lambda.fill(0);
  lambda[0] = 1;
  let leading = 0;
  let span = h;
  let inverses = 0;
  for (let i = 1; i < order; i++) {
    leading += 1 / i;
    inverses += h / span;
    multiplyByFactor(lambda, i, h / span);
    span += steps[i - 1]!;
  }
  leading += 1 / order;
  const inverseStar = leading - inverses;
  multiplyByFactor(lambda, order, inverseStar);
  const inverse = h / span;
  const sum = inverses + inverse;
  setErrorConstants(coefficients, { order, leading, sum, inverse, inverseStar });
  setNeighbours(coefficients, {
    order,
    leading,
    sum,
    inverse,
    inverseStar,
    inverseNext: h / (span + steps[order - 1]!),
  });
}

interface Sums {
  readonly order: number;
  /** Sum of 1/j, j = 1 .. q. */
  readonly leading: number;
  /** Sum of 1/xi_i, i = 1 .. q. */
  readonly sum: number;
  /** 1/xi_q. */
  readonly inverse: number;
  /** 1/xi*_q. */
  readonly inverseStar: number;
}

/** Error constants of order q: Byrne & Hindmarsh 1975, section 2.3, for the fixed leading coefficient. */
function setErrorConstants(
  coefficients: BdfCoefficients,
  { order, leading, sum, inverse, inverseStar }: Sums,
): void {
  const drift = 1 + sum - leading;
  const growth = 1 + order * drift;
  coefficients.error = Math.abs(drift / (leading * growth));
  coefficients.scaleAbove = Math.abs(
    (growth * inverseStar) / (coefficients.lambda[order]! * inverse),
  );
}

/** Error constants of the orders next to q, by which the next order is chosen. */
function setNeighbours(
  coefficients: BdfCoefficients,
  { order, leading, sum, inverse, inverseStar, inverseNext }: Sums & { inverseNext: number },
): void {
  if (order === 1) {
    coefficients.errorBelow = 1;
  } else {
    const below = leading - 1 / order;
    const drift = 1 + sum - inverse - below;
    coefficients.errorBelow = Math.abs(
      ((inverseStar / coefficients.lambda[order]!) * drift) / below,
    );
  }
  const growth = 1 + order * (1 + sum - leading);
  const above = leading + 1 / (order + 1);
  const drift = 1 + sum + inverseNext - above;
  coefficients.errorAbove = Math.abs(drift / (growth * inverseNext * (order + 2) * above));
}

/** polynomial of the given degree - 1, times (1 + factor x), in place. */
function multiplyByFactor(polynomial: Float64Array, degree: number, factor: number): void {
  for (let i = degree; i >= 1; i--) {
    polynomial[i]! += polynomial[i - 1]! * factor;
  }
}
