/**
 * How far the solutions of a factorisation can be trusted: as they are, after iterative refinement, or
 * not at all.
 */
export type Trust = "sound" | "doubtful" | "failed";

/** Where a solver has its Jacobian and its right-hand side. */
export interface SolverPlace {
  /** For the values of J. */
  readonly jacobian: Float64Array;
  /** For one value per state. */
  readonly right: Float64Array;
}

/** One way to factorise I - gamma J. */
export interface Factorization {
  /**
   * @param gamma    multiple of the Jacobian
   * @param jacobian values of J in the order of its pattern
   */
  factorize(gamma: number, jacobian: Float64Array): Trust;
  /** Overwrites b, one value per state, with the solution of the last factorised matrix. */
  solve(b: Float64Array): void;
  /** Vectors that are taken where they are; others are copied. */
  readonly place?: SolverPlace;
}
