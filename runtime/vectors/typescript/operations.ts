import type { VectorOperations, Workspace } from "../operations.js";
import { plainCombinations } from "./combination.js";
import { newtonOperations } from "./newton.js";
import { nordsieckOperations } from "./nordsieck.js";
import { normOperations } from "./norms.js";

/** The operations in TypeScript, on any arrays. */
export const plainOperations: VectorOperations = {
  ...nordsieckOperations,
  ...newtonOperations,
  ...normOperations,
  ...plainCombinations,
};

/** Vectors that are arrays of their own. */
export const plainWorkspace: Workspace = {
  vector: (length) => new Float64Array(length),
  operations: plainOperations,
};
