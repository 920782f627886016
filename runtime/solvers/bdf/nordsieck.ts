/**
 * The Nordsieck array: column j holds h^j / j! times the j-th derivative, at the end of the last step,
 * of the polynomial that represents the solution (Nordsieck 1962, Math. Comp. 16, 22).
 */
export type Nordsieck = readonly Float64Array[];

export function nordsieckArray(
  vector: (length: number) => Float64Array,
  size: number,
  highestOrder: number,
): Nordsieck {
  return Array.from({ length: highestOrder + 1 }, () => vector(size));
}

/** Moves the polynomial's origin one step ahead: multiplication by the Pascal triangle. */
export function predict(z: Nordsieck, order: number): void {
  for (let k = 1; k <= order; k++) {
    for (let j = order; j >= k; j--) {
      const lower = z[j - 1]!;
      const upper = z[j]!;
      for (let i = 0; i < lower.length; i++) lower[i]! += upper[i]!;
    }
  }
}

/** Undoes `predict`. */
export function retract(z: Nordsieck, order: number): void {
  for (let k = 1; k <= order; k++) {
    for (let j = order; j >= k; j--) {
      const lower = z[j - 1]!;
      const upper = z[j]!;
      for (let i = 0; i < lower.length; i++) lower[i]! -= upper[i]!;
    }
  }
}

/** Adds the correction times the coefficients lambda. */
export function correct(
  z: Nordsieck,
  order: number,
  lambda: Float64Array,
  correction: Float64Array,
): void {
  for (let j = 0; j <= order; j++) {
    const column = z[j]!;
    const factor = lambda[j]!;
    for (let i = 0; i < column.length; i++) column[i]! += factor * correction[i]!;
  }
}

/** The array for a step of ratio times the length. */
export function rescale(z: Nordsieck, order: number, ratio: number): void {
  let factor = ratio;
  for (let j = 1; j <= order; j++) {
    const column = z[j]!;
    for (let i = 0; i < column.length; i++) column[i]! *= factor;
    factor *= ratio;
  }
}

/** Writes the polynomial at the distance x, in steps, from the end of the last step. */
export function evaluateNordsieck(
  z: Nordsieck,
  order: number,
  x: number,
  state: Float64Array,
): void {
  state.set(z[order]!);
  for (let j = order - 1; j >= 0; j--) {
    const column = z[j]!;
    for (let i = 0; i < state.length; i++) state[i] = column[i]! + x * state[i]!;
  }
}
