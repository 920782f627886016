/** netc/runtime: kernels, and the reference that they are verified against. */
export type * from "./kernel.js";
export { createReactionLoop, type ReactionLoop } from "./reference/loop.js";
export type {
  Conditions,
  FormulaReader,
  ReferenceNetwork,
  ReferenceRange,
  ReferenceReaction,
  ReferenceSpecies,
} from "./reference/network.js";
export { createReference, type Reference, type ReferenceOptions } from "./reference/reference.js";
export {
  formatReport,
  type CheckResult,
  type Offender,
  type VerificationReport,
} from "./reference/verification/report.js";
export { verifyKernel, type VerificationOptions } from "./reference/verification/verify.js";
