import type { FunctionReference, ModuleWriter } from "./encoder/module.js";
import type { WasmLayout } from "./layout.js";
import type { DeclaredMath } from "./math/declare.js";
import type { LaneForm } from "./math/lane-form.js";

/** What the functions of one form, for one cell or for pairs of several, can call and read. */
export interface Environment {
  readonly writer: ModuleWriter;
  readonly layout: WasmLayout;
  readonly form: LaneForm;
  /** Cells that vectors hold, value i of cell c at i * cells + c. */
  readonly cells: number;
  readonly math: DeclaredMath;
  /** Neumaier's step; declared where sums are compensated. */
  readonly accumulate: FunctionReference | undefined;
}

/** Distance between the values of one cell [bytes]. */
export function strideOf({ cells }: Pick<Environment, "cells">): number {
  return Float64Array.BYTES_PER_ELEMENT * cells;
}
