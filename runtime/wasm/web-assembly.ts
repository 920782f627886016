/** A memory of WebAssembly, as far as kernels need to know it; a `WebAssembly.Memory` is one. */
export interface WasmMemory {
  /** Replaced by a larger one, and emptied, when the memory grows. */
  readonly buffer: ArrayBuffer;
  /** Adds pages of 65536 bytes and returns how many there were. */
  grow(pages: number): number;
}

/**
 * What is used of the WebAssembly JavaScript Interface (W3C, version 2.0); TypeScript counts it among
 * browsers' types.
 */
interface WebAssemblyInterface {
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Undefined where the engine has none. */
export const webAssembly = (globalThis as { WebAssembly?: WebAssemblyInterface }).WebAssembly;

/** Bytes of one page of memory (WebAssembly Core Specification 2.0, section 4.2.8). */
export const pageBytes = 65_536;
