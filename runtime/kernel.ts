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

/** Factorisation and solution of I - gamma J as straight-line code, for small models. */
export interface DirectSolver {
  /** Length of lu: the entries of factor.lu. */
  readonly entries: number;
  /**
   * LU of I - gamma J in elimination order, without pivoting. Allocates nothing.
   *
   * @param gamma multiple of the Jacobian, in the unit of time
   * @param jacobian values of J, in the order of the kernel's pattern
   * @param lu gets L (unit diagonal not stored), U and in place of its diagonal the reciprocals of
   *   the pivots, in the layout of factor.lu; not finite when a pivot vanishes
   */
  factorize(gamma: number, jacobian: Float64Array, lu: Float64Array): void;
  /** Overwrites b, one value per state in state order, with the solution. Allocates nothing. */
  solve(lu: Float64Array, b: Float64Array): void;
}

/** Derivatives by time along a path of the inputs, which moves by d(inputs)/dt = slopes. */
export interface InputSlopes {
  /**
   * dk/dt of the staged buffer: its derivative along slopes plus its explicit derivative by t.
   *
   * @param inputs values at t, in the order of the kernel's inputs
   * @param slopes d(inputs)/dt, in the same order and units, per unit of time
   * @param k the staged buffer at these inputs, as filled by Kernel.rates; length rateCount
   * @param kSlopes gets dk/dt; length rateCount
   */
  rates(
    inputs: Float64Array,
    slopes: Float64Array,
    k: Float64Array,
    kSlopes: Float64Array,
    t?: number,
  ): void;
  /**
   * The derivative of dy/dt by time at fixed y: the sum over the staged buffer of d(dy)/dk kSlopes,
   * plus the explicit derivative by t. Allocates nothing.
   */
  rhs(
    t: number,
    y: Float64Array,
    k: Float64Array,
    kSlopes: Float64Array,
    derivative: Float64Array,
  ): void;
}

/**
 * The kernel's functions for several cells at once. Vectors hold structures of arrays: value i of cell c
 * stands at i * count + c, and times hold one value per cell. Each cell gets the bits that the functions
 * for one cell give. Cells from `from` up to `to` (default: all) are computed, and such others as
 * the form computes along with them; what stands in those places afterwards means nothing.
 */
export interface KernelLanes {
  /** Number of cells, a multiple of 2. */
  readonly count: number;
  rates(inputs: Float64Array, k: Float64Array, t: Float64Array, from?: number, to?: number): void;
  /** Allocates nothing. */
  rhs(
    t: Float64Array,
    y: Float64Array,
    k: Float64Array,
    dy: Float64Array,
    from?: number,
    to?: number,
  ): void;
  /** Allocates nothing. */
  jacobian(
    t: Float64Array,
    y: Float64Array,
    k: Float64Array,
    values: Float64Array,
    from?: number,
    to?: number,
  ): void;
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

/** A value that can be observed along a solution. */
export interface OutputSpec {
  readonly name: string;
  /** Unit as text, "1" when dimensionless. */
  readonly unit: string;
  readonly description: string;
}

/** Something that happens at an instant: an integration stops there, and may go on from another state. */
export interface KernelEvent {
  readonly name: string;
  /**
   * "crossing": a sign change of the event's value. "times": the first time, then one after each
   * period; these two are its values, and depend on the inputs alone.
   */
  readonly kind: "crossing" | "times";
  /** Which sign changes count. */
  readonly direction: "rising" | "falling" | "both";
  /** Whether the run ends there. */
  readonly terminal: boolean;
  /** Position of its value among the values of events; of the first of two for "times". */
  readonly value: number;
  /** States that it sets, each with the position of its new value among those of resets. */
  readonly resets: readonly { readonly state: number; readonly value: number }[];
}

/** Events of a model. At one instant they take effect in this order, each seeing what the last one set. */
export interface KernelEvents {
  readonly list: readonly KernelEvent[];
  readonly valueCount: number;
  readonly resetCount: number;
  /** Writes all values of events; the period of an event that occurs once is Infinity. */
  values(t: number, y: Float64Array, k: Float64Array, values: Float64Array): void;
  /** Writes what all events would set their states to. */
  resets(t: number, y: Float64Array, k: Float64Array, values: Float64Array): void;
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
  /** Recorded for reaction networks only. */
  readonly state?: StateKind;
  /** Recorded for reaction networks only. */
  readonly temperaturePolicy?: TemperaturePolicy;
  /** Recorded where algebraic loops were solved. */
  readonly loops?: "solve";
  /** Inputs folded to constants, by name. */
  readonly set: Readonly<Record<string, number>>;
  readonly summation: Summation;
  readonly jacobian: "sparse" | "dense" | "none";
  /** Recorded only when there are derivatives by time. */
  readonly timeDerivative?: boolean;
  /** Cells of the functions for several at once; recorded only when there are such functions. */
  readonly lanes?: number;
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
  /**
   * Present when the model depends on t itself, and not only through the inputs. "rates": rates does,
   * and is to be called at every new t; "derivatives": only rhs and jacobian do.
   */
  readonly timeDependent?: "rates" | "derivatives";
  /** One unit per state as text, where the model gives any; "1" when dimensionless. */
  readonly stateUnits?: readonly string[];
  /** One value per state, where the model has values to start from. */
  readonly initial?: readonly number[];
  /** What can be observed; the order of what observe writes. */
  readonly outputs?: readonly OutputSpec[];
  /** Writes the outputs, one value each. Present with outputs. */
  observe?(t: number, y: Float64Array, inputs: Float64Array, out: Float64Array): void;
  readonly events?: KernelEvents;
  /** Fill k (length rateCount) from the inputs. Call when a condition changes. */
  rates(inputs: Float64Array, k: Float64Array, t?: number): void;
  /** dy/dt; y and dy have states.length entries. Allocates nothing. */
  rhs(t: number, y: Float64Array, k: Float64Array, dy: Float64Array): void;
  /** Values of the derivatives of dy by y, in the order of pattern. Allocates nothing. */
  jacobian(t: number, y: Float64Array, k: Float64Array, values: Float64Array): void;
  /** Pattern of the Jacobian; includes the full diagonal. */
  readonly pattern: SparsePattern;
  readonly factor?: FactorPattern;
  /** Present only with factor, and only in kernels of few states. */
  readonly direct?: DirectSolver;
  /** Present when the kernel was compiled for several cells. */
  readonly lanes?: KernelLanes;
  /** Present when the kernel was compiled with time derivatives. */
  readonly slopes?: InputSlopes;
  readonly reactions?: readonly ReactionInfo[];
  readonly conserved?: readonly Conserved[];
}
