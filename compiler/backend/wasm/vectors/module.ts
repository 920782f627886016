import { ModuleWriter } from "../encoder/module.js";
import { addTermsFunction } from "./combination.js";
import { improveFunction, residualFunction, subtractFunction } from "./newton.js";
import { correctFunction, rescaleFunction, shiftFunctions } from "./nordsieck.js";
import {
  isFiniteFunction,
  normBetweenFunction,
  normFunction,
  normOfDifferenceFunction,
  weighFunction,
} from "./norms.js";

/**
 * Bytes of the module of the integrators' vector operations (runtime/vectors/operations.ts): two
 * elements at a time, in one pass over the memory. Vectors are given by their addresses; their common
 * number of elements, `count`, comes last. Behind the end of those of odd length the memory is read, but
 * not written, and what stands there counts for nothing.
 */
export function vectorsModule(): Uint8Array {
  const module = new ModuleWriter();
  shiftFunctions(module);
  correctFunction(module);
  rescaleFunction(module);
  residualFunction(module);
  subtractFunction(module);
  improveFunction(module);
  addTermsFunction(module);
  weighFunction(module);
  normFunction(module);
  normOfDifferenceFunction(module);
  normBetweenFunction(module);
  isFiniteFunction(module);
  return module.toBytes();
}
