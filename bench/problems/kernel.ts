import type { Conserved, InputSpec, Kernel, SparsePattern } from "../../runtime/kernel.js";
import { patternWithDiagonal } from "../../runtime/reference/pattern.js";

/** What sets one hand-written kernel apart from another; rates default to none. */
export interface KernelParts extends Pick<Kernel, "states" | "rhs" | "jacobian" | "pattern"> {
  readonly name: string;
  readonly inputs?: readonly InputSpec[];
  readonly rateCount?: number;
  readonly rates?: Kernel["rates"];
  readonly conserved?: readonly Conserved[];
}

export function handWrittenKernel({ name, ...parts }: KernelParts): Kernel {
  const kernel = { inputs: [], rateCount: 0, rates: () => {}, ...parts };
  return {
    ...kernel,
    meta: {
      name,
      netcVersion: "written by hand",
      sources: [],
      options: {
        state: "abundance",
        temperaturePolicy: "closest",
        set: {},
        summation: "plain",
        jacobian: "sparse",
      },
      counts: {
        states: kernel.states.length,
        rates: kernel.rateCount,
        jacobianEntries: kernel.pattern.rowIdx.length,
        factorEntries: 0,
      },
    },
  };
}

/**
 * The pattern of a picture, one string per row with "x" where there is an entry; the diagonal is added.
 */
export function patternOfPicture(picture: readonly string[]): SparsePattern {
  const entries = picture.flatMap((line, row) =>
    [...line].flatMap((mark, column) => (mark === "x" ? [{ row, column }] : [])),
  );
  return patternWithDiagonal(picture.length, entries);
}
