import type { Kernel } from "../../kernel.js";
import type { Place } from "./check.js";
import type { CompressedRows } from "../compressed-rows.js";
import { reactionEquation, type ReferenceNetwork } from "../network.js";
import type { Reference } from "../reference.js";

/** A kernel under verification. */
export interface Subject {
  readonly kernel: Kernel;
  readonly network: ReferenceNetwork;
  readonly reference: Reference;
  /** Number of random samples of each check. */
  readonly samples: number;
  readonly seed: number;
}

/** Names a place that concerns one reaction, or none when r is -1. */
export function placeOf({ kernel, network }: Subject, where: string, r: number): Place {
  const reaction = network.reactions[r];
  if (reaction === undefined) {
    return { where, reaction: "", id: "", file: "", line: 0 };
  }
  const info = kernel.reactions?.[r];
  const source = info === undefined ? undefined : kernel.meta.sources[info.source];
  return {
    where,
    reaction: info?.label ?? reactionEquation(reaction),
    id: reaction.id,
    file: reaction.location?.file ?? source?.file ?? "",
    line: reaction.location?.line ?? info?.line ?? 0,
  };
}

/**
 * The term of a row of matrix * vector whose loss, halving, doubling or reversal of sign would explain
 * a difference: its column, or -1. A guess that helps the reader, no part of the verdict.
 */
export function suspectTerm(
  matrix: CompressedRows,
  row: number,
  vector: Float64Array,
  difference: number,
): number {
  for (let at = matrix.rowPtr[row]!; at < matrix.rowPtr[row + 1]!; at += 1) {
    const term = Math.abs(matrix.value[at]! * vector[matrix.column[at]!]!);
    const ratio = Math.abs(difference) / term;
    if ([0.5, 1, 2].some((whole) => Math.abs(ratio - whole) < 1e-9)) {
      return matrix.column[at]!;
    }
  }
  return -1;
}
