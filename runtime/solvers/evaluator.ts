import type { Kernel } from "../kernel.js";
import type { SolverPlace } from "../linalg/factorization.js";
import type { VectorOperations } from "../vectors/operations.js";

/**
 * Work on a kernel that was asked for and is not done yet: an integration yields it and goes on when it
 * is done, so that the work of many integrations can be done together.
 */
export interface Pending {
  /** To be called when the work is done, before the integration goes on. */
  done: (() => void) | undefined;
}

/** A part of an integration, which may have to wait for its evaluations. */
export type Steps<Result> = Generator<Pending, Result, void>;

/** Solution of linear systems with the matrix I - gamma J. */
export interface LinearSolver {
  /** Values of J are kept by reference, and not to be changed while the factorisation is in use. */
  factorize(gamma: number, jacobian: Float64Array): Pending | undefined;
  /** Whether the last matrix that was factorised is regular to working precision, and finite. */
  readonly regular: boolean;
  /** Overwrites b, one value per state. */
  solve(b: Float64Array): Pending | undefined;
  /** Vectors, of those that the operations work on, that the solver need not copy. */
  readonly place?: SolverPlace | undefined;
}

/**
 * What evaluates a kernel for one integration: at once, or together with others. Work that is done when
 * a function returns gives undefined.
 */
export interface Evaluator {
  /** A vector of zeros where the evaluator has its own. */
  vector(length: number): Float64Array;
  /** What is done with its vectors; by default in TypeScript, on any arrays. */
  readonly operations?: VectorOperations;
  /** The kernel to call for what the evaluator does not do; by default that of the problem. */
  readonly kernel?: Kernel;
  /** Sets inputs and time of the rate coefficients of all evaluations that follow. */
  setConditions(inputs: Float64Array, t: number): void;
  /** The staged buffer at these conditions; overwritten when they are set anew. */
  staged(): Float64Array;
  rhs(t: number, y: Float64Array, dy: Float64Array): Pending | undefined;
  jacobian(t: number, y: Float64Array, values: Float64Array): Pending | undefined;
  /** @param rhythm "every attempt" when each attempt of a step begins with a factorisation */
  linearSolver(rhythm?: "every attempt"): LinearSolver;
}
