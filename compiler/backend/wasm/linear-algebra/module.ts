import { ModuleWriter } from "../encoder/module.js";
import type { Arithmetic } from "./arithmetic.js";
import { factorizeFunction } from "./factorize.js";
import { solveFunction } from "./solve.js";

/**
 * Bytes of the module that factorises I - gamma J and solves with it, for any pattern: its loops run over
 * index lists in memory (see records.ts). It exports factorize(gamma) and solve().
 */
export function linearAlgebraModule(arithmetic: Arithmetic): Uint8Array {
  const module = new ModuleWriter();
  factorizeFunction(module, arithmetic);
  solveFunction(module, arithmetic);
  return module.toBytes();
}
