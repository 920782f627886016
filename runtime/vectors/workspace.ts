import { ArenaFullError, type Arena } from "../wasm/arena.js";
import type { Workspace } from "./operations.js";
import { plainOperations } from "./typescript/operations.js";
import { wasmOperations } from "./wasm/operations.js";

/**
 * Vectors in an arena, and operations in WebAssembly on them. Vectors that it has no room for are arrays of
 * their own, and operations are those in TypeScript from then on: to the same bits.
 *
 * @param form "plain" for the operations in TypeScript from the start, which are quicker on short vectors
 */
export function arenaWorkspace(arena: Arena, form: "plain" | "wasm" = "wasm"): Workspace {
  const wasm = form === "wasm" ? wasmOperations(arena.memory) : undefined;
  const operations = { ...(wasm ?? plainOperations) };
  return {
    operations,
    vector: (length) => {
      try {
        return arena.doubles(length);
      } catch (error) {
        if (!(error instanceof ArenaFullError)) throw error;
        Object.assign(operations, plainOperations);
        return new Float64Array(length);
      }
    },
  };
}
