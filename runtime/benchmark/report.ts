import type { CandidateName, CompiledName, Operation } from "./candidate.js";

/** The first calls of one operation by one candidate in a fresh process. */
export interface ColdFigures {
  readonly candidate: CandidateName;
  readonly operation: Operation;
  /** Loading the kernel, or building the tables of a baseline [ms]. */
  readonly loadMilliseconds: number;
  readonly firstCallMilliseconds: number;
  /** The first 100 calls together. */
  readonly first100CallsMilliseconds: number;
  /** The first 1000 calls together. */
  readonly first1000CallsMilliseconds: number;
}

/** One operation of one candidate at its final speed. */
export interface WarmFigures {
  readonly candidate: CandidateName;
  readonly operation: Operation;
  /** Duration of one call [ns], the median of the rounds. */
  readonly nanoseconds: number;
  /** Interquartile range of the rounds, in parts of the median. */
  readonly spread: number;
  /** Duration in units of the fused kernel's (TypeScript), the median of the ratios of the same round. */
  readonly ratio: number | null;
  readonly warmUpSeconds: number;
  /** False when the speed was still changing after the longest warm-up. */
  readonly settled: boolean;
}

/** What making the kernel in one form has cost. */
export interface CompileFigures {
  readonly candidate: CompiledName;
  readonly seconds: number;
  /** Peak resident set of the process that compiled, so far [MB, 10^6 bytes]. */
  readonly peakMegabytes: number;
  /** Of all files together. */
  readonly fileBytes: number;
}

/** Largest differences from the reference; null where a candidate lacks the operation. */
export interface Differences {
  /** In parts of the reference's rate coefficient. */
  readonly rates: number | null;
  /** In parts of the sum of a derivative's absolute terms. */
  readonly rhs: number | null;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly platform: string;
  readonly node: string;
  /** Average number of running processes over the last minute, before and after. */
  readonly loadBefore: number;
  readonly loadAfter: number;
}

/** What the caller knows beside the measurement. */
export interface Circumstances {
  /** Empty when not measured. */
  readonly cold: readonly ColdFigures[];
  /** In the order of compilation; empty when not known. */
  readonly compile: readonly CompileFigures[];
  /** Null when not known. */
  readonly machine: Machine | null;
}

/** Everything that one benchmark has found; JSON-serialisable. */
export interface BenchmarkReport extends Circumstances {
  readonly name: string;
  readonly states: number;
  readonly reactions: number;
  readonly jacobianEntries: number;
  readonly warm: readonly WarmFigures[];
  /** How far the candidates computed the same thing; verification is the business of verify. */
  readonly differences: Readonly<Record<string, Differences>>;
}
