import type { StateKind } from "../kernel.js";
import type { Drift, EventOccurrence, Outcome, Statistics } from "../solvers/solution.js";

/** Marks a JSON file as a solution; with `version`, the first things that a reader checks. */
export const solutionFormat = "netc-solution";

/** Raised when a reader of the old form would misunderstand the new one. */
export const solutionVersion = 1;

/** A solution as one JSON document: what was solved, how, and the states at the times of output. */
export interface SolutionDocument {
  readonly format: typeof solutionFormat;
  readonly version: typeof solutionVersion;
  readonly netcVersion: string;
  readonly model: SolvedModel;
  readonly inputs: SolvedInputs;
  readonly method: string;
  readonly tolerances: {
    /** One number for all states, or one per state. */
    readonly relative: number | readonly number[];
    /** The same, in the unit of the states. */
    readonly absolute: number | readonly number[];
  };
  /** Start and end of the integration [s]. */
  readonly span: readonly [start: number, end: number];
  /** Names of the states, in the order of each row of `y`; absent when they are no species, */
  readonly species?: readonly string[];
  /** and then under this name. */
  readonly states?: readonly string[];
  /** Units of `states`, "1" when dimensionless; absent where the kernel has none. */
  readonly stateUnits?: readonly string[];
  /** Times of output [s], ascending. */
  readonly t: readonly number[];
  /** One row per time, one value per state. */
  readonly y: readonly (readonly number[])[];
  /** Present when the kernel has something to observe. */
  readonly outputs?: ObservedOutputs;
  readonly outcome: Outcome;
  readonly events: readonly DocumentedEvent[];
  readonly stats: DocumentedStatistics;
  readonly warnings: readonly string[];
}

/** Where the model came from, so that its kernel can be made again. */
export interface SolvedModel {
  readonly name: string;
  /** What the states measure: n/nH or n [cm^-3]; absent when they are no species. */
  readonly state?: StateKind;
  /** Whether `files` is one kernel module, or sources in the order of merging. */
  readonly kind: "kernel" | "sources";
  readonly files: readonly SolvedFile[];
  /** How sources were read; absent for kernels. */
  readonly reading?: { readonly format: string };
}

export interface SolvedFile {
  /**
   * Relative to the folder of the document, or to the working folder when the document was printed,
   * with "/" between its parts; "-" for standard input.
   */
  readonly path: string;
  /** Of the file's bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** The inputs vector of the kernel during the integration. */
export interface SolvedInputs {
  readonly names: readonly string[];
  readonly units: readonly string[];
  /** One value per name; when they vary, those at the start of the span. */
  readonly values: readonly number[];
  /** Present when inputs vary: one row per time of `t`, one value per name. */
  readonly rows?: readonly (readonly number[])[];
}

/** What was observed at the times of output. */
export interface ObservedOutputs {
  readonly names: readonly string[];
  readonly units: readonly string[];
  /** One row per time of `t`, one value per name. */
  readonly rows: readonly (readonly number[])[];
}

export interface DocumentedEvent {
  readonly name: string;
  /** [s] */
  readonly time: EventOccurrence["time"];
  /** The state that it found, one value per state. */
  readonly state: readonly number[];
  /** The state that it left; present for events that set states. */
  readonly after?: readonly number[];
}

export interface DocumentedStatistics extends Readonly<Statistics> {
  /** By name of the conserved quantity: an element symbol, or "charge". */
  readonly drift: Readonly<Record<string, Omit<Drift, "name">>>;
}

/** Names of the states of a solution, whatever they are. */
export function stateNamesOf({
  species,
  states,
}: Pick<SolutionDocument, "species" | "states">): readonly string[] {
  return species ?? states ?? [];
}
