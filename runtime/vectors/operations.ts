/**
 * The Nordsieck array: column j holds h^j / j! times the j-th derivative, at the end of the last step,
 * of the polynomial that represents the solution (Nordsieck 1962, Math. Comp. 16, 22). Columns up to
 * the order are in use; they stand at equal distances, as `nordsieckArray` makes them.
 */
export type Nordsieck = readonly Float64Array[];

/** The highest order that there are operations for. */
export const highestOrder = 5;

/** @param vector makes a vector of zeros of a length */
export function nordsieckArray(vector: (length: number) => Float64Array, size: number): Nordsieck {
  // Columns of even distance start at whole pairs of elements.
  const distance = size + (size % 2);
  const all = vector((highestOrder + 1) * distance);
  return Array.from({ length: highestOrder + 1 }, (_, j) =>
    all.subarray(j * distance, j * distance + size),
  );
}

/** Allowed local errors of every state: an error e_i counts as e_i / (relative_i |y_i| + absolute_i). */
export interface ToleranceVectors {
  readonly relative: Float64Array;
  readonly absolute: Float64Array;
}

/**
 * What integrators do with vectors, one call for a phase of a step. Vectors of one call are of one
 * length and come from the workspace of the operations. Nothing is allocated.
 *
 * Every implementation gives the same bits: what is done with an element is done in the order that the
 * formulas here have, without fused operations, and norms add up the squares of elements with even and
 * with odd indices apart, and then both. NaN stands for any NaN.
 */
export interface VectorOperations {
  /** Moves the array's polynomial one step ahead: multiplication by the Pascal triangle. */
  predict(z: Nordsieck, order: number): void;
  /** Undoes `predict`. */
  retract(z: Nordsieck, order: number): void;
  /** z_j += lambda_j correction, for j from 0 to order. */
  correct(z: Nordsieck, order: number, lambda: Float64Array, correction: Float64Array): void;
  /** z_j *= ratio^j, for j from 1 to order: the array for a step of ratio times the length. */
  rescale(z: Nordsieck, order: number, ratio: number): void;

  /** residual = (gamma f - factor slope) - correction */
  residual(
    gamma: number,
    f: Float64Array,
    factor: number,
    slope: Float64Array,
    correction: Float64Array,
    residual: Float64Array,
  ): void;
  /** difference -= v; whether all of what was there, less v, is finite. */
  subtract(v: Float64Array, difference: Float64Array): boolean;
  /**
   * unknown += scale update, and with that state = base + factor unknown.
   *
   * @returns the norm of update (without scale)
   */
  improve(
    unknown: Float64Array,
    scale: number,
    update: Float64Array,
    base: Float64Array,
    factor: number,
    state: Float64Array,
    weights: Float64Array,
  ): number;

  /** result = y + factor v; the result may be y or v. */
  addMultiple(y: Float64Array, factor: number, v: Float64Array, result: Float64Array): void;
  /**
   * result = y + sum over j of (scale factors_j) vectors_j, from the first to the last; vectors whose
   * product scale factors_j is zero are left out. The result may be y or the first of the vectors.
   *
   * @param factors over as many vectors as there are factors
   */
  combine(
    y: Float64Array,
    scale: number,
    factors: ArrayLike<number>,
    vectors: readonly Float64Array[],
    result: Float64Array,
  ): void;

  /** weights = 1 / (relative |y| + absolute) */
  weigh(y: Float64Array, tolerances: ToleranceVectors, weights: Float64Array): void;
  /** sqrt(mean((v weights)^2)) */
  norm(v: Float64Array, weights: Float64Array): number;
  /** The norm of a - factor b. */
  normOfDifference(a: Float64Array, factor: number, b: Float64Array, weights: Float64Array): number;
  /** The norm of v with weights for whichever of |a| and |b| is larger. */
  normBetween(
    v: Float64Array,
    a: Float64Array,
    b: Float64Array,
    tolerances: ToleranceVectors,
  ): number;
  /** Whether all elements are finite. */
  isFinite(v: Float64Array): boolean;
}

/** Where an integration keeps its vectors, and what it does with them. */
export interface Workspace {
  /** A vector of zeros. */
  vector(length: number): Float64Array;
  /** On vectors of this workspace. */
  readonly operations: VectorOperations;
}
