import type { Kernel } from "../kernel.js";
import { createArena, type Arena } from "../wasm/arena.js";
import { isWasmKernel } from "../wasm/wasm-kernel.js";
import { webAssembly } from "../wasm/web-assembly.js";

/**
 * States from which the vector operations in WebAssembly are worth it. Those of one step are quicker from
 * 16 states on, by two times at 32 and by eight above 200; the arena takes as long to make as a few hundred
 * steps of 32 states win by it.
 */
const leastStates = 32;

/** Vectors of one value per state that a method may ask for, and staged buffers. */
const stateVectors = 64;
const stagedBuffers = 3;
/**
 * Of a linear solver [bytes]: it takes 20 to 30 for an entry of the factors of large networks, and what
 * finds no room has a memory of its own.
 */
const bytesPerEntry = 64;
/** What alignment, short vectors and the index lists of few states take [bytes]. */
const margin = 65_536;

export function vectorForm({ states }: Kernel): "plain" | "wasm" {
  return states.length < leastStates ? "plain" : "wasm";
}

/**
 * An arena for integrations of the kernel: its memory, the vectors of any method, the linear solvers.
 * Pages that nothing is written to cost nothing.
 *
 * @param integrations at the same time
 * @param others further doubles, in vectors of one value per integration and more
 * @returns undefined for few states, unless the kernel is in WebAssembly itself, and where there is no
 *   memory left
 */
export function arenaFor(kernel: Kernel, integrations = 1, others = 0): Arena | undefined {
  if (webAssembly === undefined) return undefined;
  if (vectorForm(kernel) === "plain" && !isWasmKernel(kernel)) return undefined;
  const { states, rateCount, pattern, factor } = kernel;
  const doubles =
    stateVectors * states.length + stagedBuffers * rateCount + 2 * pattern.rowIdx.length;
  const solver = bytesPerEntry * (factor?.lu.rowIdx.length ?? 0);
  return arenaOf(
    (isWasmKernel(kernel) ? kernel.memoryBytes : 0) +
      integrations * (Float64Array.BYTES_PER_ELEMENT * doubles + solver + margin) +
      Float64Array.BYTES_PER_ELEMENT * others,
  );
}

function arenaOf(bytes: number): Arena | undefined {
  try {
    return createArena(bytes);
  } catch (error) {
    // Of no room, and of more than there are addresses (WebAssembly JavaScript Interface 2.0, Memory).
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}
