/** netc/runtime: kernels, what integrates them, and the reference that they are verified against. */
export {
  availableForms,
  chooseForm,
  singleSolution,
  type CallCounts,
  type KernelForm,
} from "./forms/choose-form.js";
export type { Trajectory } from "./ensemble/run.js";
export { solveMany, type EnsembleProgress, type ManyOptions } from "./ensemble/solve-many.js";
export type { EnsembleStatistics, SharedWork } from "./ensemble/statistics.js";
export type * from "./kernel.js";
export { createShiftedSolver } from "./linalg/create.js";
export type { ShiftedSolver } from "./linalg/shifted-solver.js";
export { interpretedKernel, type InterpretationParts } from "./reference/interpreted-kernel.js";
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
export { createRecorder, type RecordedName, type Recorder } from "./simulation/recorder.js";
export {
  createSimulation,
  SimulationError,
  type Simulation,
  type SimulationObserver,
  type SimulationOptions,
} from "./simulation/simulation.js";
export type { Method } from "./solvers/method.js";
export { methods } from "./solvers/methods.js";
export type * from "./solvers/problem.js";
export type * from "./solvers/solution.js";
export { solve, solveSync } from "./solvers/solve.js";
export {
  linearTrajectory,
  monotoneTrajectory,
  stepTrajectory,
  type InputTrajectory,
} from "./solvers/trajectory.js";
export { ArenaFullError, createArena, type Arena } from "./wasm/arena.js";
export type { WasmKernel } from "./wasm/wasm-kernel.js";
export type { WasmMemory } from "./wasm/web-assembly.js";
