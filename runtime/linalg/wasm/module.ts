import { webAssembly, type WasmMemory } from "../../wasm/web-assembly.js";
import { compiledOnce } from "./arithmetic.js";
import { moduleBase64 as fused } from "./fused-module-bytes.js";
import { moduleBase64 as exact } from "./module-bytes.js";

/** What the module exports; see compiler/backend/wasm/linear-algebra. */
export interface LinearAlgebra {
  /** Factorises I - gamma J. Returns the sum of the absolute multipliers. */
  factorize(gamma: number): number;
  /** Overwrites the right-hand side with the solution. */
  solve(): void;
}

export const linearAlgebraModule = compiledOnce({ exact, fused });

/** A module on a memory that has its header at an address. */
export function instantiate(module: object, memory: WasmMemory, base: number): LinearAlgebra {
  const instance = new webAssembly!.Instance(module, { netc: { memory, base } });
  return instance.exports as LinearAlgebra;
}
