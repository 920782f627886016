/** Kernels in two forms against two baselines: how long rates, right-hand side and Jacobian take, cold and warm. */
export { benchmarkCold, benchmarkKernels, type BenchmarkOptions } from "./benchmark.js";
export {
  candidateNames,
  compiledNames,
  isCompiled,
  operations,
  type CandidateName,
  type CompiledName,
  type Operation,
} from "./candidate.js";
export {
  compareKernels,
  type ComparisonOptions,
  type DerivativeFigures,
} from "./compare-kernels.js";
export {
  formatBenchmark,
  formatTable,
  formatDuration,
  formatRatio,
  threeDigits,
} from "./format.js";
export type {
  BenchmarkReport,
  Circumstances,
  ColdFigures,
  CompileFigures,
  Differences,
  Machine,
  WarmFigures,
} from "./report.js";
export { defaultWarmOptions, type WarmOptions } from "./warm.js";
export { darkCloud } from "./workload.js";
