/**
 * The coefficients of a stiffly accurate Rosenbrock–Wanner method of s stages, in the transformed form
 * that needs no products with the Jacobian J: Hairer and Wanner, Solving Ordinary Differential
 * Equations II, section IV.7, "Implementation of Rosenbrock-type methods". A step of length h solves
 *
 *     (I / (gamma h) - J) U_i = f(t + alpha_i h, y + sum_j a_ij U_j) + sum_j c_ij U_j / h + gamma_i h f_t
 *
 * for i = 1 to s, with J and the derivative by time f_t at (t, y). The result is the argument of f in
 * the last stage plus U_s, that argument is the embedded solution, and so U_s is the estimate of the
 * error. The solution at t + theta h is
 *
 *     (1 - theta) y + theta (result + (1 - theta) sum_k theta^k sum_j dense_kj U_j),  k = 0, 1, ...
 */
export interface RosenbrockTable {
  readonly name: string;
  readonly order: number;
  /** Order of the embedded solution. */
  readonly errorOrder: number;
  /** Full name and source. */
  readonly description: string;
  readonly gamma: number;
  /** Row i holds a_ij for j < i. */
  readonly a: readonly (readonly number[])[];
  /** Row i holds c_ij for j < i. */
  readonly c: readonly (readonly number[])[];
  /** alpha_i, fractions of the step. */
  readonly alpha: readonly number[];
  /** gamma_i, factors of the derivative by time. */
  readonly gammas: readonly number[];
  /** One row per power of theta. */
  readonly dense: readonly (readonly number[])[];
}
