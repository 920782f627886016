import type { Kernel } from "../kernel.js";
import { createArena } from "../wasm/arena.js";
import { isWasmKernel, placedIn } from "../wasm/wasm-kernel.js";

/** A kernel and what makes vectors that it reads without copying. */
export interface Placed {
  readonly kernel: Kernel;
  readonly vector: (length: number) => Float64Array;
}

/** The kernel and what makes its vectors: those of WebAssembly share one memory with it. */
export function placed(kernel: Kernel, lengths: readonly number[]): Placed {
  if (!isWasmKernel(kernel)) return { kernel, vector: (length) => new Float64Array(length) };
  const rounded = lengths.map((length) => 16 * Math.ceil(length / 2));
  const arena = createArena(rounded.reduce((total, each) => total + each, kernel.memoryBytes));
  return { kernel: placedIn(arena, kernel), vector: arena.doubles };
}
