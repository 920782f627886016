import type { SparsePattern } from "../../../../runtime/kernel.js";

/**
 * Columns in groups that have no row in common, so that one difference gives all columns of a group
 * (Curtis, Powell and Reid 1974, IMA Journal of Applied Mathematics 13, 117).
 */
export function columnGroups({ size, colPtr, rowIdx }: SparsePattern): number[][] {
  const groups: number[][] = [];
  const taken: Uint8Array[] = [];
  for (let j = 0; j < size; j += 1) {
    const rows = rowIdx.subarray(colPtr[j], colPtr[j + 1]);
    let group = taken.findIndex((occupied) => rows.every((row) => occupied[row] === 0));
    if (group < 0) {
      group = groups.length;
      groups.push([]);
      taken.push(new Uint8Array(size));
    }
    groups[group]!.push(j);
    for (const row of rows) taken[group]![row] = 1;
  }
  return groups;
}
