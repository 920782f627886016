import type { Nordsieck } from "../../vectors/operations.js";

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
