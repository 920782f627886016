import { base64Bytes } from "./base64.js";
import { moduleBase64 } from "./module-bytes.js";
import { webAssembly } from "../../wasm/web-assembly.js";

/** What the module exports; see compiler/backend/wasm/linear-algebra. */
export interface LinearAlgebra {
  /** Factorises I - gamma J. Returns the sum of the absolute multipliers. */
  factorize(gamma: number): number;
  /** Overwrites the right-hand side with the solution. */
  solve(): void;
}

/** Compiled when it is first needed; null where the engine refuses it. */
let compiled: object | null | undefined;

/**
 * Whether the engine compiles the module: it has WebAssembly with SIMD, and the page's security policy
 * allows it. Browsers compile 8 kB while the page waits; only Chrome before version 114 refused more than
 * 4 kB there.
 */
export function hasModule(): boolean {
  if (compiled === undefined) compiled = compile();
  return compiled !== null;
}

/** The module on a memory that has its header at address 0; hasModule() must hold. */
export function instantiate(memory: object): LinearAlgebra {
  const instance = new webAssembly!.Instance(compiled!, { netc: { memory, base: 0 } });
  return instance.exports as LinearAlgebra;
}

function compile(): object | null {
  try {
    return webAssembly === undefined ? null : new webAssembly.Module(base64Bytes(moduleBase64));
  } catch {
    return null;
  }
}
