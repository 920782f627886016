import type { SolverPlace } from "./factorization.js";

/** Direct solution of the linear systems of implicit methods, whose matrix is I - gamma J. */
export interface ShiftedSolver {
  /**
   * Factorises I - gamma J.
   *
   * @param gamma multiple of the Jacobian, in the unit of time
   * @param jacobian values of J in the order of the kernel's pattern; kept by reference until the next
   *   call, for iterative refinement, and so not to be changed while the factorisation is in use
   * @returns false when the matrix is singular to working precision, even with pivoting, or not finite
   */
  factorize(gamma: number, jacobian: Float64Array): boolean;
  /** Overwrites b, one value per state, with the solution of the last factorised matrix. */
  solve(b: Float64Array): void;
  /** Vectors that are taken where they are; others are copied. */
  readonly place?: SolverPlace;
  /** What the factorisations met so far. */
  readonly health: SolverHealth;
}

export interface SolverHealth {
  /** Factorisations whose growth asked for iterative refinement of their solutions. */
  readonly refined: number;
  /** Factorisations that were repeated with pivoting. */
  readonly pivoted: number;
}
