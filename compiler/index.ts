/** netc/compiler: from source text to kernel text. */
export {
  compileNetwork,
  compileSystem,
  defaultOptions,
  describeInterpretation,
  factorOf,
  formatStructure,
  inspectSystem,
  readModel,
  readNetwork,
  type CompileOptions,
  type CompileResult,
  type CompileStatistics,
  type Interpretation,
  type OpenFile,
  type ReadOptions,
  type ReadResult,
  type SourceInput,
  type SourceModel,
  type SystemOptions,
  type SystemSource,
  type Target,
} from "./pipeline.js";
export { compileFormula } from "./mathjs.js";
export { formatDiagnostics } from "./diagnostics/format.js";
export { InputError, type Diagnostic, type SourceLocation } from "./diagnostics/diagnostic.js";
export { inspectNetwork, type Inspection } from "./model/inspection/inspection.js";
export type { Network, SourceInfo } from "./model/network.js";
export type { RateRange, Reaction } from "./model/reaction.js";
export type { Species } from "./model/species.js";
