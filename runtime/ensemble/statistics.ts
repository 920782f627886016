/** Work of one kind that was done for trajectories, alone or together. */
export interface SharedWork {
  /** Calls that did it, each for one cell or for several. */
  calls: number;
  /** Cells that it was asked for in all calls. */
  cells: number;
  /** Zero without a clock. */
  seconds: number;
}

/** Kinds of work that an integration may have to wait for. */
export type WorkName = "rates" | "rhs" | "jacobian" | "factorization" | "solution";

/**
 * What the lanes of an ensemble had done for them so far. Work that lanes do by themselves is not
 * among it: all of it where trajectories are integrated one after the other, and the linear systems of
 * methods that keep a factorisation over many steps.
 */
export interface EnsembleStatistics extends Readonly<Record<WorkName, SharedWork>> {
  /** Trajectories that are integrated at the same time. */
  readonly lanes: number;
}

function none(): SharedWork {
  return { calls: 0, cells: 0, seconds: 0 };
}

export function emptyStatistics(lanes: number): EnsembleStatistics {
  return {
    lanes,
    rates: none(),
    rhs: none(),
    jacobian: none(),
    factorization: none(),
    solution: none(),
  };
}
