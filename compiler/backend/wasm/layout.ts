import { strideOf } from "./environment.js";

/** The module's own part of the memory, which starts at the imported "base". */
export interface WasmLayout {
  /** Bytes from the start at which the values that chunks share stand. */
  readonly shared: number;
  /** Bytes from the start at which the round-off of each running sum stands. */
  readonly compensation: number;
  /** Length of the whole part [bytes], a multiple of 16. */
  readonly size: number;
}

/** Constant tables first, then what each call overwrites. */
export function layoutOf(parts: {
  /** Length of the tables [bytes]. */
  readonly tables: number;
  /** Numbers of values. */
  readonly shared: number;
  readonly compensation: number;
  /** Most cells that one call computes. */
  readonly cells: number;
}): WasmLayout {
  const stride = strideOf(parts);
  const shared = aligned(parts.tables);
  const compensation = aligned(shared + stride * parts.shared);
  return { shared, compensation, size: aligned(compensation + stride * parts.compensation) };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 16) * 16;
}
