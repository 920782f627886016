/**
 * The contract between compiled kernels and everything that runs them. Types only: a checked-in
 * kernel plus the runtime is all that a program needs, and neither knows the compiler.
 */

/** A sparse matrix pattern in compressed columns; rows ascend within a column. */
export interface SparsePattern {
  /** Number of rows and of columns. */
  readonly size: number;
  /** Length size + 1: column j holds the entries colPtr[j] up to colPtr[j + 1]. */
  readonly colPtr: Int32Array;
  /** Row of each entry, length colPtr[size]. */
  readonly rowIdx: Int32Array;
}

/** The static pattern of L + U for a factorisation on the diagonal, without pivoting. */
export interface FactorPattern {
  /** order[p] is the state that is eliminated at step p: a permutation, length size. */
  readonly order: Int32Array;
  /** Pattern of L + U (L strictly below the diagonal), rows and columns in elimination order. */
  readonly lu: SparsePattern;
  /** First step from which the trailing block of L + U is full; equals size when there is none. */
  readonly denseFrom: number;
  /** Divisions, multiplications and subtractions of one numeric factorisation on this pattern. */
  readonly operations: number;
}

/** One entry of the inputs vector. */
export interface InputSpec {
  readonly name: string;
  /** Unit as text, "1" when dimensionless. */
  readonly unit: string;
  /** Value used when none is given; null when one must be given. */
  readonly default: number | null;
  readonly description: string;
}

/** Where one rate coefficient of the staged buffer comes from; index r belongs to k[r]. */
export interface ReactionInfo {
  /** Identifier in the source, unique within a kernel. */
  readonly id: string;
  /** The source's reaction type, for example "IN". */
  readonly type: string;
  /** Chemist's notation, for example "C+ + H2 -> CH2+ + PHOTON". */
  readonly label: string;
  /** Index into meta.sources. */
  readonly source: number;
  /** Line in that source, from 1. */
  readonly line: number;
  /** Literature reference as the source gives it; may be empty. */
  readonly citation: string;
}

/** A linear invariant: the sum over states of weights[i] * dy[i] is zero. */
export interface Conserved {
  /** Element symbol, or "charge". */
  readonly name: string;
  /** One weight per state. */
  readonly weights: readonly number[];
}

/** How the accumulation of derivatives is carried out. */
export type Summation = "plain" | "pairwise" | "compensated";

/** What the states of a network kernel measure. */
export type StateKind = "abundance" | "density";

/** What is done with a rate coefficient outside its temperature ranges. */
export type TemperaturePolicy = "closest" | "clamp" | "zero" | "extrapolate";

/** Options that decide what a kernel computes; recorded in its header. */
export interface KernelOptions {
  readonly state: StateKind;
  readonly temperaturePolicy: TemperaturePolicy;
  /** Inputs folded to constants, by name. */
  readonly set: Readonly<Record<string, number>>;
  readonly summation: Summation;
  readonly jacobian: "sparse" | "dense" | "none";
}

export interface KernelMeta {
  readonly name: string;
  readonly netcVersion: string;
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
  readonly options: KernelOptions;
  readonly counts: {
    readonly states: number;
    readonly rates: number;
    readonly jacobianEntries: number;
    readonly factorEntries: number;
  };
}

/** A compiled model. One object of this type is the only export of a kernel module. */
export interface Kernel {
  readonly meta: KernelMeta;
  /** State names, in state order. */
  readonly states: readonly string[];
  /** The order of the inputs vector. */
  readonly inputs: readonly InputSpec[];
  /**
   * Length of the staged buffer k. The first meta.counts.rates entries are the model's rate
   * coefficients in source order, in cgs (s^-1, cm^3 s^-1, ...); other staged values follow.
   */
  readonly rateCount: number;
  /** Fill k (length rateCount) from the inputs. Call when a condition changes. */
  rates(inputs: Float64Array, k: Float64Array, t?: number): void;
  /** dy/dt; y and dy have states.length entries. Allocates nothing. */
  rhs(t: number, y: Float64Array, k: Float64Array, dy: Float64Array): void;
  /** Values of the derivatives of dy by y, in the order of pattern. Allocates nothing. */
  jacobian(t: number, y: Float64Array, k: Float64Array, values: Float64Array): void;
  /** Pattern of the Jacobian; includes the full diagonal. */
  readonly pattern: SparsePattern;
  readonly factor?: FactorPattern;
  readonly reactions?: readonly ReactionInfo[];
  readonly conserved?: readonly Conserved[];
}
