import type { Kernel, SparsePattern } from "../../../../runtime/kernel.js";
import { columnGroups } from "./column-groups.js";

/** Step relative to the state: the cube root of the unit round-off, best for central differences. */
const relativeStep = 2 ** -17;

/** @param typical sizes of the states that are zero where the Jacobian is taken, 1 for those that are 0 */
export function differenceJacobian(
  rhs: Kernel["rhs"],
  pattern: SparsePattern,
  typical: readonly number[],
): Kernel["jacobian"] {
  const { size, colPtr, rowIdx } = pattern;
  const groups = columnGroups(pattern);
  const moved = new Float64Array(size);
  const above = new Float64Array(size);
  const below = new Float64Array(size);
  return (t, y, k, values) => {
    const steps = y.map(
      (value, j) => relativeStep * (Math.abs(value) || Math.abs(typical[j]!) || 1),
    );
    for (const group of groups) {
      moved.set(y);
      for (const j of group) moved[j]! += steps[j]!;
      rhs(t, moved, k, above);
      moved.set(y);
      for (const j of group) moved[j]! -= steps[j]!;
      rhs(t, moved, k, below);
      for (const j of group) {
        const distance = y[j]! + steps[j]! - (y[j]! - steps[j]!);
        for (let at = colPtr[j]!; at < colPtr[j + 1]!; at += 1) {
          const row = rowIdx[at]!;
          values[at] = (above[row]! - below[row]!) / distance;
        }
      }
    }
  };
}
