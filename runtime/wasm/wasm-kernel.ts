import type { Kernel } from "../kernel.js";
import type { WasmMemory } from "./web-assembly.js";

/**
 * A kernel whose functions are WebAssembly. Arrays that are views of its memory are passed by address;
 * others are copied into the memory and out of it at each call.
 */
export interface WasmKernel extends Kernel {
  readonly memory: WasmMemory;
  /** Length of the kernel's own part of the memory [bytes], a multiple of 16. */
  readonly memoryBytes: number;
}
