import type { Code, Lanes } from "./lanes.js";

/** c0 + c1 x + c2 x^2 + ... by Horner's rule; `x` runs once for every coefficient but the first. */
export function horner(lanes: Lanes, x: Code, coefficients: readonly number[]): Code {
  const [last, ...rest] = coefficients.map(lanes.constant).toReversed();
  return rest.reduce((sum, coefficient) => lanes.add(coefficient, lanes.mul(x, sum)), last!);
}

/** 1 / n! for n from `first` to `last` (at most 22, so that n! is a double) in steps of `step`. */
export function inverseFactorials(first: number, last: number, step: number): readonly number[] {
  const inverses: number[] = [];
  for (let order = first; order <= last; order += step) {
    let factorial = 1;
    for (let factor = 2; factor <= order; factor++) factorial *= factor;
    inverses.push(1 / factorial);
  }
  return inverses;
}

/** Every second coefficient negated, from the second on. */
export function alternating(coefficients: readonly number[]): readonly number[] {
  return coefficients.map((each, index) => (index % 2 === 0 ? each : -each));
}
