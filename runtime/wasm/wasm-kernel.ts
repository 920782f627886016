import type { Kernel } from "../kernel.js";
import type { Arena } from "./arena.js";
import type { WasmMemory } from "./web-assembly.js";

/**
 * A kernel whose functions are WebAssembly. Arrays that are views of its memory are passed by address;
 * others are copied into the memory and out of it at each call.
 */
export interface WasmKernel extends Kernel {
  readonly memory: WasmMemory;
  /** Length of the kernel's own part of the memory [bytes], a multiple of 16. */
  readonly memoryBytes: number;
  /**
   * The same kernel with its own part of another memory, from base to base + memoryBytes [bytes].
   *
   * @param place by default the start of a memory of its own
   * @throws RangeError when base is not a multiple of 16 or the part does not fit into the memory.
   */
  readonly instantiate: (place?: {
    readonly memory?: WasmMemory;
    readonly base?: number;
  }) => WasmKernel;
}

/** Whether a kernel's functions are WebAssembly, with a memory that can be shared. */
export function isWasmKernel(kernel: Kernel): kernel is WasmKernel {
  return "instantiate" in kernel && "memoryBytes" in kernel;
}

/**
 * The kernel with its part of an arena; any other kernel than one of WebAssembly as it is.
 *
 * @throws ArenaFullError when there is no room for it
 */
export function placedIn(arena: Arena, kernel: Kernel): Kernel {
  if (!isWasmKernel(kernel)) return kernel;
  return kernel.instantiate({ memory: arena.memory, base: arena.reserve(kernel.memoryBytes) });
}
