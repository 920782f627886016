import { ModuleWriter } from "../../encoder/module.js";
import type { Arithmetic } from "../arithmetic.js";
import { factorizeDense } from "./dense-block.js";
import { factorizeFunction } from "./factorize.js";
import { solveFunction } from "./solve.js";

/**
 * Bytes of the module that factorises I - gamma J and solves with it for pairs of cells (see records.ts). It
 * exports factorize1, factorize2 and solve.
 */
export function laneModule(arithmetic: Arithmetic): Uint8Array {
  const module = new ModuleWriter();
  const denseBlock = factorizeDense(module, arithmetic);
  for (const pairs of [1, 2] as const) factorizeFunction(module, arithmetic, pairs, denseBlock);
  solveFunction(module, arithmetic);
  return module.toBytes();
}
