import type { Nordsieck } from "../../vectors/operations.js";

/**
 * Carries the Nordsieck array from order q to q - 1: subtracts the polynomial of degree q that has
 * z_q as its highest coefficient, a double zero at the end of the last step, and zeros at the q - 2 ends
 * of steps before it (Byrne & Hindmarsh 1975, section 2.4).
 *
 * @param h length that the array is scaled with
 * @param steps lengths of the steps, the last one first
 */
export function lowerOrder(z: Nordsieck, order: number, h: number, steps: Float64Array): void {
  const polynomial = doubleZeroAtOrigin(order);
  let span = 0;
  for (let j = 1; j <= order - 2; j++) {
    span += steps[j - 1]!;
    multiplyByRoot(polynomial, j + 2, span / h);
  }
  addMultiple(z, order, polynomial, -1, z[order]!);
}

/**
 * Carries the array from order q to q + 1: adds the polynomial of degree q + 1 with a double zero at
 * the end of the last step and zeros at the q - 1 ends before it, whose size follows from the last
 * correction.
 *
 * @param correction y_n - y_predicted of the last step
 */
export function raiseOrder(
  z: Nordsieck,
  order: number,
  h: number,
  steps: Float64Array,
  correction: Float64Array,
): void {
  const polynomial = doubleZeroAtOrigin(order + 1);
  let span = h;
  let previous = 1;
  let product = 1;
  let leading = 1;
  let inverses = 1;
  for (let j = 1; j < order; j++) {
    span += steps[j]!;
    const xi = span / h;
    product *= xi;
    leading += 1 / (j + 1);
    inverses += 1 / xi;
    multiplyByRoot(polynomial, j + 2, previous);
    previous = xi;
  }
  const scale = (leading - inverses) / product;
  const added = z[order + 1]!;
  for (let i = 0; i < added.length; i++) added[i] = scale * correction[i]!;
  addMultiple(z, order + 1, polynomial, 1, added);
}

/** Coefficients of x^2, in an array for a polynomial of the given degree. */
function doubleZeroAtOrigin(degree: number): Float64Array {
  const polynomial = new Float64Array(degree + 1);
  polynomial[2] = 1;
  return polynomial;
}

/** A polynomial of the given degree - 1, times (x + root), in place. */
function multiplyByRoot(polynomial: Float64Array, degree: number, root: number): void {
  for (let i = degree; i >= 2; i--) {
    polynomial[i] = polynomial[i]! * root + polynomial[i - 1]!;
  }
}

/** Adds to the columns below `degree` what the polynomial times `column` has there. */
function addMultiple(
  z: Nordsieck,
  degree: number,
  polynomial: Float64Array,
  sign: number,
  column: Float64Array,
): void {
  for (let j = 2; j < degree; j++) {
    const target = z[j]!;
    const factor = sign * polynomial[j]!;
    for (let i = 0; i < target.length; i++) target[i]! += factor * column[i]!;
  }
}
