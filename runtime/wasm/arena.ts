import { pageBytes, webAssembly, type WasmMemory } from "./web-assembly.js";

/** A memory that kernels and vectors share, handed out from its start to its end. */
export interface Arena {
  readonly memory: WasmMemory;
  /** A vector of zeros in the memory; its address is a multiple of 16. */
  doubles(count: number): Float64Array;
  /** Address of that many bytes, a multiple of 16: the `base` of a kernel. */
  reserve(bytes: number): number;
}

/** An arena has less room than is asked for. */
export class ArenaFullError extends RangeError {
  /** What was asked for [bytes]. */
  readonly wanted: number;
  /** What is left [bytes]. */
  readonly left: number;

  constructor(wanted: number, left: number) {
    super(`${wanted} bytes are wanted of an arena that has ${left} left`);
    this.name = "ArenaFullError";
    this.wanted = wanted;
    this.left = left;
  }
}

const alignment = 16;

/**
 * Makes an arena, whose memory never grows, so that its vectors stay valid. Nothing is given back: an
 * arena lives as long as what shares it.
 *
 * @param bytes at least; rounded up to whole pages of 65536
 * @throws ArenaFullError from its functions when less is left than is asked for; RangeError when a
 *   length is not a whole number, or there is no such memory; Error where there is no WebAssembly.
 */
export function createArena(bytes: number): Arena {
  requireLength(bytes);
  if (webAssembly === undefined) throw new Error("this engine has no WebAssembly");
  const memory = new webAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  const { buffer } = memory;
  let used = 0;

  function reserve(wanted: number): number {
    requireLength(wanted);
    const left = buffer.byteLength - used;
    if (wanted > left) throw new ArenaFullError(wanted, left);
    const address = used;
    // The memory's length is a multiple of the alignment too: this never passes its end.
    used += alignment * Math.ceil(wanted / alignment);
    return address;
  }

  return {
    memory,
    reserve,
    doubles: (count) => {
      requireLength(count);
      const address = reserve(Float64Array.BYTES_PER_ELEMENT * count);
      return new Float64Array(buffer, address, count);
    },
  };
}

function requireLength(length: number): void {
  if (!Number.isSafeInteger(length) || length < 0) {
    throw new RangeError(`${length} is no length: a whole number from 0 is expected`);
  }
}
