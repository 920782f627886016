import { pathToFileURL } from "node:url";
import { createArena } from "../../runtime/wasm/arena.js";
import type { WasmKernel } from "../../runtime/wasm/wasm-kernel.js";
import { readReference, referenceCase, type ReferenceCase } from "../reference-cases.js";

/** A kernel with vectors beside it in one memory, at the conditions and in the midst of a case. */
export interface ArenaKernel {
  readonly kernel: WasmKernel;
  /** A vector of zeros in the memory. */
  readonly doubles: (count: number) => Float64Array;
  readonly conditions: ReferenceCase["conditions"];
  /** The state halfway through the times of output; not in the memory. */
  readonly state: Float64Array;
}

/** @param bytes room for vectors */
export async function arenaKernel(path: string, bytes: number): Promise<ArenaKernel> {
  const { kernel: own } = (await import(pathToFileURL(path).href)) as { kernel: WasmKernel };
  const arena = createArena(own.memoryBytes + bytes);
  const base = arena.reserve(own.memoryBytes);
  const kernel = own.instantiate({ memory: arena.memory, base });
  const dark = referenceCase("dark");
  const { states } = await readReference(dark, kernel.states);
  return {
    kernel,
    doubles: (count) => arena.doubles(count),
    conditions: dark.conditions,
    state: states[states.length >> 1]!,
  };
}
